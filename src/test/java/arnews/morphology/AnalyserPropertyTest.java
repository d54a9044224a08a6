package arnews.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.text.Normalized;
import arnews.text.Span;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnalyserPropertyTest {
  private static final Analyser ANALYSER = Morphology.standard().analyser();
  private static final String ARTICLE = "\u0627\u0644";
  private static final String LAM = "\u0644";

  @Provide
  Arbitrary<String> forms() {
    return Forms.any();
  }

  @Provide
  Arbitrary<String> words() {
    return Forms.words();
  }

  @Provide
  Arbitrary<String> markedWords() {
    return Forms.marked(Forms.words());
  }

  @Property
  void nothingThrows(@ForAll("forms") String form) {
    assertFalse(ANALYSER.analyse(form).filter(each -> each.lemma().isEmpty()).isPresent());
    ANALYSER.family(form);
    String lemma = ANALYSER.analyse(form).map(Analysis::lemma).orElse(form);
    assertEquals(lemma, ANALYSER.lemma(form));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anAnswerDoesNotDependOnTheOneBefore(
      @ForAll("forms") String before, @ForAll("forms") String form) {
    ANALYSER.analyse(before);
    assertEquals(Morphology.standard().analyser().analyse(form), ANALYSER.analyse(form));
  }

  @Property
  void partsStandInOrderInsideTheForm(@ForAll("forms") String form) {
    ANALYSER
        .analyse(form)
        .ifPresent(
            analysis -> {
              int end = 0;
              for (Span span : spans(analysis)) {
                assertTrue(span.start() >= end, () -> analysis.toString());
                end = span.end();
              }
              assertEquals(form.length(), end, () -> analysis.toString());
            });
  }

  @Property
  void partsGiveTheWordBack(@ForAll("words") String word) {
    Analysis analysis = ANALYSER.analyse(word).orElseThrow();
    StringBuilder back = new StringBuilder();
    String last = "";
    for (Clitic clitic : analysis.proclitics()) {
      if (clitic.letters().equals(ARTICLE) && last.equals(LAM)) {
        String written = clitic.span().of(word);
        assertTrue(ARTICLE.endsWith(normal(written)), () -> analysis.toString());
        back.append(written);
      } else {
        back.append(clitic.letters());
      }
      last = clitic.letters();
    }
    assertTrue(analysis.core().length() > 0, () -> analysis.toString());
    back.append(analysis.core().of(word));
    analysis.enclitics().forEach(clitic -> back.append(clitic.letters()));
    assertEquals(normal(word), normal(back.toString()), () -> analysis.toString());
  }

  @Property
  void marksChangeNothing(@ForAll("markedWords") String marked) {
    String word = WrittenAnalysis.plain(marked);
    Analysis expected = ANALYSER.analyse(word).orElseThrow();
    Analysis found = ANALYSER.analyse(marked).orElseThrow();
    assertEquals(WrittenAnalysis.of(word, expected), WrittenAnalysis.of(marked, found));
    assertEquals(texts(word, expected), texts(marked, found));
  }

  private static List<Span> spans(Analysis analysis) {
    List<Span> spans = new ArrayList<>();
    analysis.proclitics().forEach(clitic -> spans.add(clitic.span()));
    spans.add(analysis.core());
    analysis.enclitics().forEach(clitic -> spans.add(clitic.span()));
    return spans;
  }

  private static List<String> texts(String form, Analysis analysis) {
    return spans(analysis).stream().map(span -> WrittenAnalysis.plain(span.of(form))).toList();
  }

  /** An article may be written with a hamza on its alef. */
  private static String normal(String word) {
    return Normalized.form(TokenKind.WORD, word);
  }
}
