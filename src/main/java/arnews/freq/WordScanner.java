package arnews.freq;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the forms of a text straight in its UTF-8 bytes. A chunk between white space that holds
 * only Arabic letters, marks and plain signs is cut at the signs; every other chunk goes to the
 * tokenizer, once, and is remembered. Both ways give the same forms, because no token depends on
 * what stands beyond white space, and because letters between plain signs are one word.
 */
final class WordScanner {
  /** So many bytes of a chunk are scanned: all its words must wait until its end is seen. */
  private static final int LONGEST = 1 << 16;

  private final FormTable forms;
  private final ChunkForms chunks;
  private final WordBatch batch = new WordBatch();
  private byte[] letters = new byte[64];

  WordScanner(FormTable forms) {
    this.forms = forms;
    this.chunks = new ChunkForms(forms);
  }

  /**
   * Counts the forms of a block into a tally.
   *
   * @param utf8 valid UTF-8 from {@code from} to {@code to}; a chunk never runs on behind {@code
   *     to}
   */
  void scan(byte[] utf8, int from, int to, FormTally tally) {
    int last = lastSpace(utf8, from, to);
    chunks(utf8, from, last, tally);
    if (last < to) {
      int length = to - last;
      byte[] rest = Arrays.copyOfRange(utf8, last, to + ByteTable.SLACK);
      Arrays.fill(rest, length, rest.length, (byte) ' ');
      chunks(rest, 0, length, tally);
    }
    batch.count(forms, tally);
  }

  /** Behind the last white space, so that no word before it is looked at beyond it. */
  private static int lastSpace(byte[] utf8, int from, int to) {
    int last = Math.min(to, utf8.length - ByteTable.SLACK);
    while (last > from
        && (utf8[last - 1] < 0 || Utf8Classes.ascii(utf8[last - 1]) != Utf8Classes.SPACE)) {
      last--;
    }
    return Math.max(from, last);
  }

  private void chunks(byte[] utf8, int from, int to, FormTally tally) {
    int at = from;
    while (at < to) {
      if (utf8[at] >= 0 && Utf8Classes.ascii(utf8[at]) == Utf8Classes.SPACE) {
        at++;
      } else {
        at = chunk(utf8, at, to, tally);
        if (batch.size() >= WordBatch.FULL) {
          batch.count(forms, tally);
        }
      }
    }
  }

  /** Puts the forms of the chunk at {@code start} into the batch and answers where it ends. */
  private int chunk(byte[] utf8, int start, int to, FormTally tally) {
    int before = batch.size();
    int limit = start + Math.min(to - start, LONGEST);
    int at = start;
    while (at < limit) {
      byte first = utf8[at];
      byte kind;
      int length;
      if (first >= 0) {
        kind = Utf8Classes.ascii(first);
        length = 1;
        if (kind == Utf8Classes.SPACE) {
          break;
        }
      } else if ((first & 0xe0) == 0xc0) {
        kind = Utf8Classes.twoBytes(first, utf8[at + 1]);
        length = 2;
      } else {
        kind =
            (first & 0xf0) == 0xe0
                ? Utf8Classes.threeBytes(first, utf8[at + 1], utf8[at + 2])
                : Utf8Classes.OTHER;
        length = 3;
      }
      if (kind == Utf8Classes.LETTER) {
        at = word(utf8, at, to);
      } else if (kind == Utf8Classes.SIGN) {
        at += length;
      } else {
        batch.cut(before);
        return other(utf8, start, at, to, tally);
      }
    }
    if (at >= limit && limit < to) {
      batch.cut(before);
      return other(utf8, start, limit, to, tally);
    }
    return at;
  }

  /** Reads the word that begins at {@code start} into the batch and answers where it ends. */
  private int word(byte[] utf8, int start, int to) {
    long second = 0;
    long third = 0;
    long four = ByteTable.word(utf8, start);
    int count = FourLetters.count(four);
    int end = start + count * 2;
    long first = FourLetters.first(four, count);
    if (count == 4) {
      four = ByteTable.word(utf8, end);
      count = FourLetters.count(four);
      end += count * 2;
      second = FourLetters.first(four, count);
      if (count == 4) {
        four = ByteTable.word(utf8, end);
        count = FourLetters.count(four);
        end += count * 2;
        third = FourLetters.first(four, count);
      }
    }
    if (count == 4 || goesOn(utf8, end)) {
      return longWord(utf8, start, end, to);
    }
    batch.add(ByteTable.hash(first, second, third), first, second, third);
    return end;
  }

  /** Whether a letter or mark stands at {@code at}. What stands behind the block is no matter. */
  private static boolean goesOn(byte[] utf8, int at) {
    return (utf8[at] & 0xe0) == 0xc0
        && Utf8Classes.twoBytes(utf8[at], utf8[at + 1]) >= Utf8Classes.LETTER;
  }

  /** Likewise, of any length and with marks, which are left out of the form. */
  private int longWord(byte[] utf8, int start, int plain, int to) {
    int length = plain - start;
    room(length);
    System.arraycopy(utf8, start, letters, 0, length);
    int at = plain;
    while (at < to && goesOn(utf8, at)) {
      if (Utf8Classes.twoBytes(utf8[at], utf8[at + 1]) == Utf8Classes.LETTER) {
        room(length + 2);
        letters[length++] = utf8[at];
        letters[length++] = utf8[at + 1];
      }
      at += 2;
    }
    if (length > FormStore.INLINE) {
      batch.add(forms.word(letters, 0, length));
    } else {
      long first = ByteTable.word(letters, 0, length);
      long second = ByteTable.word(letters, 8, length);
      long third = ByteTable.word(letters, 16, length);
      batch.add(ByteTable.hash(first, second, third), first, second, third);
    }
    return at;
  }

  private void room(int length) {
    if (length + ByteTable.SLACK > letters.length) {
      letters = Arrays.copyOf(letters, ByteTable.grown(letters.length, length + ByteTable.SLACK));
    }
  }

  /** Leaves the chunk around {@code at} to the tokenizer and answers where it ends. */
  private int other(byte[] utf8, int start, int at, int to, FormTally tally) {
    int end = at;
    while (end < to && (utf8[end] < 0 || Utf8Classes.ascii(utf8[end]) != Utf8Classes.SPACE)) {
      end++;
    }
    if (end - start <= ChunkForms.LONGEST) {
      for (int form : chunks.forms(utf8, start, end)) {
        batch.add(form);
      }
    } else {
      // What was scanned before it is counted before it: some tallies go by the order of words.
      batch.count(forms, tally);
      forms.tokens(new String(utf8, start, end - start, StandardCharsets.UTF_8), tally);
    }
    return end;
  }
}
