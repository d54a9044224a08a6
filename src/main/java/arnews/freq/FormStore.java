package arnews.freq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct forms, numbered from zero, each with its tally. All that a token needs lies side by side
 * in one record, because what counting costs is waiting for memory: the letters (24 bytes, which
 * nearly every word fits; a longer one lies in a table of its own), the count, the articles, the
 * word that the form counts for.
 */
final class FormStore implements Strings {
  /** The bytes of the longest form that fits a record. */
  static final int INLINE = 24;

  private static final int COUNT = 3;
  // The number of articles above the last article.
  private static final int ARTICLES = 4;
  // The number among the long forms plus one, or zero, above the word.
  private static final int WORD = 5;
  private static final int STRIDE = 6;

  private static final long UPPER = 0xFFFFFFFF00000000L;
  private static final long LOWER = 0xFFFFFFFFL;

  private long[] slots = new long[1 << 13];
  private long[] records = new long[(1 << 12) * STRIDE];
  private final ByteTable longForms = new ByteTable(16);
  private int[] numberOfLong = new int[16];
  private int size;
  private boolean frozen;

  @Override
  public int size() {
    return size;
  }

  /** The number of the form with these bytes, given now if it is new. */
  int add(byte[] utf8, int from, int to) {
    if (to - from > INLINE) {
      return addLong(utf8, from, to);
    }
    if (to + ByteTable.SLACK > utf8.length) {
      return add(Arrays.copyOfRange(utf8, from, to + ByteTable.SLACK), 0, to - from);
    }
    long first = ByteTable.word(utf8, from, to);
    long second = ByteTable.word(utf8, from + 8, to);
    long third = ByteTable.word(utf8, from + 16, to);
    return add(ByteTable.hash(first, second, third), first, second, third);
  }

  /** Likewise, of a form of at most 24 bytes: its bytes, zeros behind them, and their hash. */
  int add(long hash, long first, long second, long third) {
    int at = seek(hash, first, second, third);
    if (slots[at] != 0) {
      return (int) slots[at] - 1;
    }
    int form = append();
    records[form * STRIDE] = first;
    records[form * STRIDE + 1] = second;
    records[form * STRIDE + 2] = third;
    slots[at] = (hash & UPPER) | size;
    if (size > slots.length / 8 * 5) {
      spread();
    }
    return form;
  }

  /** The slot of a form, or the empty one where it belongs. */
  private int seek(long hash, long first, long second, long third) {
    int mask = slots.length - 1;
    for (int at = (int) hash & mask; ; at = (at + 1) & mask) {
      long slot = slots[at];
      if (slot == 0) {
        return at;
      }
      int record = ((int) slot - 1) * STRIDE;
      if (((slot ^ hash) & UPPER) == 0
          && records[record] == first
          && records[record + 1] == second
          && records[record + 2] == third) {
        return at;
      }
    }
  }

