package arnews.freq;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be joined to a stop word, from {@code clitics.tsv}.
 *
 * @param place proclitics stand in the order of their places, at most one of each; 9 is the place
 *     of pronouns
 * @param flag the letter by which the list of stop words allows the clitic
 * @param letters how it is written
 */
record Clitic(int place, char flag, String letters) {
  private static final int BEHIND = 9;

  /** What may stand before a word, in the order of the list. */
  static final List<Clitic> PROCLITICS = read(false);

  /** What may stand behind it. */
  static final List<Clitic> PRONOUNS = read(true);

  private static List<Clitic> read(boolean behind) {
    List<Clitic> clitics = new ArrayList<>();
    for (String[] row : WordList.rows("freq/clitics.tsv", 3)) {
      int place = Integer.parseInt(row[0]);
      if ((place == BEHIND) == behind) {
        clitics.add(new Clitic(place, row[1].charAt(0), row[2]));
      }
    }
    return List.copyOf(clitics);
  }
}
