package arnews.entities;

import java.nio.ByteBuffer;

/**
 * Which words and which series of words an earlier model read as names in much text, and how
 * steadily. Looked up by hashes of 32 bits.
 */
public final class NameLexicon {
  /** No words at all, for the model that comes first. */
  public static final NameLexicon NONE = new NameLexicon(new int[2], new byte[2]);

  /** A series of names is at most so long. */
  public static final int LONGEST = 7;

  private final int[] keys;
  private final byte[] codes;

  /**
   * Takes a table.
   *
   * @param keys hashes at their places, 0 where none is; a power of two, never full
   * @param codes a number other than 0 for each
   */
  public NameLexicon(int[] keys, byte[] codes) {
    this.keys = keys.clone();
    this.codes = codes.clone();
  }

  private NameLexicon(ByteBuffer buffer) {
    keys = HashSlots.ints(buffer);
    codes = new byte[keys.length];
    buffer.get(codes);
  }

  static NameLexicon read(ByteBuffer buffer) {
    return new NameLexicon(buffer);
  }

  public int[] keys() {
    return keys.clone();
  }

  public byte[] codes() {
    return codes.clone();
  }

  /** The code of a word or series; 0 if it is none. */
  int code(int hash) {
    return codes[HashSlots.of(keys, hash)];
  }

  /** The hash of a single word. */
  public static int word(int core) {
    return Features.of(400, core);
  }

  /** The hash of a series and one word more; a series begins with 0. */
  public static int series(int before, int core) {
    return Features.of(401, before, core);
  }

  /**
   * For each token of a sentence the code of the longest series that covers it, and whether it is
   * its first.
   *
   * @param cores the hashes of the words, 0 where a token is no word
   * @return for each token 0, or twice the code, and one more behind the first token
   */
  int[] series(int[] cores) {
    int[] found = new int[cores.length];
    int covered = 0;
    for (int i = 0; i < cores.length; i++) {
      int hash = 0;
      int best = 0;
      int end = i;
      for (int k = i; k < cores.length && k < i + LONGEST && cores[k] != 0; k++) {
        hash = series(hash, cores[k]);
        int code = k > i ? code(hash) : 0;
        if (code != 0) {
          best = code;
          end = k + 1;
        }
      }
      if (end > covered) {
        for (int k = i; k < end; k++) {
          found[k] = 2 * best + (k > i ? 1 : 0);
        }
        covered = end;
      }
    }
    return found;
  }
}
