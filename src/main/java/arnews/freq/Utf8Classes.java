package arnews.freq;

/**
 * What a character of a text means for the scan of words, looked up by its UTF-8 bytes. Only what
 * is certain without context has a class of its own; the rest is {@link #OTHER} and is left to the
 * tokenizer.
 */
final class Utf8Classes {
  /** Needs the tokenizer. */
  static final byte OTHER = 0;

  /** White space and controls, which end a chunk. */
  static final byte SPACE = 1;

  /** A sign that separates words when only letters and such signs are around it. */
  static final byte SIGN = 2;

  /** A letter of the Arabic script. */
  static final byte LETTER = 3;

  /** A mark or tatweel, which neither splits nor distinguishes words. */
  static final byte MARK = 4;

  private static final String ASCII_SIGNS = "()[]{}<>\"'!?,;:./\\-|*";
  private static final String OTHER_SIGNS = "\u060c\u061b\u061f\u00ab\u00bb";
  private static final char TATWEEL = '\u0640';

  private static final byte[] ASCII = new byte[128];
  private static final byte[] TWO_BYTES = new byte[0x800];

  static {
    for (int c = 0; c <= ' '; c++) {
      ASCII[c] = SPACE;
    }
    ASCII[0x7f] = SPACE;
    for (int i = 0; i < ASCII_SIGNS.length(); i++) {
      ASCII[ASCII_SIGNS.charAt(i)] = SIGN;
    }
    for (int i = 0; i < OTHER_SIGNS.length(); i++) {
      TWO_BYTES[OTHER_SIGNS.charAt(i)] = SIGN;
    }
    fill(0x0621, 0x063a, LETTER);
    fill(0x0641, 0x064a, LETTER);
    fill(0x064b, 0x0652, MARK);
    fill(TATWEEL, TATWEEL, MARK);
    fill(0x066e, 0x066f, LETTER);
    fill(0x0671, 0x06d3, LETTER);
    fill(0x06fa, 0x06fc, LETTER);
  }

  private Utf8Classes() {}

  private static void fill(int first, int last, byte value) {
    for (int c = first; c <= last; c++) {
      TWO_BYTES[c] = value;
    }
  }

  static byte ascii(int first) {
    return ASCII[first];
  }

  /** The class of a character of two bytes. */
  static byte twoBytes(int first, int second) {
    return TWO_BYTES[((first & 0x1f) << 6) | (second & 0x3f)];
  }

  /**
   * The class of a character of three bytes: the dashes, quotation marks, the bullet and the
   * ellipsis of General Punctuation are signs.
   */
  static byte threeBytes(int first, int second, int third) {
    if (first != (byte) 0xe2 || second != (byte) 0x80) {
      return OTHER;
    }
    int low = third & 0x3f;
    boolean sign =
        low == 0x13 // U+2013 en dash
            || low == 0x14 // U+2014 em dash
            || (low >= 0x18 && low <= 0x1a) // U+2018 to 201A
            || (low >= 0x1c && low <= 0x1e) // U+201C to 201E
            || low == 0x22 // U+2022 bullet
            || low == 0x26 // U+2026 ellipsis
            || low == 0x39 // U+2039
            || low == 0x3a; // U+203A
    return sign ? SIGN : OTHER;
  }
}
