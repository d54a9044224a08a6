package arnews.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Checks that bytes are UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF),
 * eight bytes at a time where they are ASCII and letters of two bytes. Not for use by two threads.
 */
final class Utf8 {
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private byte[] viewed = {};
  private ByteBuffer view = ByteBuffer.wrap(viewed);
  private long nuls;

  /** How many NUL characters were passed since {@link #reset()}. */
  long nuls() {
    return nuls;
  }

  void reset() {
    nuls = 0;
  }

  /**
   * The index of the first byte that is no part of a whole, valid character; {@code to} when all
   * are.
   */
  int validUntil(byte[] bytes, int from, int to) {
    if (viewed != bytes) {
      viewed = bytes;
      view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
    int at = from;
    while (at < to) {
      at = skipShort(view, at, to);
      // Past what stopped the fast loop, and some more, for such characters come in runs.
      int stop = Math.min(at + 8, to);
      while (at < stop) {
        int length = length(bytes, at, to);
        if (length == 0) {
          return at;
        }
        if (bytes[at] == 0) {
          nuls++;
        }
        at += length;
      }
    }
    return at;
  }

  /**
   * The index behind as many groups of eight bytes as hold only ASCII without NUL and valid
   * characters of two bytes; never between the two bytes of one character.
   */
  private static int skipShort(ByteBuffer view, int from, int to) {
    int at = from;
    long open = 0;
    for (; at <= to - 8; at += 8) {
      long x = view.getLong(at);
      long high = x & TOPS;
      long lead = high & (x << 1);
      long tail = high & ~(x << 1);
      // A lead of three or four bytes; C0 or C1; a tail that no lead announced, or a lead alone.
      long odd = lead & (x << 2);
      odd |= lead & ~((x << 3) | (x << 4) | (x << 5) | (x << 6));
      odd |= tail ^ ((lead << 8) | open);
      odd |= (x - ONES) & ~x & TOPS;
      if (odd != 0) {
        break;
      }
      open = lead >>> 56;
    }
    return open == 0 ? at : at - 1;
  }

  /** The number of bytes of the valid character at {@code at}; 0 when there is none. */
  static int length(byte[] bytes, int at, int to) {
    int lead = bytes[at];
    if (lead >= 0) {
      return 1;
    }
    int wanted = wanted(lead & 0xFF);
    return wanted > 0 && tails(bytes, at, Math.min(to, at + wanted)) == wanted ? wanted : 0;
  }

  /** Whether the bytes begin a character that is cut off by {@code to}. */
  static boolean cutOff(byte[] bytes, int at, int to) {
    int wanted = wanted(bytes[at] & 0xFF);
    return at + wanted > to && tails(bytes, at, to) == to - at;
  }

  private static int wanted(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** How many bytes from the lead on are valid. */
  private static int tails(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    for (int i = at + 1; i < to; i++) {
      int tail = bytes[i] & 0xFF;
      int least = i > at + 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = i > at + 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (tail < least || tail > most) {
        return i - at;
      }
    }
    return to - at;
  }
}
