package arnews.kwic;

import arnews.morphology.UserLexicon;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is looked for: a word, or several that follow one another within a sentence. Signs between
 * them do not matter, in the query or in the text.
 *
 * @param comparison how words are compared
 * @param words the words, in order
 * @param userLexicon words that overrule the analyser of forms
 */
public record KwicQuery(Comparison comparison, List<QueryWord> words, UserLexicon userLexicon) {
  /** The most words of a query. */
  public static final int MOST_WORDS = 32;

  public KwicQuery {
    Objects.requireNonNull(comparison);
    Objects.requireNonNull(userLexicon);
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word to look for");
    }
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException(
          words.size() + " words to look for, more than " + MOST_WORDS);
    }
  }

  /**
   * The query for the words of a text.
   *
   * @throws IllegalArgumentException if it holds no word, or too many
   */
  public static KwicQuery of(String text, Comparison comparison, UserLexicon userLexicon) {
    List<QueryWord> words = new ArrayList<>();
    WordForms forms = new WordForms(comparison, userLexicon);
    Tokenizer.tokenize(
        text,
        0,
        text.length(),
        (start, end, kind) -> {
          if (kind != TokenKind.SIGN) {
            words.add(forms.queryWord(kind, text.substring(start, end)));
          }
        });
    return new KwicQuery(comparison, words, userLexicon);
  }
}
