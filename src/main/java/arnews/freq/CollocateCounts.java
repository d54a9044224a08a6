package arnews.freq;

import arnews.stats.Association;
import arnews.stats.AssociationMeasure;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which words stand near a word, the node: Evert's surface co-occurrence. The windows are so many
 * tokens on each side of every occurrence, within its sentence; signs and tokens that are not
 * counted take no place. A token that stands in two windows counts once. The node itself is no
 * collocate, and its tokens belong neither to the windows nor to the corpus. Counts of different
 * articles merge in any order.
 */
public final class CollocateCounts implements Counter, SentenceForms.Sink {
  private final FormTable table;
  private final SentenceForms sentences;
  private final int window;
  private final int node;
  private int[] sentence = new int[1 << 8];
  private int length;
  private boolean hasNode;
  private long tokens;
  private long windows;
  private int article;
  private long[] counts = new long[1 << 10];
  private long[] together = new long[1 << 10];
  private long[] articles = new long[1 << 10];
  // The last article in whose windows each word stood.
  private int[] latest = new int[1 << 10];

  /**
   * Nothing counted yet.
   *
   * @param node the word as {@link #word} tells it
   * @param window how many tokens on each side, at least one
   */
  public CollocateCounts(FreqQuery query, String node, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window of " + window);
    }
    this.window = window;
    table = new FormTable(query);
    sentences = new SentenceForms(table);
    this.node = table.add(node);
    room(this.node);
  }

  /**
   * The word that a form counts for.
   *
   * @throws IllegalArgumentException if it is not one token of a kind that is counted, or a stop
   *     word
   */
  public static String word(FreqQuery query, String form) {
    List<Token> tokens = new ArrayList<>(Tokenizer.tokenize(form));
    tokens.removeIf(token -> token.kind() == TokenKind.SIGN);
    if (tokens.size() != 1) {
      throw new IllegalArgumentException("not one word");
    }
    Token token = tokens.get(0);
    if (!query.kinds().contains(token.kind())) {
      throw new IllegalArgumentException("of a kind that is not counted");
    }
    if (query.stopWords().contains(token.surface())) {
      throw new IllegalArgumentException("a stop word");
    }
    return query.words().of(token.kind(), token.surface());
  }

  @Override
  public void begin() {
    article++;
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    sentences.scan(utf8, from, to, this);
    gap();
  }

  @Override
  public void end() {}

  @Override
  public void leftOut() {}

  @Override
  public void add(int form) {
    if (length == sentence.length) {
      sentence = Arrays.copyOf(sentence, ByteTable.grown(length, length + 1));
    }
    int word = table.wordOf(form);
    hasNode |= word == node;
    sentence[length++] = word;
  }

  @Override
  public void gap() {
    // How far the next node is behind, and how far the last one is before.
    int next = -1;
    long last = Long.MIN_VALUE / 2;
    for (int i = 0; i < length; i++) {
      int word = sentence[i];
      if (word == node) {
        last = i;
      }
      if (hasNode && next < i) {
        next = nextNode(i);
      }
      count(word, hasNode && (i - last <= window || (next >= i && next - i <= window)));
    }
    length = 0;
    hasNode = false;
  }

  /** The place of the node at or behind a place of the sentence, or its end and a window. */
  private int nextNode(int from) {
    for (int i = from; i < length; i++) {
      if (sentence[i] == node) {
        return i;
      }
    }
    return length + window;
  }

  private void count(int word, boolean near) {
    if (word >= 0) {
      room(word);
      counts[word]++;
    }
    if (word == node) {
      return;
    }
    tokens++;
    windows += near ? 1 : 0;
    if (word >= 0 && near) {
      together[word]++;
      if (latest[word] != article) {
        latest[word] = article;
        articles[word]++;
      }
    }
  }

  private void room(int word) {
    if (word >= counts.length) {
      int grown = ByteTable.grown(counts.length, word + 1);
      counts = Arrays.copyOf(counts, grown);
      together = Arrays.copyOf(together, grown);
      articles = Arrays.copyOf(articles, grown);
      latest = Arrays.copyOf(latest, grown);
    }
  }

  /** Adds the counts of other articles, of the same query, node and window. */
  public void merge(CollocateCounts other) {
    for (int number = 0; number < other.table.words().size(); number++) {
      int word = table.word(other.table, number);
      room(word);
      other.room(number);
      counts[word] += other.counts[number];
      together[word] += other.together[number];
      articles[word] += other.articles[number];
    }
    tokens += other.tokens;
    windows += other.windows;
    article += other.article;
  }

  /** How often the node occurs. */
  public long nodes() {
    return counts[node];
  }

  /** How many tokens the windows have, each counted once. */
  public long windows() {
    return windows;
  }

  /** How many tokens the corpus has, those of the node too. */
  public long tokens() {
    return tokens + nodes();
  }

  /** The number of articles begun. */
  public long articles() {
    return article;
  }

  /** How many different words stand in windows. */
  public long words() {
    return Arrays.stream(together).filter(count -> count > 0).count();
  }

  /**
   * The collocates, the strongest first.
   *
   * @param measure what they are ranked by
   * @param least how often one must stand in a window
   * @param most how many rows at the most
   */
  public List<CollocateRow> rows(AssociationMeasure measure, long least, int most) {
    double[] scores = new double[together.length];
    Strings words = table.words();
    BestWords best =
        new BestWords(
            Comparator.comparingDouble((Integer word) -> -scores[word])
                .thenComparingLong(word -> -together[word])
                .thenComparing(words::compare),
            most);
    for (int word = 0; word < scores.length; word++) {
      if (together[word] >= Math.max(1, least)) {
        scores[word] = measure.of(association(word));
        best.add(word);
      }
    }
    return best.ranked().stream().map(this::row).toList();
  }

  private Association association(int word) {
    return Association.ofWindows(together[word], nodes(), counts[word], windows, tokens);
  }

  private CollocateRow row(int word) {
    return new CollocateRow(
        table.words().string(word),
        together[word],
        articles[word],
        counts[word],
        association(word));
  }
}
