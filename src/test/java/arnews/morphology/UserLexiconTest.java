package arnews.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UserLexiconTest {
  private static final Morphology MORPHOLOGY = Morphology.standard();
  private static final String NAME = "my.tsv";
  private static final String COMPLAINTS = "complaints";

  static List<Example> overruling() {
    return examples().stream().filter(each -> !each.section().equals(COMPLAINTS)).toList();
  }

  static List<Example> complaints() {
    return examples().stream().filter(each -> each.section().equals(COMPLAINTS)).toList();
  }

  private static List<Example> examples() {
    return Example.all("morphology/user-lexicon.cases");
  }

  private static UserLexicon lexicon(String text) {
    return UserLexicon.of(NAME, List.of(text.split("\n", -1)));
  }

  private static String reading(Morphology morphology, String form) {
    Analysis analysis = morphology.analyser().analyse(form).orElseThrow();
    return WrittenAnalysis.of(form, analysis).toString();
  }

  @ParameterizedTest
  @MethodSource("overruling")
  void aUsersWordOverrules(Example example) {
    Morphology overruled = MORPHOLOGY.with(lexicon(example.text()));
    for (String line : example.expected()) {
      String[] columns = line.split(" ", -1);
      String form = columns[1];
      assertEquals(
          columns[0].equals("unchanged")
              ? reading(MORPHOLOGY, form)
              : String.join(" ", columns[0], columns[2], columns[3]),
          reading(overruled, form),
          example::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void aBadLineIsRefused(Example example) {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> lexicon(example.text()), example::toString);
    assertEquals(
        String.join("\n", example.expected()), refused.getMessage().strip(), example::toString);
  }

  @Provide
  Arbitrary<String> words() {
    return Forms.words();
  }

  @Provide
  Arbitrary<String> forms() {
    return Forms.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyWordCanBeOverruled(@ForAll("words") String word, @ForAll("words") String lemma) {
    Morphology overruled = MORPHOLOGY.with(lexicon(word + "\t" + lemma + "\tPROPN"));
    Analysis found = overruled.analyser().analyse(word).orElseThrow();
    assertEquals("PROPN " + word + " " + lemma, WrittenAnalysis.of(word, found).toString());
    assertTrue(found.proclitics().isEmpty() && found.enclitics().isEmpty());
  }

  @Property
  void aListWithoutWordsChangesNothing(@ForAll("forms") String form) {
    Analyser analyser = MORPHOLOGY.with(lexicon("# none\n")).analyser();
    assertEquals(MORPHOLOGY.analyser().analyse(form), analyser.analyse(form));
  }

  /** Either it is refused, with the list's name and the line, or the analyser can live with it. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyLineIsRefusedOrHarmless(@ForAll("forms") String form, @ForAll("words") String word) {
    UserLexicon words;
    try {
      words = UserLexicon.of(NAME, List.of(form + "\t" + word + "\tNOUN"));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().startsWith(NAME + ":1: "), e::getMessage);
      return;
    }
    MORPHOLOGY.with(words).analyser().analyse(form);
  }
}
