package arnews.text;

import java.util.Arrays;

/**
 * What a character is to the tokenizer: a letter of the Arabic script, a mark on one, a digit,
 * something invisible, white space. The blocks of the Arabic script are read by hand, since the
 * general categories of Unicode call tatweel a letter and Quranic signs symbols.
 */
public final class Letters {
  /** Ends a token: white space (the property White_Space) or a control character (Cc). */
  static final byte SPACE = 0;

  /** Has no shape and no meaning inside a word: a direction mark, a joiner, a soft hyphen. */
  static final byte INVISIBLE = 1;

  /** A letter of the Arabic script, its presentation forms and ligatures included. */
  static final byte LETTER = 2;

  /** Stands above or below a letter: a vowel, a shadda, a Quranic mark, a Latin accent. */
  static final byte MARK = 3;

  /** The stroke that stretches a word. */
  static final byte TATWEEL = 4;

  /** A decimal digit of any script. */
  static final byte DIGIT = 5;

  /** A Latin letter. */
  static final byte LATIN = 6;

  /** A letter or mark of a third script. */
  static final byte OTHER = 7;

  /** Half of a character outside the basic plane. */
  static final byte SURROGATE = 8;

  /** Anything else. */
  static final byte SIGN = 9;

  /** In the table: what the general category says. It is asked late, to start quickly. */
  private static final byte BY_CATEGORY = -1;

  static final char TATWEEL_LETTER = '\u0640';

  /** The last of the marks that Latin and other letters carry; those behind it are Arabic. */
  static final char LAST_ACCENT = '\u036F';

  private static final byte[] TABLE = table();

  private Letters() {}

  /** Whether the character is a letter of the Arabic script; tatweel and marks are not. */
  public static boolean isLetter(char c) {
    return of(c) == LETTER;
  }

  /** Whether the character is a mark on a letter, of the Arabic script or an accent. */
  public static boolean isMark(char c) {
    return of(c) == MARK;
  }

  /** Whether the character has no shape of its own: direction marks, joiners, soft hyphens. */
  public static boolean isInvisible(char c) {
    return of(c) == INVISIBLE;
  }

  /** Whether a word is the same word without the sign: a mark, tatweel, an invisible sign. */
  public static boolean isSilent(char c) {
    byte kind = of(c);
    return kind == MARK || kind == TATWEEL || kind == INVISIBLE;
  }

  /** Whether the character always stands between tokens: white space or a control character. */
  public static boolean isSpace(char c) {
    return of(c) == SPACE;
  }

  /** Whether the character is a decimal digit of any script. */
  public static boolean isDigit(char c) {
    return of(c) == DIGIT;
  }

  /** Whether a line ends at the character (Unicode Standard, section 5.8, newline guidelines). */
  public static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static byte of(char c) {
    if (c < TABLE.length) {
      byte kind = TABLE[c];
      return kind == BY_CATEGORY ? byCategory(c) : kind;
    }
    return beyond(c);
  }

  /** The class of a character outside the basic plane; its digits count as another script. */
  static byte ofSupplementary(int codePoint) {
    byte kind = byCategory(codePoint);
    return kind == DIGIT ? OTHER : kind;
  }

  private static byte beyond(char c) {
    if (c >= '\u2000' && c <= '\u206F') {
      return punctuation(c);
    }
    if (c >= '\uFB50') {
      return presentation(c);
    }
    return Character.isSurrogate(c) ? SURROGATE : byCategory(c);
  }

  private static byte punctuation(char c) {
    if (c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F') {
      return SPACE;
    }
    boolean invisible = c <= '\u200F' || (c >= '\u202A' && c <= '\u202E') || c >= '\u2060';
    return invisible ? INVISIBLE : SIGN;
  }

