package arnews.stats;

import java.util.Arrays;

/**
 * Short signatures of sets: the share of equal places in two signatures tells the Jaccard
 * similarity of the sets. Andrei Broder, "On the resemblance and containment of documents" (1997).
 * Members are hashed as Python's datasketch does it: times a number, plus a number, modulo 2 to the
 * 61 less 1, of which the lower half counts; the product is cut to 64 bits.
 */
public final class MinHash {
  private static final long PRIME = (1L << 61) - 1;
  private static final long LOWER = 0xffffffffL;

  private final long[] factors;
  private final long[] addends;

  /**
   * With given numbers.
   *
   * @param factors from 1 to 2 to the 61 less 2, one a place of the signature
   * @param addends from 0 on, as many
   */
  public MinHash(long[] factors, long[] addends) {
    if (factors.length != addends.length || factors.length == 0) {
      throw new IllegalArgumentException(factors.length + " factors, " + addends.length);
    }
    this.factors = factors.clone();
    this.addends = addends.clone();
  }

  /** With numbers of its own, the same in every run, for signatures of that length. */
  public static MinHash ofLength(int length) {
    long[] factors = new long[length];
    long[] addends = new long[length];
    for (int i = 0; i < length; i++) {
      factors[i] = 1 + Long.remainderUnsigned(mixed(2L * i + 1), PRIME - 1);
      addends[i] = Long.remainderUnsigned(mixed(2L * i + 2), PRIME);
    }
    return new MinHash(factors, addends);
  }

  /** SplitMix64: Steele, Lea and Flood, OOPSLA (2014). */
  private static long mixed(long number) {
    long mixed = number * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /**
   * The signature of a set; that of the empty set is all ones.
   *
   * @param hashes the hashes of its members, unsigned; those that occur twice are no matter
   */
  public int[] signature(int[] hashes) {
    int[] signature = new int[factors.length];
    Arrays.fill(signature, -1);
    for (int hash : hashes) {
      long member = hash & LOWER;
      for (int i = 0; i < signature.length; i++) {
        long product = factors[i] * member + addends[i];
        int value = (int) Long.remainderUnsigned(product, PRIME);
        if (Integer.compareUnsigned(value, signature[i]) < 0) {
          signature[i] = value;
        }
      }
    }
    return signature;
  }

  /** The share of equal places, which tells the Jaccard similarity. */
  public static double similarity(int[] first, int[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " places and " + second.length);
    }
    int equal = 0;
    for (int i = 0; i < first.length; i++) {
      equal += first[i] == second[i] ? 1 : 0;
    }
    return (double) equal / first.length;
  }
}
