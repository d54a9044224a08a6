package arnews.freq;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers distinct byte strings from zero in the order in which they are first seen. Open
 * addressing over one array of bytes, so that a string costs its bytes and about twenty more and no
 * object. Strings are hashed and compared eight bytes at a time.
 */
final class ByteTable implements Strings {
  /** How many bytes behind a string may be looked at (and are ignored). */
  static final int SLACK = Long.BYTES;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  // Odd constants with well-mixed bits: the 64-bit golden ratio, and MurmurHash3's two.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long FINISH = 0xC4CEB9FE1A85EC53L;
  private static final long THIRD = 0xFF51AFD7ED558CCDL;
  private static final long UPPER = 0xFFFFFFFF00000000L;

  /** The upper half of the hash above the number plus one; zero is an empty slot. */
  private long[] slots;

  private int[] ends;
  private byte[] bytes;
  private int size;

  ByteTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) * 2;
    slots = new long[capacity];
    ends = new int[Math.max(expected, 8) + 1];
    bytes = new byte[Math.max(expected, 8) * 12 + SLACK];
  }

  @Override
  public int size() {
    return size;
  }

  /** The number of the bytes from {@code from} to {@code to}, given now if they are new. */
  int add(byte[] source, int from, int to) {
    if (to + SLACK > source.length) {
      return add(Arrays.copyOfRange(source, from, to + SLACK), 0, to - from);
    }
    long hash = hash(source, from, to);
    int at = seek(hash, source, from, to);
    long slot = slots[at];
    return slot != 0 ? (int) slot - 1 : append(at, hash, source, from, to);
  }

  /** The number of the bytes, or -1 if they are not in the table. */
  int find(byte[] source, int from, int to) {
    if (to + SLACK > source.length) {
      return find(Arrays.copyOfRange(source, from, to + SLACK), 0, to - from);
    }
    return (int) slots[seek(hash(source, from, to), source, from, to)] - 1;
  }

  /** Likewise {@link #add(byte[], int, int)}, of a string in UTF-8. */
  int add(String string) {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    return add(utf8, 0, utf8.length);
  }

  @Override
  public String string(int number) {
    int from = ends[number];
    return new String(bytes, from, ends[number + 1] - from, StandardCharsets.UTF_8);
  }

  byte[] bytes(int number) {
    return Arrays.copyOfRange(bytes, ends[number], ends[number + 1]);
  }

  /** The number in this table of a string of another table, given now if it is new. */
  int add(ByteTable other, int number) {
    return add(other.bytes, other.ends[number], other.ends[number + 1]);
  }

  /** The number in this table of a string of another table, or -1. */
  int find(ByteTable other, int number) {
    return find(other.bytes, other.ends[number], other.ends[number + 1]);
  }

  /** By code point, which for UTF-8 is the order of the unsigned bytes. */
  @Override
  public int compare(int left, int right) {
    return Arrays.compareUnsigned(
        bytes, ends[left], ends[left + 1], bytes, ends[right], ends[right + 1]);
  }

  private int seek(long hash, byte[] source, int from, int to) {
    int mask = slots.length - 1;
    long tag = hash & UPPER;
    for (int at = (int) hash & mask; ; at = (at + 1) & mask) {
      long slot = slots[at];
      if (slot == 0 || ((slot & UPPER) == tag && same((int) slot - 1, source, from, to))) {
        return at;
      }
    }
  }

  private boolean same(int number, byte[] source, int from, int to) {
    int mine = ends[number];
    int length = to - from;
    if (ends[number + 1] - mine != length) {
      return false;
    }
    for (int done = 0; done < length; done += Long.BYTES) {
      if (word(bytes, mine + done, mine + length) != word(source, from + done, to)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The hash of a string whose first 24 bytes, zeros behind its end, are these. Three independent
   * products, so that the processor works on them side by side.
   */
  static long hash(long first, long second, long third) {
    long hash = first * SPREAD ^ Long.rotateLeft(second * FINISH, 23) ^ third * THIRD;
    hash = (hash ^ hash >>> 32) * FINISH;
    return hash ^ hash >>> 29;
  }

  private static long hash(byte[] source, int from, int to) {
    long hash =
        hash(word(source, from, to), word(source, from + 8, to), word(source, from + 16, to));
    for (int at = from + 24; at < to; at += Long.BYTES) {
      hash = (hash ^ word(source, at, to)) * SPREAD;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  /** The eight bytes at {@code at}. */
  static long word(byte[] source, int at) {
    return (long) LONG.get(source, at);
  }

  /** Puts eight bytes where {@link #word(byte[], int)} reads them. */
  static void setWord(byte[] target, int at, long word) {
    LONG.set(target, at, word);
  }

  /** The eight bytes at {@code at}, zeros from {@code to} on. */
  static long word(byte[] source, int at, int to) {
    if (at >= to) {
      return 0;
    }
    long word = (long) LONG.get(source, at);
    return to - at >= Long.BYTES ? word : word & ((1L << ((to - at) * Byte.SIZE)) - 1);
  }

  private int append(int at, long hash, byte[] source, int from, int to) {
    int start = ends[size];
    int length = to - from;
    if (start + length + SLACK > bytes.length) {
      bytes = Arrays.copyOf(bytes, grown(bytes.length, start + length + SLACK));
    }
    System.arraycopy(source, from, bytes, start, length);
    if (size + 2 > ends.length) {
      ends = Arrays.copyOf(ends, grown(ends.length, size + 2));
    }
    ends[size + 1] = start + length;
    slots[at] = (hash & UPPER) | (size + 1);
    size++;
    if (size > slots.length / 8 * 5) {
      spread();
    }
    return size - 1;
  }

  private void spread() {
    long[] wider = new long[slots.length * 2];
    int mask = wider.length - 1;
    for (int number = 0; number < size; number++) {
      long hash = hash(bytes, ends[number], ends[number + 1]);
      int at = (int) hash & mask;
      while (wider[at] != 0) {
        at = (at + 1) & mask;
      }
      wider[at] = (hash & UPPER) | (number + 1);
    }
    slots = wider;
  }

  /** A length half again as long, at least {@code least}, and never beyond what an array holds. */
  static int grown(int length, int least) {
    if (least < 0) {
      throw new OutOfMemoryError("more than 2 GB of distinct words");
    }
    long wish = Math.max(least, length + (length >> 1) + 16L);
    return (int) Math.min(wish, Integer.MAX_VALUE - 8);
  }
}
