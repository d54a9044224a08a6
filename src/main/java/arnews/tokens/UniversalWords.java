package arnews.tokens;

import arnews.morphology.Analysis;
import arnews.morphology.Clitic;
import arnews.text.Letters;
import arnews.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into words as Universal Dependencies counts them: every clitic is a word, but the
 * article belongs to the word behind it and is written out even where its alef is elided.
 */
public final class UniversalWords {
  private static final String ARTICLE = "\u0627\u0644";

  private final AnalysedSentence sentence;
  private final AnalysedToken token;

  private UniversalWords(AnalysedSentence sentence, AnalysedToken token) {
    this.sentence = sentence;
    this.token = token;
  }

  /** The words of a token of the sentence, in order; one where it has no clitics. */
  public static List<UniversalWord> of(AnalysedSentence sentence, AnalysedToken token) {
    UniversalWords words = new UniversalWords(sentence, token);
    return token.analysis().isEmpty()
        ? List.of(words.unanalysed())
        : words.analysed(token.analysis().get());
  }

  private UniversalWord unanalysed() {
    UniversalTag tag = UniversalTags.token(token.token().kind(), token.token().surface());
    return whole(token.normal(), tag);
  }

  private UniversalWord whole(String lemma, UniversalTag tag) {
    String written = sentence.written(token);
    return new UniversalWord(written, lemma, tag, sentence.start(token), sentence.end(token));
  }

  private List<UniversalWord> analysed(Analysis analysis) {
    List<UniversalWord> words = new ArrayList<>();
    Clitic article = null;
    for (Clitic clitic : analysis.proclitics()) {
      if (clitic.letters().equals(ARTICLE)) {
        article = clitic;
      } else {
        UniversalTag tag = UniversalTags.proclitic(clitic.letters(), analysis.part());
        words.add(word(clitic.letters(), clitic.letters(), tag, clitic.span()));
      }
    }
    UniversalTag tag = UniversalTags.word(analysis.lemma(), analysis.part());
    if (words.isEmpty() && analysis.enclitics().isEmpty()) {
      return List.of(whole(analysis.lemma(), tag));
    }
    words.add(core(analysis, article, tag));
    for (Clitic clitic : analysis.enclitics()) {
      words.add(word(clitic.letters(), UniversalTags.pronoun(), UniversalTag.PRON, clitic.span()));
    }
    return words;
  }

  private UniversalWord core(Analysis analysis, Clitic article, UniversalTag tag) {
    Span core = analysis.core();
    Span span = article == null ? core : new Span(article.span().start(), core.end());
    boolean elided = article != null && article.span().length() < ARTICLE.length();
    String form = elided ? ARTICLE + written(core) : written(span);
    return word(form.isEmpty() ? analysis.lemma() : form, analysis.lemma(), tag, span);
  }

  private UniversalWord word(String form, String lemma, UniversalTag tag, Span span) {
    long start = sentence.offset() + place(span.start());
    return new UniversalWord(form, lemma, tag, start, sentence.offset() + place(span.end()));
  }

  private String written(Span span) {
    return sentence.text().substring(place(span.start()), place(span.end()));
  }

  /** Where a letter of the surface stands in the text; what follows it silently belongs to it. */
  private int place(int letter) {
    Span span = token.token().span();
    int length = token.token().surface().length();
    if (letter == length) {
      return span.end();
    }
    if (length == span.length() || letter == 0) {
      return span.start() + letter;
    }
    int place = span.start();
    for (int letters = 0; ; place++) {
      if (!Letters.isSilent(sentence.text().charAt(place)) && letters++ == letter) {
        return place;
      }
    }
  }
}
