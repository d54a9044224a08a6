package arnews.morphology;

import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a user's own that overrule the analyser: a form, its lemma, its part of speech. A form
 * is meant in every careless spelling of the same normal form, by itself and behind proclitics.
 */
public final class UserLexicon {
  /** No words. */
  public static final UserLexicon NONE = new UserLexicon(Map.of());

  private static final int COLUMNS = 3;

  record Word(String lemma, PartOfSpeech part) {}

  private final Map<String, Word> words;

  private UserLexicon(Map<String, Word> words) {
    this.words = words;
  }

  /**
   * Reads a list: on each line form, lemma and part of speech (NOUN, ADJ, VERB, PROPN, FUNC, NUM),
   * divided by tabs. Blank lines and lines that begin with {@code #} say nothing.
   *
   * @param name the list's name, for messages
   * @throws IllegalArgumentException when a line holds something else; the message tells which
   */
  public static UserLexicon of(String name, List<String> lines) {
    Map<String, Word> words = new HashMap<>();
    WordList.each(name, lines, line -> add(line.split("\t", -1), words));
    return new UserLexicon(words);
  }

  private static void add(String[] columns, Map<String, Word> words) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          COLUMNS + " columns expected (form, lemma, part of speech), found " + columns.length);
    }
    words.put(
        normal(letters(columns[0])),
        new Word(letters(columns[1]), PartOfSpeech.ofTag(columns[2].strip())));
  }

  /** The word without marks. */
  private static String letters(String column) {
    Spelling spelling = new Spelling();
    if (!spelling.read(column.strip())) {
      throw new IllegalArgumentException("not an Arabic word: " + column);
    }
    return Alphabet.decode(spelling.raw, 0, spelling.length);
  }

  private static String normal(String form) {
    return Normalized.form(TokenKind.WORD, Surface.of(TokenKind.WORD, form));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The word of a form, or null. */
  Word get(String form) {
    return words.get(normal(form));
  }
}
