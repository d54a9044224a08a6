package arnews.entities;

import arnews.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations whose Latin letters are spelled out by their Arabic names. */
final class LetterNames {
  private static final int FEWEST = 2;

  /** For each name of a letter the letters that it may be. */
  private static final Map<String, String> LETTERS = letters();

  private LetterNames() {}

  /** Whether one of the two is in Latin letters what the other spells out. */
  static boolean agree(List<String> one, List<String> other) {
    return spells(one, other) || spells(other, one);
  }

  /** Whether a word is the name of a letter. */
  static boolean isOne(String word) {
    return LETTERS.containsKey(word);
  }

  private static boolean spells(List<String> names, List<String> latin) {
    if (latin.size() != 1 || names.size() < FEWEST || latin.get(0).length() != names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      String letters = LETTERS.get(names.get(i));
      if (letters == null || letters.indexOf(latin.get(0).charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (String[] row : WordList.rows("entities/letter-names.tsv", 2)) {
      for (String name : row[1].split(" ", -1)) {
        letters.merge(NameWords.plain(name), row[0], (one, other) -> one + other);
      }
    }
    return letters;
  }
}
