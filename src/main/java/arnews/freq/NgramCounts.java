package arnews.freq;

import arnews.text.Letters;
import java.util.Arrays;

/**
 * How often each sequence of n words, and in how many articles, occurs in a set of articles. Words
 * follow one another within a sentence; signs between them do not matter, tokens of a kind that was
 * not asked for part them. A sequence that begins or ends with a stop word counts towards the
 * corpus size and gets no row.
 *
 * <p>Memory is bounded: by the distinct forms, and by what the caller grants for the sequences;
 * beyond that they lie in temporary files, which {@link #close} removes. A failing disk is an
 * {@link java.io.UncheckedIOException}.
 */
public final class NgramCounts implements Counter, SentenceForms.Sink, AutoCloseable {
  private static final byte STOP = 1;
  private static final byte NO_STOP = 2;

  private final FreqQuery query;
  private final int length;
  private final FormTable table;
  private final SentenceForms sentences;
  private final NgramTally tally;
  private final NgramForms forms;
  private final boolean withForms;
  private final long memory;
  private final long[] key;
  // The last forms that follow one another, the latest last.
  private final int[] window;
  private int following;
  private byte[] stops = new byte[1 << 10];
  private long ngrams;
  private int article;
  private boolean closed;

  /** Likewise, with a sixth of the memory that the virtual machine may take. */
  public NgramCounts(FreqQuery query, int length, boolean withForms) {
    this(query, length, withForms, Runtime.getRuntime().maxMemory() / 6);
  }

  /**
   * No sequences yet.
   *
   * @param length how many words a sequence has, at least one
   * @param withForms whether rows list the surface forms of their sequence
   * @param memory how many bytes sequences may take in memory
   */
  public NgramCounts(FreqQuery query, int length, boolean withForms, long memory) {
    if (length < 1) {
      throw new IllegalArgumentException("words of an n-gram: " + length);
    }
    this.query = query;
    this.length = length;
    this.withForms = withForms;
    this.memory = memory;
    table = new FormTable(new FreqQuery(query.grouping(), query.kinds(), StopWords.NONE));
    sentences = new SentenceForms(table);
    int keys = NgramKey.width(length);
    boolean countForms = withForms && !table.wordIsForm();
    tally = new NgramTally(keys, countForms ? memory / 2 : memory);
    forms = new NgramForms(2 * keys, countForms ? memory / 2 : 0);
    key = new long[2 * keys];
    window = new int[length];
  }

  @Override
  public void begin() {
    article++;
    gap();
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    if (closed) {
      throw new IllegalStateException("n-grams are counted already");
    }
    sentences.scan(utf8, from, to, this);
    gap();
  }

  @Override
  public void end() {
    gap();
  }

  @Override
  public void gap() {
    following = 0;
  }

  @Override
  public void add(int form) {
    System.arraycopy(window, 1, window, 0, length - 1);
    window[length - 1] = form;
    if (++following < length) {
      return;
    }
    ngrams++;
    if (isStop(window[0]) || isStop(form)) {
      return;
    }
    Arrays.fill(key, 0);
    for (int i = 0; i < length; i++) {
      NgramKey.put(key, 0, i, table.wordOf(window[i]));
    }
    tally.add(key, article);
    if (withForms && !table.wordIsForm()) {
      for (int i = 0; i < length; i++) {
        NgramKey.put(key, key.length / 2, i, window[i]);
      }
      forms.add(key);
    }
  }

  private boolean isStop(int form) {
    if (query.stopWords().isEmpty()) {
      return false;
    }
    if (form >= stops.length) {
      stops = Arrays.copyOf(stops, ByteTable.grown(stops.length, form + 1));
    }
    if (stops[form] == 0) {
      String surface = table.forms().string(form);
      boolean word = Letters.isLetter(surface.charAt(0));
      stops[form] = word && query.stopWords().contains(surface) ? STOP : NO_STOP;
    }
    return stops[form] == STOP;
  }

  /** The number of articles begun. */
  public long articles() {
    return article;
  }

  /** The size of the corpus: how many sequences it holds, those without a row too. */
  public long ngrams() {
    return ngrams;
  }

  /**
   * The rows, the most frequent sequence first, equally frequent ones by code point. Called once:
   * the counts are used up, and nothing can be counted any more.
   *
   * @param least the count below which a sequence gets no row
   * @param most how many rows at the most
   */
  public NgramRows rows(long least, int most) {
    if (closed) {
      throw new IllegalStateException("n-grams were asked for before");
    }
    NgramOrder order = new NgramOrder(table, length, withForms, memory);
    try (this) {
      order.add(tally.totals(), forms.totals(), new CountFloor(least, most));
    } catch (RuntimeException e) {
      order.close();
      throw e;
    }
    return new NgramRows(order, most);
  }

  @Override
  public void close() {
    closed = true;
    tally.close();
    forms.close();
  }
}
