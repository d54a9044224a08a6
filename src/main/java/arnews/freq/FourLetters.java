package arnews.freq;

/**
 * Looks at four characters of two bytes at a time (eight bytes as one little-endian number) for the
 * letters that nearly all Arabic words are made of: U+0621 to U+063A, whose first byte is D8, and
 * U+0641 to U+064A, whose first byte is D9.
 */
final class FourLetters {
  private static final long FIRST_BYTES = 0x00FE00FE00FE00FEL;
  private static final long D8 = 0x00D800D800D800D8L;
  private static final long ONE = 0x0001000100010001L;
  private static final long SECOND_BYTES = 0x3F003F003F003F00L;
  private static final long BIT_7 = ONE << 7;

  private FourLetters() {}

  /** How many of the four characters, from the first on, are such letters: 0 to 4. */
  static int count(long four) {
    long strangers = (four & FIRST_BYTES) ^ D8;
    // Seven bits each: the lowest of the first byte above six of the second; 21 to 3A and 41 to 4A.
    long code = ((four & ONE) << 6) | ((four & SECOND_BYTES) >>> 8);
    long atLeast21 = code + ONE * (0x80 - 0x21);
    long atMost3A = ONE * (0x80 + 0x3A) - code;
    long atLeast41 = code + ONE * (0x80 - 0x41);
    long atMost4A = ONE * (0x80 + 0x4A) - code;
    long letters = ((atLeast21 & atMost3A) | (atLeast41 & atMost4A)) & BIT_7;
    strangers |= letters ^ BIT_7;
    return Long.numberOfTrailingZeros(strangers) >>> 4;
  }

  /** The first {@code count} characters, zeros behind them. */
  static long first(long four, int count) {
    return count == 4 ? four : four & ((1L << (count * 16)) - 1);
  }
}
