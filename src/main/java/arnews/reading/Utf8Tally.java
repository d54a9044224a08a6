package arnews.reading;

/**
 * How much of a piece of bytes is UTF-8.
 *
 * @param good how many valid characters of more than one byte it holds
 * @param bad how many bytes are no part of a valid character
 */
record Utf8Tally(long good, long bad) {
  /** Counts them. */
  static Utf8Tally of(byte[] bytes, int from, int to) {
    long good = 0;
    long bad = 0;
    for (int at = from; at < to; ) {
      int length = Utf8.length(bytes, at, to);
      good += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return new Utf8Tally(good, bad);
  }
}
