package arnews.entities;

/**
 * The names of features: hashes of 32 bits, mixed as MurmurHash3 mixes (Appleby, public domain).
 */
final class Features {
  private static final int FIRST = 0xCC9E2D51;
  private static final int SECOND = 0x1B873593;

  private Features() {}

  /** The feature that a template gives a value. */
  static int of(int template, int value) {
    return finish(mix(mix(0x9747B28C, template), value));
  }

  /** The feature that a template gives two values. */
  static int of(int template, int a, int b) {
    return finish(mix(mix(mix(0x9747B28C, template), a), b));
  }

  /** The feature that a template gives three values. */
  static int of(int template, int a, int b, int c) {
    return finish(mix(mix(mix(mix(0x9747B28C, template), a), b), c));
  }

  /** The feature that a template gives some letters. */
  static int of(int template, CharSequence letters, int from, int to) {
    int hash = mix(0x9747B28C, template);
    for (int i = from; i < to; i++) {
      hash = mix(hash, letters.charAt(i));
    }
    return finish(mix(hash, to - from));
  }

  private static int mix(int hash, int value) {
    int mixed = Integer.rotateLeft(value * FIRST, 15) * SECOND;
    return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xE6546B64;
  }

  private static int finish(int hash) {
    int h = hash;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
