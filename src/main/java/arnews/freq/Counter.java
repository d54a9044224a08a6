package arnews.freq;

/**
 * Counts articles block by block. The calls of one article are begin, any number of blocks, end.
 */
public interface Counter {
  /** The next article begins. */
  void begin();

  /**
   * Counts the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}; the block ends behind a line
   *     break, where it holds one, or other ASCII white space, or with the article
   */
  void block(byte[] utf8, int from, int to);

  /** The article is whole. */
  void end();
}
