package arnews.reading;

import java.util.Optional;

/** Counts what a text consists of, to tell what is wrong with it. */
final class TextCensus {
  /** Of so many letters one must be such as Arabic does not use before a look at the words pays. */
  private static final int BORROWED_PART = 50;

  private static final int LEAST_QUESTIONS = 4;
  private static final int LOST_PERCENT = 20;
  private static final int TAH = 0x637;
  private static final int ZAH = 0x638;
  private static final int O_STROKE = 0xD8;
  private static final int U_GRAVE = 0xD9;

  private long arabic;
  private long borrowed;
  private long visible;
  private long questions;
  private long pairs1256;
  private long pairs1252;

  /** Counts the characters of a piece of valid UTF-8. */
  void add(byte[] utf8, int from, int to) {
    int before = ' ';
    for (int at = from; at < to; ) {
      int length = Math.max(1, Utf8.length(utf8, at, to));
      int character = character(utf8, at, length);
      at += length;
      count(character);
      countPair(before, character);
      before = character;
    }
  }

  private static int character(byte[] utf8, int at, int length) {
    int lead = utf8[at];
    if (length == 1) {
      return lead & 0x7F;
    }
    int character = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      character = (character << 6) | (utf8[at + i] & 0x3F);
    }
    return character;
  }

  private void count(int character) {
    if (isBlank(character)) {
      return;
    }
    visible++;
    if (character == '?' || character == '\uFFFD') {
      questions++;
    } else if (isArabicLetter(character)) {
      arabic++;
      if (character > 0x64A && character < 0x700) {
        borrowed++;
      }
    }
  }

  private void countPair(int before, int character) {
    if (before == TAH || before == ZAH) {
      pairs1256 += isTail(DoubleEncoding.WINDOWS_1256, character) ? 1 : 0;
    } else if (before == O_STROKE || before == U_GRAVE) {
      pairs1252 += isTail(DoubleEncoding.WINDOWS_1252, character) ? 1 : 0;
    }
  }

  private static boolean isTail(DoubleEncoding encoding, int character) {
    int b = encoding.byteOf(character);
    return b >= 0x80 && b <= 0xBF;
  }

  private static boolean isBlank(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isArabicLetter(int c) {
    return c >= 0x620 && Character.isLetter(c) && isArabicScript(c) && c != 0x640;
  }

  private static boolean isArabicScript(int c) {
    return c < 0x700
        || (c >= 0x750 && c < 0x780)
        || (c >= 0x8A0 && c < 0x900)
        || (c >= 0xFB50 && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFEFF);
  }

  /** Whether there is a letter of Arabic script. */
  boolean hasArabic() {
    return arabic > 0;
  }

  /** Whether a conversion turned the letters into question marks. */
  boolean isLost() {
    return arabic == 0 && questions >= LEAST_QUESTIONS && percentQuestions() >= LOST_PERCENT;
  }

  /** How many of a hundred characters that can be seen are question marks. */
  long percentQuestions() {
    return visible == 0 ? 0 : questions * 100 / visible;
  }

  /** Tells what is wrong with the first piece, whole. */
  void tellFirst(byte[] utf8, int from, int to, Report report) {
    doubled()
        .ifPresent(
            encoding ->
                report.warning(
                    "looks double-encoded (UTF-8 read as "
                        + encoding.wrong()
                        + "): --repair undoes it"));
    if (borrowed * BORROWED_PART > arabic) {
      LanguageFinder.other(utf8, from, to)
          .ifPresent(language -> report.warning("looks like " + language + ", not Arabic"));
    }
    if (arabic > 0 && percentQuestions() >= LOST_PERCENT) {
      report.warning("letters may be lost: " + percentQuestions() + " % question marks");
    }
  }

  /** Tells what is wrong with the text, once all is counted or a letter is found. */
  void tellLast(Report report) {
    if (visible == 0) {
      report.warning("no text");
    } else if (arabic == 0 && doubled().isEmpty()) {
      report.warning("no Arabic text found");
    }
  }

  /** How the text was encoded twice, if it was: then such pairs are nearly all that it holds. */
  Optional<DoubleEncoding> doubled() {
    if (pairs1256 >= 2 && pairs1256 * 4 >= visible) {
      return Optional.of(DoubleEncoding.WINDOWS_1256);
    }
    if (pairs1252 >= 2 && pairs1252 * 4 >= visible) {
      return Optional.of(DoubleEncoding.WINDOWS_1252);
    }
    return Optional.empty();
  }
}
