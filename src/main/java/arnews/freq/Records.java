package arnews.freq;

/**
 * Records of a fixed number of {@code long}, one after another.
 *
 * <p>A failing disk is an {@link java.io.UncheckedIOException}.
 */
interface Records {
  /** Copies the next record into the array; false, and the array untouched, behind the last. */
  boolean next(long[] record);

  /** The records that lie one behind the other from the start of an array. */
  static Records of(long[] records, int count, int width) {
    return new Records() {
      private int read;

      @Override
      public boolean next(long[] record) {
        if (read == count) {
          return false;
        }
        System.arraycopy(records, read++ * width, record, 0, width);
        return true;
      }
    };
  }
}
