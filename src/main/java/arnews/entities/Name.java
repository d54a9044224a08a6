package arnews.entities;

import arnews.text.Letters;
import java.util.List;

/**
 * A name as it is compared: its words in a form that careless spelling does not change. What is
 * written now as one word, now as two, is one; words for son are left out and remembered.
 */
final class Name {
  private static final int MOST_SONS = Long.SIZE;

  /** As it was written. */
  final String text;

  /** All its letters with no space between, the same for the same name. */
  final String key;

  /** Never empty, except for a name without letters and digits. */
  final List<String> words;

  /** Which of the words stand behind a word for son, a bit each. */
  private final long sons;

  private Name(String text, String key, List<String> words, long sons) {
    this.text = text;
    this.key = key;
    this.words = words;
    this.sons = sons;
  }

  /** Reads a name. */
  static Name of(String text) {
    NameWords words = new NameWords(text);
    return new Name(text, words.key(), words.words(), words.sons());
  }

  /** The name of these words, as part of a longer name. */
  Name part(int from) {
    StringBuilder rest = new StringBuilder();
    List<String> part = words.subList(from, words.size());
    part.forEach(rest::append);
    return new Name(rest.toString(), rest.toString(), part, sons >>> from);
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether the word stands behind a word for son. */
  boolean isSon(int i) {
    return i < MOST_SONS && (sons >>> i & 1) != 0;
  }

  /**
   * Whether it may have lost the alef of its article behind the preposition that is written with
   * one letter.
   */
  boolean mayLackAlef() {
    return key.length() > 3 && key.charAt(0) == NameWords.LAM;
  }

  /** The same name with the alef that its article may have lost. */
  Name withAlef() {
    String whole = NameWords.ALEF + withoutSigns(text);
    return of(whole);
  }

  private static String withoutSigns(String text) {
    int start = 0;
    while (start < text.length() && !Letters.isLetter(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }

  @Override
  public String toString() {
    return text;
  }
}