  /** The compatibility blocks U+FB50 to U+FDFF, U+FE70 to U+FEFF, and what lies behind them. */
  private static byte presentation(char c) {
    if (c <= '\uFDFF') {
      if ((c >= '\uFC5E' && c <= '\uFC63') || (c >= '\uFCF2' && c <= '\uFCF4')) {
        return MARK;
      }
      boolean letter =
          c <= '\uFBB1'
              || (c >= '\uFBD3' && c <= '\uFD3D')
              || (c >= '\uFD50' && c <= '\uFDC7')
              || (c >= '\uFDF0' && c <= '\uFDFB');
      return letter ? LETTER : SIGN;
    }
    if (c <= '\uFE0F') {
      return INVISIBLE;
    }
    if (c >= '\uFE70' && c <= '\uFEFF') {
      return c <= '\uFE7F' ? MARK : c <= '\uFEFC' ? LETTER : c == '\uFEFF' ? INVISIBLE : SIGN;
    }
    return Character.isSurrogate(c) ? SURROGATE : byCategory(c);
  }

  private static byte byCategory(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER ->
          isLatin(c) ? LATIN : OTHER;
      case Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          OTHER;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          SPACE;
      case Character.FORMAT -> INVISIBLE;
      default -> SIGN;
    };
  }

  private static boolean isLatin(int c) {
    return c <= 0x02FF || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0xFB00 && c <= 0xFB06);
  }

  private static byte[] table() {
    byte[] table = new byte[0x0900];
    Arrays.fill(table, BY_CATEGORY);
    latin(table);
    range(table, 0x0300, LAST_ACCENT, MARK);
    range(table, 0x034F, 0x034F, INVISIBLE);
    arabic(table);
    return table;
  }

  private static void latin(byte[] table) {
    range(table, 0x0000, 0x00BF, SIGN);
    range(table, 0x0000, 0x0020, SPACE);
    range(table, '0', '9', DIGIT);
    range(table, 'A', 'Z', LATIN);
    range(table, 'a', 'z', LATIN);
    range(table, 0x007F, 0x00A0, SPACE);
    range(table, 0x00AD, 0x00AD, INVISIBLE);
    range(table, 0x00B5, 0x00B5, LATIN);
    range(table, 0x00C0, 0x02AF, LATIN);
    range(table, 0x00D7, 0x00D7, SIGN);
    range(table, 0x00F7, 0x00F7, SIGN);
  }

  private static void arabic(byte[] table) {
    range(table, 0x0600, 0x06FF, SIGN);
    range(table, 0x0610, 0x061A, MARK);
    range(table, 0x061C, 0x061C, INVISIBLE);
    range(table, 0x0620, 0x064A, LETTER);
    table[TATWEEL_LETTER] = TATWEEL;
    range(table, 0x064B, 0x065F, MARK);
    range(table, 0x0660, 0x0669, DIGIT);
    range(table, 0x066E, 0x06D3, LETTER);
    range(table, 0x0670, 0x0670, MARK);
    range(table, 0x06D5, 0x06D5, LETTER);
    range(table, 0x06D6, 0x06E8, MARK);
    range(table, 0x06DD, 0x06DE, SIGN);
    range(table, 0x06E9, 0x06E9, SIGN);
    range(table, 0x06EA, 0x06ED, MARK);
    range(table, 0x06EE, 0x06EF, LETTER);
    range(table, 0x06F0, 0x06F9, DIGIT);
    range(table, 0x06FA, 0x06FC, LETTER);
    range(table, 0x06FF, 0x06FF, LETTER);
    range(table, 0x0750, 0x077F, LETTER);
    range(table, 0x0870, 0x088E, LETTER);
    range(table, 0x0888, 0x0888, SIGN);
    range(table, 0x088F, 0x0897, SIGN);
    range(table, 0x0898, 0x089F, MARK);
    range(table, 0x08A0, 0x08C9, LETTER);
    range(table, 0x08CA, 0x08FF, MARK);
    range(table, 0x08E2, 0x08E2, SIGN);
  }

  private static void range(byte[] table, int first, int last, byte kind) {
    Arrays.fill(table, first, last + 1, kind);
  }
}
