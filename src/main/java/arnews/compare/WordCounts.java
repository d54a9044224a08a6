package arnews.compare;

import java.util.Arrays;

/**
 * How often a side or a corpus has each word of a vocabulary. Numbers in digits are no words; stop
 * words count towards the size alone. Counts of parts add up in any order.
 */
public final class WordCounts {
  private final Vocabulary vocabulary;
  private long[] counts;
  private long size;

  /** Counts of nothing. */
  public WordCounts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    counts = new long[vocabulary.size()];
  }

  /** Adds the words of an article. */
  public void add(ArticleWords article) {
    if (counts.length < vocabulary.size()) {
      counts = Arrays.copyOf(counts, vocabulary.size());
    }
    for (int i = 0; i < article.size(); i++) {
      int word = article.word(i);
      if (!Character.isDigit(vocabulary.word(word).charAt(0))) {
        size++;
        if (!article.isStop(i)) {
          counts[word]++;
        }
      }
    }
  }

  /** Adds other counts of the same vocabulary. */
  public void add(WordCounts other) {
    if (counts.length < other.counts.length) {
      counts = Arrays.copyOf(counts, other.counts.length);
    }
    for (int i = 0; i < other.counts.length; i++) {
      counts[i] += other.counts[i];
    }
    size += other.size;
  }

  /** These counts less others that are a part of them. */
  public WordCounts without(WordCounts part) {
    WordCounts rest = new WordCounts(vocabulary);
    rest.counts = Arrays.copyOf(counts, Math.max(counts.length, part.counts.length));
    for (int i = 0; i < part.counts.length; i++) {
      rest.counts[i] -= part.counts[i];
    }
    rest.size = size - part.size;
    return rest;
  }

  /** How often a word occurs; 0 for a stop word. */
  public long of(int word) {
    return word < counts.length ? counts[word] : 0;
  }

  /** How many words there are in all. */
  public long size() {
    return size;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
