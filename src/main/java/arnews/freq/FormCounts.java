package arnews.freq;

import java.util.Arrays;

/**
 * How often each form, and in how many articles each word, occurs in a set of articles. Two such
 * counts of different articles merge into one, in any order, to the same result: only whole numbers
 * are kept.
 */
public final class FormCounts implements Counter, FormTally {
  private final FormTable table;
  private final FormStore forms;
  private WordScanner scanner;
  // Where words are not forms, for each word: the number of its articles above the last article.
  private long[] wordArticles = new long[1 << 10];
  private int article;

  public FormCounts(FreqQuery query) {
    table = new FormTable(query);
    forms = table.forms();
    scanner = new WordScanner(table);
  }

  @Override
  public void begin() {
    article++;
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    scanner.scan(utf8, from, to, this);
  }

  @Override
  public void end() {}

  /** Counts a text's tokens through the tokenizer alone. The result is the same, only slower. */
  public void text(String text) {
    table.tokens(text, this);
  }

  @Override
  public void add(int form) {
    if (forms.count(form, article) && !table.wordIsForm()) {
      addWord(forms.word(form));
    }
  }

  private void addWord(int word) {
    if (word < 0) {
      return;
    }
    room(word);
    if ((int) wordArticles[word] != article) {
      wordArticles[word] = (((wordArticles[word] >>> 32) + 1) << 32) | article;
    }
  }

  private void room(int word) {
    if (word >= wordArticles.length) {
      wordArticles = Arrays.copyOf(wordArticles, ByteTable.grown(wordArticles.length, word + 1));
    }
  }

  /** Adds the counts of other articles. */
  public void merge(FormCounts other) {
    for (int number = 0; number < other.forms.size(); number++) {
      forms.merge(table.form(other.table, number), other.forms, number);
    }
    if (!table.wordIsForm()) {
      for (int number = 0; number < other.table.words().size(); number++) {
        int word = table.word(other.table, number);
        room(word);
        wordArticles[word] += other.articles(number) << 32;
      }
    }
    article += other.article;
  }

  /** Lets go of what only counting needs; no block can be counted any more. */
  public void finish() {
    scanner = null;
  }

  FormTable table() {
    return table;
  }

  /** The number of articles begun. */
  public long articles() {
    return article;
  }

  /** In how many articles a word occurs. */
  long articles(int word) {
    return table.wordIsForm() ? forms.articles(word) : wordArticles[word] >>> 32;
  }

  /** How often each word occurs. */
  long[] wordCounts() {
    long[] counts = new long[table.words().size()];
    for (int form = 0; form < forms.size(); form++) {
      int word = forms.word(form);
      if (word >= 0) {
        counts[word] += forms.count(form);
      }
    }
    return counts;
  }

  /** How many distinct words there are, those without a row left out. */
  public long words() {
    long words = 0;
    for (long count : wordCounts()) {
      words += count > 0 ? 1 : 0;
    }
    return words;
  }

  /** The size of the corpus: how many tokens of the kinds that were asked for it holds. */
  public long tokens() {
    long tokens = 0;
    for (int form = 0; form < forms.size(); form++) {
      if (forms.word(form) != FormTable.NOT_COUNTED) {
        tokens += forms.count(form);
      }
    }
    return tokens;
  }
}
