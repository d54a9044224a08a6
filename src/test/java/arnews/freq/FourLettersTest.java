package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FourLettersTest {
  private static final byte[] ALEF = {(byte) 0xD8, (byte) 0xA7};
  private static final byte[] YEH = {(byte) 0xD9, (byte) 0x8A};
  private static final byte[] SPACES = {' ', ' '};

  /** Each pair of bytes that valid UTF-8 may hold, at each place, behind letters. */
  @Test
  void everyPairOfBytesAtEveryPlace() {
    for (int pair = 0; pair < 0x10000; pair++) {
      byte[] character = {(byte) (pair >>> 8), (byte) pair};
      boolean cut = (pair >>> 8 == 0xD8 || pair >>> 8 == 0xD9) && (pair & 0xC0) != 0x80;
      if (cut) {
        continue;
      }
      for (int place = 0; place < 4; place++) {
        for (byte[] before : new byte[][] {ALEF, YEH}) {
          for (byte[] behind : new byte[][] {ALEF, YEH, SPACES}) {
            byte[][] four = {before, before, before, before};
            four[place] = character;
            for (int i = place + 1; i < 4; i++) {
              four[i] = behind;
            }
            byte[] bytes = new byte[8];
            for (int i = 0; i < 8; i++) {
              bytes[i] = four[i / 2][i % 2];
            }
            check(bytes);
          }
        }
      }
    }
  }

  private static void check(byte[] bytes) {
    int expected = 0;
    while (expected < 4 && isLetter(bytes[2 * expected] & 0xff, bytes[2 * expected + 1] & 0xff)) {
      expected++;
    }
    long four = ByteTable.word(bytes, 0);
    int count = FourLetters.count(four);
    assertEquals(expected, count, () -> Long.toHexString(four));
    long first = ByteTable.word(bytes, 0, 2 * count);
    assertEquals(first, FourLetters.first(four, count), () -> Long.toHexString(four));
  }

  /** U+0621 to U+063A, U+0641 to U+064A. */
  private static boolean isLetter(int first, int second) {
    return (first == 0xD8 && second >= 0xA1 && second <= 0xBA)
        || (first == 0xD9 && second >= 0x81 && second <= 0x8A);
  }
}
