package arnews.speech;

import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Clitic;
import arnews.text.Surface;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives names back the alef of their article. "For the Union" is one word without it, so that a
 * name which stands nowhere else in its article would lack it.
 */
final class WholeNames {
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';

  private final AnalysisCache analyses;

  WholeNames(AnalysisCache analyses) {
    this.analyses = analyses;
  }

  /**
   * The names with their articles.
   *
   * @param sentences the sentences of an article, which hold its mentions in order
   * @param names for each mention a name: the spelling of one of the mentions
   */
  List<String> of(List<NamedSentence> sentences, List<String> names) {
    List<String> elided = new ArrayList<>();
    int number = 0;
    for (NamedSentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        boolean same = names.get(number).equals(mention.text());
        if (same && !elided.contains(mention.text()) && isElided(sentence, mention)) {
          elided.add(mention.text());
        }
        number++;
      }
    }
    if (elided.isEmpty()) {
      return names;
    }
    List<String> whole = new ArrayList<>(names.size());
    for (String name : names) {
      whole.add(elided.contains(name) ? ALEF + name : name);
    }
    return whole;
  }

  /** Whether a mention begins with the lam of an article whose alef a preposition took. */
  private boolean isElided(NamedSentence sentence, Mention mention) {
    String text = sentence.text();
    int start = Math.toIntExact(mention.start() - sentence.offset());
    if (start == 0 || text.charAt(start) != LAM || text.charAt(start - 1) != LAM) {
      return false;
    }
    boolean[] found = {false};
    Tokenizer.tokenize(
        text,
        sentence.start(),
        sentence.end(),
        (from, to, kind) ->
            found[0] |=
                from < start
                    && start < to
                    && kind == TokenKind.WORD
                    && elides(Surface.of(kind, text, from, to)));
    return found[0];
  }

  private boolean elides(String word) {
    Optional<Analysis> analysis = analyses.of(word);
    for (Clitic clitic : analysis.map(Analysis::proclitics).orElse(List.of())) {
      if (clitic.isArticle() && clitic.span().end() - clitic.span().start() < 2) {
        return true;
      }
    }
    return false;
  }
}