  /**
   * Looks for many forms at once.
   *
   * @param keys for each form its hash and its three numbers, as {@link #add(long, long, long,
   *     long)} takes them
   * @param count how many forms
   * @param found takes the number of each form, or -1 when it was not in the first place looked at
   */
  @SuppressWarnings("ShortCircuitBoolean") // one branch, well foretold, instead of three
  void find(long[] keys, int count, int[] found) {
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      long hash = keys[i * 4];
      long slot = slots[(int) hash & mask];
      found[i] = ((slot ^ hash) & UPPER) == 0 ? (int) slot - 1 : -1;
    }
    for (int i = 0; i < count; i++) {
      int record = Math.max(found[i], 0) * STRIDE;
      boolean same =
          records[record] == keys[i * 4 + 1]
              & records[record + 1] == keys[i * 4 + 2]
              & records[record + 2] == keys[i * 4 + 3];
      if (!same) {
        found[i] = -1;
      }
    }
  }

  private int addLong(byte[] utf8, int from, int to) {
    int number = frozen ? longForms.find(utf8, from, to) : longForms.add(utf8, from, to);
    if (number < 0) {
      throw changed();
    }
    if (number >= numberOfLong.length) {
      numberOfLong = Arrays.copyOf(numberOfLong, ByteTable.grown(numberOfLong.length, number + 1));
    }
    if (numberOfLong[number] == 0) {
      int form = append();
      records[form * STRIDE + WORD] = (number + 1L) << 32;
      numberOfLong[number] = form + 1;
    }
    return numberOfLong[number] - 1;
  }

  /**
   * Takes no new form from now on, so that several threads may look forms up. One that is new all
   * the same is an {@link UncheckedIOException}: all forms of the input were here.
   */
  void freeze() {
    frozen = true;
  }

  private static UncheckedIOException changed() {
    return new UncheckedIOException(new IOException("an input changed while it was read"));
  }

  private int append() {
    if (frozen) {
      throw changed();
    }
    int least = (size + 1) * STRIDE;
    if (least < 0) {
      throw new OutOfMemoryError("too many distinct forms");
    }
    if (least > records.length) {
      records = Arrays.copyOf(records, ByteTable.grown(records.length, least));
    }
    return size++;
  }

  private void spread() {
    long[] wider = new long[slots.length * 2];
    int mask = wider.length - 1;
    for (int form = 0; form < size; form++) {
      if (longNumber(form) >= 0) {
        continue;
      }
      long hash = hash(form);
      int at = (int) hash & mask;
      while (wider[at] != 0) {
        at = (at + 1) & mask;
      }
      wider[at] = (hash & UPPER) | (form + 1);
    }
    slots = wider;
  }

  /** The number of the form of another store, given now if it is new. */
  int add(FormStore other, int form) {
    int number = other.longNumber(form);
    if (number >= 0) {
      byte[] utf8 = other.longForms.bytes(number);
      return addLong(utf8, 0, utf8.length);
    }
    long[] theirs = other.records;
    int record = form * STRIDE;
    return add(other.hash(form), theirs[record], theirs[record + 1], theirs[record + 2]);
  }

  /** The number of the form of another store, or -1. */
  int find(FormStore other, int form) {
    int number = other.longNumber(form);
    if (number >= 0) {
      int mine = longForms.find(other.longForms, number);
      return mine < 0 ? -1 : numberOfLong[mine] - 1;
    }
    long[] theirs = other.records;
    int record = form * STRIDE;
    int slot = seek(other.hash(form), theirs[record], theirs[record + 1], theirs[record + 2]);
    return (int) slots[slot] - 1;
  }

  /** The hash of a form that fits its record. */
  private long hash(int form) {
    int record = form * STRIDE;
    return ByteTable.hash(records[record], records[record + 1], records[record + 2]);
  }

  private int longNumber(int form) {
    return (int) (records[form * STRIDE + WORD] >>> 32) - 1;
  }

  private byte[] bytes(int form) {
    int number = longNumber(form);
    return number >= 0 ? longForms.bytes(number) : Arrays.copyOf(inline(form), length(form));
  }

  /** The bytes of a form that fits its record, zeros behind them. */
  private byte[] inline(int form) {
    byte[] utf8 = new byte[INLINE];
    for (int i = 0; i < INLINE / Long.BYTES; i++) {
      ByteTable.setWord(utf8, i * Long.BYTES, records[form * STRIDE + i]);
    }
    return utf8;
  }

  /** How many bytes a form has that fits its record. */
  private int length(int form) {
    int words = INLINE / Long.BYTES;
    while (words > 1 && records[form * STRIDE + words - 1] == 0) {
      words--;
    }
    int zeros = Long.numberOfLeadingZeros(records[form * STRIDE + words - 1]) / Byte.SIZE;
    return words * Long.BYTES - zeros;
  }

  @Override
  public String string(int form) {
    int number = longNumber(form);
    return number >= 0
        ? longForms.string(number)
        : new String(inline(form), 0, length(form), StandardCharsets.UTF_8);
  }

  @Override
  public int compare(int left, int right) {
    if (longNumber(left) >= 0 || longNumber(right) >= 0) {
      return Arrays.compareUnsigned(bytes(left), bytes(right));
    }
    for (int i = 0; i < 3; i++) {
      long mine = Long.reverseBytes(records[left * STRIDE + i]);
      long other = Long.reverseBytes(records[right * STRIDE + i]);
      if (mine != other) {
        return Long.compareUnsigned(mine, other);
      }
    }
    return 0;
  }

  int word(int form) {
    return (int) records[form * STRIDE + WORD];
  }

  void setWord(int form, int word) {
    int at = form * STRIDE + WORD;
    records[at] = (records[at] & UPPER) | (word & LOWER);
  }

  long count(int form) {
    return records[form * STRIDE + COUNT];
  }

  long articles(int form) {
    return records[form * STRIDE + ARTICLES] >>> 32;
  }

  /** Counts one more occurrence in an article and says whether it is the article's first. */
  boolean count(int form, int article) {
    int record = form * STRIDE;
    records[record + COUNT]++;
    long articles = records[record + ARTICLES];
    if ((int) articles == article) {
      return false;
    }
    records[record + ARTICLES] = ((articles & UPPER) + (1L << 32)) | article;
    return true;
  }

  /** Adds the tally of a form of another store to that of one here. */
  void merge(int form, FormStore other, int number) {
    int record = form * STRIDE;
    records[record + COUNT] += other.count(number);
    records[record + ARTICLES] += other.articles(number) << 32;
  }
}
