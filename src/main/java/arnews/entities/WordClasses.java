package arnews.entities;

import java.nio.ByteBuffer;

/**
 * Classes of words that keep the same company in much text, at several levels, from coarse to fine
 * (k-means of word vectors). Looked up by a hash of 32 bits of the word.
 */
public final class WordClasses {
  private final int levels;
  private final int[] keys;
  private final short[] classes;

  /**
   * Takes a table.
   *
   * @param keys the hashes of words at their places, 0 where none is; a power of two
   * @param classes the classes of the word at each place, {@code levels} each
   */
  public WordClasses(int levels, int[] keys, short[] classes) {
    this.levels = levels;
    this.keys = keys.clone();
    this.classes = classes.clone();
  }

  private WordClasses(ByteBuffer buffer) {
    levels = buffer.getInt();
    keys = HashSlots.ints(buffer);
    classes = new short[keys.length * levels];
    buffer.asShortBuffer().get(classes);
  }

  static WordClasses read(ByteBuffer buffer) {
    return new WordClasses(buffer);
  }

  /** The hashes of words at their places. */
  public int[] keys() {
    return keys.clone();
  }

  /** The classes of the word at each place. */
  public short[] classes() {
    return classes.clone();
  }

  /** How many levels there are. */
  public int levels() {
    return levels;
  }

  /** The place of a word, or -1. */
  int find(int hash) {
    int at = HashSlots.of(keys, hash);
    return keys[at] == 0 ? -1 : at;
  }

  /** The class of the word at a place. */
  int of(int place, int level) {
    return classes[place * levels + level];
  }

  /** The hash of a word in a table like this. */
  public static int hash(CharSequence word) {
    return Features.of(0, word, 0, word.length());
  }
}
