package arnews.entities;

import java.nio.ByteBuffer;

/** Tables of hashes by open addressing: 0 stands for a free place, none is ever full. */
public final class HashSlots {
  private HashSlots() {}

  /**
   * The place of a hash, or the free one where it belongs.
   *
   * @param keys the hashes at their places; their number is a power of two
   */
  public static int of(int[] keys, int hash) {
    int at = hash & keys.length - 1;
    while (keys[at] != 0 && keys[at] != hash) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /** Reads so many whole numbers as the first one says. */
  static int[] ints(ByteBuffer buffer) {
    int[] numbers = new int[buffer.getInt()];
    buffer.asIntBuffer().get(numbers);
    buffer.position(buffer.position() + numbers.length * Integer.BYTES);
    return numbers;
  }
}
