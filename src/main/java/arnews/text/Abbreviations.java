package arnews.text;

import java.util.HashMap;
import java.util.Map;

/** Words behind which a full stop is part of the word. */
final class Abbreviations {
  private static final String NAME = "name";
  private static final String NUMBER = "number";
  private static final String LETTER = "letter";
  private static final String REST = "rest";
  private static final Map<String, String> KINDS = kinds();

  private Abbreviations() {}

  /** Whether a name follows the abbreviation: a title. */
  static boolean isTitle(Token word) {
    return NAME.equals(KINDS.get(word.surface()));
  }

  /** Whether it is an abbreviation before a number: a page, a volume. */
  static boolean isReference(Token word) {
    return NUMBER.equals(KINDS.get(word.surface()));
  }

  /** Whether it is the Arabic name of a Latin letter. */
  static boolean isLetterName(Token word) {
    return LETTER.equals(KINDS.get(word.surface()));
  }

  /** Whether the word ends a list behind dots. */
  static boolean isRest(Token word) {
    return REST.equals(KINDS.get(word.surface()));
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] row : WordList.rows("text/abbreviations.tsv", 2)) {
      kinds.put(row[1], row[0]);
    }
    return kinds;
  }
}
