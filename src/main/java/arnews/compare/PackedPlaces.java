package arnews.compare;

import java.util.Arrays;

/**
 * Where the words of an article begin and end. A byte holds what lies before a word and how long it
 * is, for as a rule that is a blank and a few letters; what does not fit goes on in the bytes
 * behind it, seven bits in each.
 */
final class PackedPlaces {
  static final PackedPlaces NONE = new PackedPlaces(new int[0], new int[0], 0);

  /** The lowest bits hold the length, or all ones and the rest of it in a number of its own. */
  private static final int LENGTH_BITS = 5;

  private static final int LONG = (1 << LENGTH_BITS) - 1;
  private static final int MORE = 0x80;

  private final byte[] bytes;

  /** The places of the first words of two lists. */
  PackedPlaces(int[] starts, int[] ends, int size) {
    byte[] packed = new byte[size + 10];
    int filled = 0;
    int before = 0;
    for (int i = 0; i < size; i++) {
      if (filled + 10 > packed.length) {
        packed = Arrays.copyOf(packed, filled + filled / 4 + 10);
      }
      int length = ends[i] - starts[i];
      filled = put(packed, filled, (starts[i] - before) << LENGTH_BITS | Math.min(LONG, length));
      if (length >= LONG) {
        filled = put(packed, filled, length - LONG);
      }
      before = ends[i];
    }
    bytes = Arrays.copyOf(packed, filled);
  }

  private static int put(byte[] packed, int at, int number) {
    int filled = at;
    int rest = number;
    while (rest >= MORE) {
      packed[filled++] = (byte) (rest | MORE);
      rest >>>= 7;
    }
    packed[filled++] = (byte) rest;
    return filled;
  }

  /** The offset of a word's first UTF-16 unit. */
  int start(int index) {
    return at(index).start;
  }

  /** The offset behind a word's last unit. */
  int end(int index) {
    return at(index).end;
  }

  /** The first word that begins at an offset or behind it; how many there are if none does. */
  int firstFrom(long offset) {
    Walk walk = new Walk();
    int index = 0;
    while (walk.hasNext()) {
      walk.next();
      if (walk.start >= offset) {
        return index;
      }
      index++;
    }
    return index;
  }

  private Walk at(int index) {
    Walk walk = new Walk();
    for (int i = 0; i <= index; i++) {
      walk.next();
    }
    return walk;
  }

  /** Goes from word to word. */
  private final class Walk {
    private int at;
    private int start;
    private int end;

    boolean hasNext() {
      return at < bytes.length;
    }

    void next() {
      int word = number(at);
      at = behind(at);
      int length = word & LONG;
      if (length == LONG) {
        length += number(at);
        at = behind(at);
      }
      start = end + (word >>> LENGTH_BITS);
      end = start + length;
    }
  }

  private int number(int at) {
    int number = 0;
    int shift = 0;
    int place = at;
    while (bytes[place] < 0) {
      number |= (bytes[place++] & (MORE - 1)) << shift;
      shift += 7;
    }
    return number | bytes[place] << shift;
  }

  private int behind(int at) {
    int place = at;
    while (bytes[place] < 0) {
      place++;
    }
    return place + 1;
  }
}
