package arnews.freq;

/**
 * How often each form and word occurs in one article after the other. What was found out about a
 * form is kept from article to article, its count is not.
 */
public final class ArticleCounts implements Counter, FormTally {
  private final FormTable table;
  private final WordScanner scanner;
  private final SparseCounts forms = new SparseCounts();
  private final SparseCounts words = new SparseCounts();
  private long tokens;

  public ArticleCounts(FreqQuery query) {
    table = new FormTable(query);
    scanner = new WordScanner(table);
  }

  @Override
  public void begin() {
    forms.clear();
    words.clear();
    tokens = 0;
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    scanner.scan(utf8, from, to, this);
  }

  @Override
  public void end() {}

  @Override
  public void add(int form) {
    int word = table.wordOf(form);
    if (word == FormTable.NOT_COUNTED) {
      return;
    }
    tokens++;
    if (word >= 0) {
      forms.add(form, 1);
      words.add(word, 1);
    }
  }

  /** How many tokens of the kinds that were asked for the article holds. */
  public long tokens() {
    return tokens;
  }

  FormTable table() {
    return table;
  }

  SparseCounts forms() {
    return forms;
  }

  SparseCounts words() {
    return words;
  }
}
