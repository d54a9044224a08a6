package arnews.cli;

import arnews.kwic.Comparison;
import arnews.kwic.KwicFinder;
import arnews.kwic.KwicQuery;
import arnews.kwic.KwicSearch;
import arnews.morphology.UserLexicon;
import java.nio.charset.StandardCharsets;

/**
 * Tells which sentences hold a word or phrase, as {@code arnews kwic} finds it; one thread asks.
 */
final class SentenceGrep {
  private final String phrase;
  private final KwicFinder finder;
  private boolean found;

  /**
   * Looks for a phrase.
   *
   * @throws IllegalArgumentException if it holds no word, or too many
   */
  SentenceGrep(String phrase) {
    this.phrase = phrase.strip();
    KwicQuery query = KwicQuery.of(phrase, Comparison.LEMMA, UserLexicon.NONE);
    finder = new KwicSearch(query, 0).finder(row -> found = true);
  }

  /** What is looked for. */
  String phrase() {
    return phrase;
  }

  /** Whether a sentence holds it. */
  boolean isIn(String sentence) {
    byte[] utf8 = sentence.getBytes(StandardCharsets.UTF_8);
    found = false;
    finder.begin("");
    finder.block(utf8, 0, utf8.length);
    finder.end();
    return found;
  }
}
