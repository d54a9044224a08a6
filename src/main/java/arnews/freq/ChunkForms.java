package arnews.freq;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Remembers which forms a chunk of text holds, so that the tokenizer sees each chunk once. When too
 * many are remembered all are forgotten.
 */
final class ChunkForms {
  /** The bytes of the longest chunk that is remembered. */
  static final int LONGEST = 256;

  private static final int MOST = 1 << 18;

  private final FormTable forms;
  private final FormList found = new FormList();
  private ByteTable chunks = new ByteTable(1 << 10);
  private int[][] known = new int[1 << 10][];

  ChunkForms(FormTable forms) {
    this.forms = forms;
  }

  /** The forms of the chunk's tokens in order; the array is not the caller's to change. */
  int[] forms(byte[] utf8, int from, int to) {
    int chunk = chunks.find(utf8, from, to);
    if (chunk >= 0) {
      return known[chunk];
    }
    if (chunks.size() == MOST) {
      chunks = new ByteTable(1 << 10);
      known = new int[1 << 10][];
    }
    found.size = 0;
    forms.tokens(new String(utf8, from, to - from, StandardCharsets.UTF_8), found);
    int[] tokens = Arrays.copyOf(found.forms, found.size);
    chunk = chunks.add(utf8, from, to);
    if (chunk >= known.length) {
      known = Arrays.copyOf(known, ByteTable.grown(known.length, chunk + 1));
    }
    known[chunk] = tokens;
    return tokens;
  }

  private static final class FormList implements FormTally {
    private int[] forms = new int[16];
    private int size;

    @Override
    public void add(int form) {
      if (size == forms.length) {
        forms = Arrays.copyOf(forms, size * 2);
      }
      forms[size++] = form;
    }
  }
}
