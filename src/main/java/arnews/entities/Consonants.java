package arnews.entities;

/** The consonants of a foreign name, in classes of those that transcribers take for each other. */
final class Consonants {
  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';

  /** For each letter of the Arabic block its class: zero for a vowel. */
  private static final char[] CLASSES = classes();

  /** What transcribes each Latin letter; nothing for vowels and what is often silent. */
  private static final String[] LATIN = {
    "",
    "\u0628",
    "\u0643",
    "\u062F",
    "",
    "\u0641",
    "\u0643",
    "",
    "",
    "\u0643",
    "\u0643",
    "\u0644",
    "\u0645",
    "\u0646",
    "",
    "\u0628",
    "\u0643",
    "\u0631",
    "\u0633",
    "\u062A",
    "",
    "\u0641",
    "",
    "\u0643\u0633",
    "",
    "\u0632"
  };

  private Consonants() {}

  /** The letter of the Arabic alphabet that stands for a letter that other languages added. */
  static char arabic(char c) {
    return switch (c) {
      case '\u067E' -> '\u0628';
      case '\u0686' -> '\u062C';
      case '\u0698' -> '\u0632';
      case '\u06A4' -> '\u0641';
      case '\u06AF', '\u06AD' -> '\u0643';
      default -> c;
    };
  }

  /**
   * The consonants of a word in Latin letters as those of an Arabic transcription; of what is
   * written for s and z one class.
   */
  static String ofLatin(String word) {
    StringBuilder arabic = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = c - 'a';
      if (at >= 0 && at < LATIN.length) {
        arabic.append(LATIN[at]);
      } else {
        arabic.append(c);
      }
    }
    return sibilant(of(arabic.toString()));
  }

  /** The consonants with one class for s and z. */
  static String sibilant(String consonants) {
    return consonants.replace('\u0632', '\u0633');
  }

  /** The class of a letter; zero for a vowel, the letter itself where it is in no class. */
  static char classOf(char c) {
    return c >= FIRST && c <= LAST ? CLASSES[c - FIRST] : c;
  }

  /** The classes of a word's consonants; doubled ones count once. */
  static String of(String word) {
    StringBuilder consonants = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = classOf(word.charAt(i));
      int length = consonants.length();
      if (c != 0 && (length == 0 || consonants.charAt(length - 1) != c)) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }

  private static char[] classes() {
    char[] classes = new char[LAST - FIRST + 1];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (char) (FIRST + i);
    }
    to(
        (char) 0,
        classes,
        "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0629\u0647\u0648\u0649\u064A");
    to('\u0643', classes, "\u062C\u063A\u0642\u0643");
    to('\u062A', classes, "\u062A\u0637");
    to('\u0633', classes, "\u0633\u0635");
    to('\u062F', classes, "\u062F\u0636");
    to('\u0632', classes, "\u0630\u0632\u0638");
    return classes;
  }

  private static void to(char group, char[] classes, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      classes[letters.charAt(i) - FIRST] = group;
    }
  }
}
