package arnews.freq;

import arnews.text.Normalized;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.List;

/**
 * Words that are counted and get no row. A line of a list stands for its word in every spelling of
 * the same normal form, with the clitics that the line allows.
 */
public final class StopWords {
  /** No word is left out. */
  public static final StopWords NONE = new StopWords(new CliticWords(), new CliticWords());

  private static final String STANDARD = "stop-words.tsv";
  private static final char TEH = '\u062A';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char ALEF_MAKSURA = '\u0649';

  private final CliticWords words;
  private final CliticWords exceptions;

  private StopWords(CliticWords words, CliticWords exceptions) {
    this.words = words;
    this.exceptions = exceptions;
  }

  /** Our own list: words of Arabic news that carry grammar and little else. */
  public static StopWords standard() {
    return Standard.WORDS;
  }

  /** Reads the list when it is first asked for. */
  private static final class Standard {
    private static final StopWords WORDS = of(STANDARD, WordList.lines("freq/" + STANDARD));
  }

  /**
   * A user's own list. A line holds one word, which is taken without clitics; or, as in our own
   * list, three columns divided by tabs: the letters of the clitics that may stand before the word,
   * of those that may follow it, the word ({@code stop-words.tsv} tells the letters). Blank lines
   * and lines that begin with {@code #} say nothing; marks and tatweel do not matter.
   *
   * @param name the list's name, for messages
   * @throws IllegalArgumentException when a line holds something else; the message tells which
   */
  public static StopWords of(String name, List<String> lines) {
    StopWords list = new StopWords(new CliticWords(), new CliticWords());
    WordList.each(name, lines, line -> list.add(StopWordLine.of(line)));
    return list;
  }

  private void add(StopWordLine line) {
    if (line.exception()) {
      exceptions.add(line.before(), line.after(), line.word());
      return;
    }
    String normal = Normalized.form(TokenKind.WORD, line.word());
    words.add(line.before(), line.after(), normal);
    int last = line.word().length() - 1;
    if (line.after().indexOf('p') >= 0 && line.word().charAt(last) == TEH_MARBUTA) {
      String open = line.word().substring(0, last) + TEH;
      String only = line.after().replace('p', 'P');
      words.add(line.before(), only, Normalized.form(TokenKind.WORD, open));
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether a word is a stop word, given its surface. */
  public boolean contains(String surface) {
    if (surface.isEmpty() || surface.length() > words.longestForm()) {
      return false;
    }
    // No pronoun is spelt with these two, though both fold into the letters of one.
    char last = surface.charAt(surface.length() - 1);
    boolean pronouns = last != TEH_MARBUTA && last != ALEF_MAKSURA;
    return words.contains(Normalized.form(TokenKind.WORD, surface), pronouns)
        && !exceptions.contains(surface, true);
  }
}
