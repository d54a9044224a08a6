package arnews.freq;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Hands articles on as a reader may: in any blocks, with anything around them in the array. */
final class Blocks {
  /** What the array may hold behind a block: letters, marks, half a character, signs, nothing. */
  private static final int[][] STALE = {
    {},
    {0xD8},
    {0xD8, 0xA7},
    {0xD9, 0x8E, 0xD8, 0xA7, 0xD8, 0xA7, 0xD8, 0xA7, 0xD8, 0xA7},
    {0xA7, 0xD8, 0xA7, 0xD8, 0xA7},
    {0xE2, 0x80, 0x93, 'a', 'b', 'c', 'd', 'e', 'f', 'g'},
    {0xFF, 0xC0, 0x00, 0x80, 0xF0, 0x9F},
    {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'},
  };

  /** Takes a block, as {@link FormCounts#block} does. */
  interface Sink {
    void block(byte[] utf8, int from, int to);
  }

  private Blocks() {}

  /** Hands a text on in blocks that end behind ASCII white space, at random. */
  static void of(String text, Random random, Sink sink) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    double cut = random.nextInt(3) * 0.4;
    int start = 0;
    for (int end = 1; end <= utf8.length; end++) {
      boolean space = " \t\n\r\f\u000B".indexOf(utf8[end - 1]) >= 0;
      if (end == utf8.length || (space && random.nextDouble() < cut)) {
        block(utf8, start, end, random, sink);
        start = end;
      }
    }
  }

  private static void block(byte[] utf8, int start, int end, Random random, Sink sink) {
    int[] before = STALE[random.nextInt(STALE.length)];
    int[] behind = STALE[random.nextInt(STALE.length)];
    byte[] array = new byte[before.length + end - start + behind.length];
    for (int i = 0; i < before.length; i++) {
      array[i] = (byte) before[i];
    }
    System.arraycopy(utf8, start, array, before.length, end - start);
    int to = before.length + end - start;
    for (int i = 0; i < behind.length; i++) {
      array[to + i] = (byte) behind[i];
    }
    sink.block(array, before.length, to);
    // Whoever kept the array now reads nonsense.
    Arrays.fill(array, (byte) 'x');
  }
}
