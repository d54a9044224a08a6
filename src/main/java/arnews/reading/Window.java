package arnews.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * What lies before the reader of a stream: a part of its bytes that moves forward and grows where
 * it must. A stream that fails, or that is longer than it may be, ends where that happens, and the
 * window keeps what happened.
 */
final class Window {
  /** How many bytes a window holds, unless it is told to grow. */
  static final int SIZE = 1 << 20;

  /** The bytes; those from {@link #from} to {@link #to} are before the reader. */
  byte[] bytes = new byte[SIZE];

  int from;
  int to;
  private InputStream in = InputStream.nullInputStream();
  private long left;
  private long passed;
  private boolean ended;
  private boolean overLimit;
  private IOException failure;

  /** Opens over a stream, of which no more than {@code limit} bytes are read, and fills. */
  Window open(InputStream stream, long limit) {
    in = stream;
    left = limit;
    from = 0;
    to = 0;
    passed = 0;
    ended = false;
    overLimit = false;
    failure = null;
    fill();
    return this;
  }

  /** Moves what is left to the beginning and reads until the window is full or the stream ends. */
  void fill() {
    if (ended) {
      return;
    }
    if (from > 0) {
      System.arraycopy(bytes, from, bytes, 0, to - from);
      passed += from;
      to -= from;
      from = 0;
    }
    while (!ended && to < bytes.length) {
      read();
    }
  }

  private void read() {
    try {
      int count = in.read(bytes, to, (int) Math.min(bytes.length - to, Math.max(1, left)));
      if (count < 0) {
        ended = true;
      } else if (left <= 0) {
        ended = true;
        overLimit = true;
      } else {
        to += count;
        left -= count;
      }
    } catch (IOException e) {
      failure = e;
      ended = true;
    }
  }

  /** Fills, and makes room for as many bytes again first if all that the window holds is kept. */
  void fillFurther() {
    if (from == 0 && to == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
    }
    fill();
  }

  /** Whether nothing comes behind the window. */
  boolean ended() {
    return ended;
  }

  /** Whether nothing is left. */
  boolean isEmpty() {
    return from == to && ended;
  }

  /** The offset in the stream of the first byte before the reader. */
  long offset() {
    return passed + from;
  }

  /** Whether the stream is longer than it may be. */
  boolean overLimit() {
    return overLimit;
  }

  /** Whether the last character in the window may be cut off, through no fault of the text. */
  boolean mayCut() {
    return !ended || overLimit || failure != null;
  }

  /** What ended the stream too early. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether these bytes, each a character, stand so many bytes before the reader. */
  boolean holds(int offset, String latin) {
    int start = from + offset;
    if (to - start < latin.length()) {
      return false;
    }
    for (int i = 0; i < latin.length(); i++) {
      if ((bytes[start + i] & 0xFF) != latin.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first byte that is no ASCII white space; {@link #to} when there is none. */
  int firstVisible() {
    int at = from;
    while (at < to && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || (b <= '\r' && b >= '\t');
  }

  /** What is left in the window and all that comes behind, as a stream that never fails. */
  InputStream stream() {
    return new Rest();
  }

  private final class Rest extends InputStream {
    @Override
    public int read() {
      return more() ? bytes[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!more()) {
        return -1;
      }
      int count = Math.min(length, to - from);
      System.arraycopy(bytes, from, target, offset, count);
      from += count;
      return count;
    }

    /** Not 0 where something may follow: readers of gzip look here for a further member. */
    @Override
    public int available() {
      return more() ? to - from : 0;
    }

    private boolean more() {
      if (from == to) {
        fill();
      }
      return from < to;
    }
  }
}
