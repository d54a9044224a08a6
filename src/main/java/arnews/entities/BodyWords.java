package arnews.entities;

import arnews.text.Normalized;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words by which bodies and facilities are recognised, as bits. */
final class BodyWords {
  static final int CONSTRUCT = 1;
  static final int DEFINITE = 2;
  static final int QUALITY = 4;
  static final int ORG = 8;
  static final int LOC = 16;
  static final int COUNTRY = 32;

  /** Has the article. */
  static final int ARTICLE = 64;

  /** Has a conjunction or preposition joined before it. */
  static final int JOINED = 128;

  /** Is a word of Arabic letters. */
  static final int WORD = 256;

  static final int COMPASS = 1024;
  static final int REGION = 2048;

  /** Is feminine, or a plural of things, which goes with feminine adjectives. */
  static final int FEMININE = 4096;

  /** A body only with a quality. */
  static final int TROOPS = 8192;

  /** Is rare in much text: no class holds it. */
  static final int RARE = 16384;

  /** May open a fixed name. */
  static final int OPENS = 512;

  private static final char HEH = '\u0647';
  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Set<Integer> FIXED = new HashSet<>();

  /** The first words of those names. */
  private static final Set<Integer> FIRST = new HashSet<>();

  static {
    for (String[] row : WordList.rows("entities/body-words.tsv", 2)) {
      int bit =
          switch (row[0]) {
            case "construct" -> CONSTRUCT;
            case "definite" -> DEFINITE;
            case "quality" -> QUALITY;
            case "org" -> ORG;
            case "loc" -> LOC;
            case "compass" -> COMPASS;
            case "region" -> REGION;
            case "troops" -> TROOPS;
            case "plural" -> FEMININE;
            default -> 0;
          };
      for (String word : row[1].split(",", -1)) {
        if (bit == 0) {
          FIXED.add(series(word));
          FIRST.add(Forms.core(normal(word.split(" ", -1)[0])));
        } else {
          WORDS.merge(normal(word), bit, (a, b) -> a | b);
        }
      }
    }
    for (String[] row : WordList.rows("numbers/countries.tsv", 3)) {
      if (row[1].equals("nisba") && row[2].indexOf(' ') < 0) {
        WORDS.merge(normal(row[2]), COUNTRY, (a, b) -> a | b);
      }
    }
  }

  private BodyWords() {}

  private static String normal(String word) {
    return Normalized.form(TokenKind.WORD, word);
  }

  private static int series(String words) {
    int hash = 0;
    for (String word : words.split(" ", -1)) {
      String core = normal(word);
      hash = NameLexicon.series(hash, Forms.core(core));
    }
    return hash;
  }

  /** Whether a series of words is the name of a body as it stands. */
  static boolean isFixed(int series) {
    return FIXED.contains(series);
  }

  /** {@link #OPENS} if the name of a body may begin with a word, by its hash. */
  static int opens(int core) {
    return FIRST.contains(core) ? OPENS : 0;
  }

  /**
   * The bits of a word.
   *
   * @param bare its normal form without what is joined before it and without its article
   */
  static int of(String bare) {
    Integer bits = WORDS.get(bare);
    boolean heh = bare.length() > 3 && bare.charAt(bare.length() - 1) == HEH;
    int feminine = heh ? FEMININE : 0;
    if (bits != null) {
      return bits | feminine;
    }
    Integer masculine = heh ? WORDS.get(bare.substring(0, bare.length() - 1)) : null;
    return feminine | (masculine == null ? 0 : masculine & (QUALITY | COUNTRY));
  }
}
