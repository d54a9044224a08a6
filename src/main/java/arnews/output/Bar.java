package arnews.output;

/** A number as a bar of block characters, an eighth of a cell fine. */
final class Bar {
  private static final char FULL = '\u2588';
  private static final int EIGHTHS = 8;

  private Bar() {}

  /**
   * A bar as long as the value's part of the greatest value.
   *
   * @param width the cells of the longest bar
   */
  static String of(double value, double greatest, int width) {
    if (!(value > 0) || !(greatest > 0)) {
      return "";
    }
    long eighths = Math.round(Math.min(1, value / greatest) * width * EIGHTHS);
    // What is there can be seen, however small it is.
    int length = (int) Math.max(1, eighths);
    StringBuilder bar = new StringBuilder();
    for (int i = 0; i < length / EIGHTHS; i++) {
      bar.append(FULL);
    }
    int rest = length % EIGHTHS;
    // The block of seven eighths is the one behind the full block, and so on to one eighth.
    return rest == 0 ? bar.toString() : bar.append((char) (FULL + EIGHTHS - rest)).toString();
  }
}
