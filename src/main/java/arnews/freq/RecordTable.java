package arnews.freq;

import java.util.Arrays;

/**
 * Records looked up by their first numbers: open addressing in one array of bounded length. The
 * last number of a record is never zero once its owner has set it; that tells it from an empty
 * place.
 */
final class RecordTable {
  // The 64-bit golden ratio, and the last constant of MurmurHash3's finish.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long FINISH = 0xC4CEB9FE1A85EC53L;

  private final int width;
  private final int keys;
  private final int most;
  private long[] records;
  private int places;

  // Written so that no compiler leaves the look out.
  @SuppressWarnings("UnusedVariable")
  private long seen;

  private int size;

  /**
   * An empty table.
   *
   * @param width the length of a record
   * @param keys how many of its first numbers it is looked up by
   * @param memory how many bytes its records may take
   */
  RecordTable(int width, int keys, long memory) {
    this.width = width;
    this.keys = keys;
    most = fitting(width, memory);
    places = Math.min(most, 1 << 10);
    records = new long[places * width];
  }

  /** How many records of a length fit into so many bytes and into an array; at least eight. */
  static int fitting(int width, long memory) {
    long room = Math.min(memory / Long.BYTES, Integer.MAX_VALUE - 8L);
    return (int) Math.max(room / width, 8);
  }

  /** Whether another record may find no place. */
  boolean isFull() {
    return places == most && size >= places / 4 * 3;
  }

  /**
   * The index in {@link #records} of the record with the key that an array holds from an index on;
   * if it is new it holds the key and zeros. Its last number is to be set at once.
   */
  int find(long[] key, int from) {
    if (size >= places / 4 * 3 && places < most) {
      spread();
    }
    int at = seek(key, from);
    if (records[at + width - 1] == 0) {
      System.arraycopy(key, from, records, at, keys);
      size++;
    }
    return at;
  }

  private int seek(long[] source, int from) {
    int place = place(source, from);
    while (true) {
      int at = place * width;
      if (records[at + width - 1] == 0
          || RecordArray.compare(records, at, source, from, keys) == 0) {
        return at;
      }
      place = place + 1 == places ? 0 : place + 1;
    }
  }

  private int place(long[] source, int from) {
    long hash = 0;
    for (int i = 0; i < keys; i++) {
      hash = (hash ^ source[from + i]) * SPREAD;
      hash ^= hash >>> 32;
    }
    hash *= FINISH;
    return (int) (((hash >>> 32) * places) >>> 32);
  }

  /**
   * Looks at the places of many keys, one behind the other, that will be looked up next, so that
   * the processor waits for all of them at once.
   */
  void look(long[] manyKeys, int count) {
    for (int i = 0; i < count; i++) {
      seen ^= records[place(manyKeys, i * keys) * width];
    }
  }

  private void spread() {
    long[] old = records;
    places = (int) Math.min(2L * places, most);
    records = new long[places * width];
    for (int from = 0; from < old.length; from += width) {
      if (old[from + width - 1] != 0) {
        System.arraycopy(old, from, records, seek(old, from), width);
      }
    }
  }

  long[] records() {
    return records;
  }

  /**
   * Moves the records to the front of the array, one behind the other, and answers how many there
   * are. Until it is cleared nothing can be looked up.
   */
  int compact() {
    int to = 0;
    for (int from = 0; from < records.length; from += width) {
      if (records[from + width - 1] != 0) {
        System.arraycopy(records, from, records, to, width);
        to += width;
      }
    }
    return size;
  }

  /** Forgets all records and keeps the room. */
  void clear() {
    Arrays.fill(records, 0);
    size = 0;
  }

  /** Gives the memory back; the table is used up. */
  void release() {
    records = new long[0];
  }
}
