package arnews.freq;

/** Counts the words of one article after the other for dispersions; one thread uses it. */
final class DispersionCounter implements Counter, FormTally {
  private final Dispersions dispersions;
  private final FormTable table;
  private final WordScanner scanner;
  private final SparseCounts words = new SparseCounts();
  private long[] added = new long[1 << 10];
  private long tokens;

  /**
   * Counted nothing yet.
   *
   * @param table knows all forms, and takes no more
   */
  DispersionCounter(Dispersions dispersions, FormTable table) {
    this.dispersions = dispersions;
    this.table = table;
    this.scanner = new WordScanner(table);
  }

  @Override
  public void begin() {
    words.clear();
    tokens = 0;
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    scanner.scan(utf8, from, to, this);
  }

  @Override
  public void add(int form) {
    int word = table.wordOf(form);
    if (word == FormTable.NOT_COUNTED) {
      return;
    }
    tokens++;
    if (word >= 0) {
      words.add(word, 1);
    }
  }

  @Override
  public void end() {
    if (tokens == 0) {
      return;
    }
    int length = Math.multiplyExact(words.size(), Dispersions.STRIDE);
    if (length > added.length) {
      added = new long[ByteTable.grown(added.length, length)];
    }
    for (int i = 0; i < words.size(); i++) {
      int word = words.number(i);
      dispersions.part(word, words.count(word), tokens, added, i * Dispersions.STRIDE);
    }
    dispersions.add(words, added);
  }
}
