package arnews.freq;

import java.util.Arrays;

/**
 * Words that were scanned and not yet looked up. Looking up many side by side lets the processor
 * wait for many places of memory at once instead of one after another; that is most of what
 * counting costs.
 */
final class WordBatch {
  /** How many words are worth looking up together. */
  static final int FULL = 64;

  private static final int STRIDE = 4;

  // Hash and three numbers of eight bytes a word; a word that is looked up already has its form in
  // place of the hash and zeros behind it, which no word has.
  private long[] keys = new long[2 * FULL * STRIDE];
  private int[] forms = new int[2 * FULL];
  private int size;

  int size() {
    return size;
  }

  /** Forgets the words behind the first {@code size}. */
  void cut(int size) {
    this.size = size;
  }

  void add(long hash, long first, long second, long third) {
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, ByteTable.grown(size, size + 1));
      keys = Arrays.copyOf(keys, forms.length * STRIDE);
    }
    int at = size++ * STRIDE;
    keys[at] = hash;
    keys[at + 1] = first;
    keys[at + 2] = second;
    keys[at + 3] = third;
  }

  void add(int form) {
    add(form, 0, 0, 0);
  }

  /** Looks all words up, counts them into a tally and is empty again. */
  void count(FormTable table, FormTally tally) {
    table.forms().find(keys, size, forms);
    for (int i = 0; i < size; i++) {
      int form = forms[i];
      if (form < 0) {
        int at = i * STRIDE;
        form =
            keys[at + 1] == 0
                ? (int) keys[at]
                : table.word(keys[at], keys[at + 1], keys[at + 2], keys[at + 3]);
      }
      tally.add(form);
    }
    size = 0;
  }
}
