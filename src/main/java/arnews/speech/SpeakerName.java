package arnews.speech;

import arnews.text.Normalized;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.HashSet;
import java.util.Set;

/** A name by which somebody looks for a speaker: whole, or a part of it. */
public final class SpeakerName {
  private static final String ARTICLE = "\u0627\u0644";

  private final String name;
  private final Set<String> words;

  /**
   * A name.
   *
   * @throws IllegalArgumentException if it holds no word
   */
  public SpeakerName(String name) {
    this.name = name.strip();
    words = words(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
  }

  /** Whether it means a speaker: whether the speaker's name has all its words. */
  public boolean means(String speaker) {
    return !speaker.isEmpty() && words(speaker).containsAll(words);
  }

  /** The words of a name, in their normal form and without the article. */
  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (Token token : Tokenizer.tokenize(name)) {
      if (token.kind() != TokenKind.SIGN) {
        String word = Normalized.form(token.kind(), token.surface());
        boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
        words.add(article ? word.substring(ARTICLE.length()) : word);
      }
    }
    return words;
  }

  /** The name as it was given. */
  @Override
  public String toString() {
    return name;
  }
}
