package arnews.freq;

/** Numbers of words, two to a {@code long}, so that their order is that of the sequences. */
final class NgramKey {
  private NgramKey() {}

  /** How many numbers of a record an n-gram of this length takes. */
  static int width(int length) {
    return (length + 1) / 2;
  }

  /** Sets the number of one word; what the key held before in its place must be zero. */
  static void put(long[] record, int at, int index, int number) {
    record[at + index / 2] |= (long) number << (index % 2 == 0 ? Integer.SIZE : 0);
  }

  /** The number of one word. */
  static int get(long[] record, int at, int index) {
    return (int) (record[at + index / 2] >>> (index % 2 == 0 ? Integer.SIZE : 0));
  }
}
