package arnews.reading;

/**
 * A cheap look at a few places of a text, which tells ordinary Arabic from all that needs a closer
 * look. It may ask for a closer look in vain; it never takes Persian or a doubly encoded text for
 * ordinary.
 */
final class ArabicSample {
  private static final int PLACES = 4;
  private static final int LENGTH = 64;
  private static final int LEAST_BORROWED = 2;

  private ArabicSample() {}

  /**
   * Whether the places are mostly letters from U+0620 to U+065F, with hardly any letter that Arabic
   * does not use and hardly any sign of Latin script beyond ASCII.
   */
  static boolean isOrdinary(byte[] utf8, int from, int to) {
    int length = to - from;
    int arabic = 0;
    int borrowed = 0;
    int foreign = 0;
    int looked = 0;
    for (int place = 0; place < PLACES; place++) {
      int start = length <= PLACES * LENGTH ? from + place * LENGTH : from + start(length, place);
      int end = Math.min(start + LENGTH, to - 1);
      looked += Math.max(0, end - start);
      for (int i = start; i < end; i++) {
        int b = utf8[i] & 0xFF;
        int next = utf8[i + 1] & 0xFF;
        if ((b == 0xD8 && next >= 0xA0) || (b == 0xD9 && next < 0xA0)) {
          arabic++;
        } else if (b == 0xDA || b == 0xDB || (b == 0xD9 && next >= 0xAE)) {
          borrowed++;
        } else if (b >= 0xC2 && b != 0xD8 && b != 0xD9) {
          foreign++;
        }
      }
    }
    return arabic > 0
        && arabic * 4 >= looked
        && borrowed < LEAST_BORROWED
        && foreign * 16 <= arabic;
  }

  private static int start(int length, int place) {
    return (int) ((long) (length - LENGTH) * place / (PLACES - 1));
  }
}
