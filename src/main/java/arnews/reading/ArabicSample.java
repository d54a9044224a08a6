package arnews.reading;

/**
 * A cheap look at a few places of a text, which tells ordinary Arabic from all that needs a closer
 * look. It may ask for a closer look in vain; it never takes Persian or a doubly encoded text for
 * ordinary.
 */
final class ArabicSample {
  private static final int PLACES = 4;
  private static final int LENGTH = 64;

  private ArabicSample() {}

  /**
   * Whether the places are mostly letters from U+0600 to U+067F, with hardly any letter that Arabic
   * does not use and hardly any sign of Latin script beyond ASCII.
   */
  static boolean isOrdinary(byte[] utf8, int from, int to) {
    int length = to - from;
    int arabic = 0;
    int foreign = 0;
    int looked = 0;
    for (int place = 0; place < PLACES; place++) {
      int start = length <= PLACES * LENGTH ? from + place * LENGTH : from + start(length, place);
      int end = Math.min(start + LENGTH, to);
      looked += Math.max(0, end - start);
      for (int i = start; i < end; i++) {
        int b = utf8[i] & 0xFF;
        if (b == 0xD8 || b == 0xD9) {
          arabic++;
        } else if (b >= 0xC2) {
          foreign++;
        }
      }
    }
    return arabic * 4 >= looked && foreign * 16 <= arabic;
  }

  private static int start(int length, int place) {
    return (int) ((long) (length - LENGTH) * place / (PLACES - 1));
  }
}
