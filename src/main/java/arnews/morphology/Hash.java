package arnews.morphology;

/**
 * Hashes of words that grow letter by letter: {@code h(wc) = h(w) * P + c} modulo 2^64, so that the
 * hash of any part of a word comes from those of its beginnings (Karp and Rabin, Efficient
 * randomized pattern-matching algorithms, IBM Journal of Research and Development 31, 1987).
 */
final class Hash {
  private static final long P = 0x9E3779B97F4A7C55L;

  /** The longest word that is analysed, in letters. */
  static final int LONGEST = 30;

  private static final long[] POWERS = powers();

  private Hash() {}

  private static long[] powers() {
    long[] powers = new long[LONGEST + 8];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * P;
    }
    return powers;
  }

  /** The hash of a word with one more letter. */
  static long with(long hash, int code) {
    return hash * P + code;
  }

  /** The hash of two words one behind the other. */
  static long join(long first, long second, int lengthOfSecond) {
    return first * POWERS[lengthOfSecond] + second;
  }

  /** The hash of a part, from the hashes of the beginnings that end where it begins and ends. */
  static long part(long begin, long end, int length) {
    return end - begin * POWERS[length];
  }

  /** The hash of letters. */
  static long of(byte[] codes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * P + codes[i];
    }
    return hash;
  }

  /** The same, the letters folded. */
  static long ofFolded(byte[] codes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * P + Alphabet.fold(codes[i]);
    }
    return hash;
  }

  /** Spreads a hash over all bits (the finalizer of MurmurHash3, by Austin Appleby). */
  static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
