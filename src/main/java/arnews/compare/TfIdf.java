package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights of words: the logarithm of how often an article has a word, times that of how few
 * articles have it (Salton and Buckley 1988, Term-weighting approaches in automatic text
 * retrieval). The share of articles is that of the given ones and of three hundred others in which
 * words are as common as in all news (additive smoothing with a prior, as Zhai and Lafferty 2001
 * for language models): two articles cannot tell by themselves which of their words are rare. Stop
 * words weigh nothing.
 */
final class TfIdf {
  /** What is known of all news counts as much as so many articles. */
  private static final double OTHERS = 300;

  private final int[] articles;
  private final double[] idf;

  /** Weights by the articles that have each word. */
  TfIdf(List<ArticleWords> all, Vocabulary vocabulary) {
    articles = new int[vocabulary.size()];
    int[] seen = new int[articles.length];
    for (int i = 0; i < all.size(); i++) {
      ArticleWords article = all.get(i);
      for (int at = 0; at < article.size(); at++) {
        int word = article.word(at);
        if (!article.isStop(at) && seen[word] != i + 1) {
          seen[word] = i + 1;
          articles[word]++;
        }
      }
    }
    WordShares shares = WordShares.standard();
    idf = new double[articles.length];
    for (int word = 0; word < idf.length; word++) {
      if (articles[word] > 0) {
        double others = OTHERS * shares.of(vocabulary.word(word));
        idf[word] = Math.log(1 + (all.size() + OTHERS) / (articles[word] + others));
      }
    }
  }

  /** In how many articles a word is. */
  int articles(int word) {
    return articles[word];
  }

  /** The vectors of articles, each word as heavy wherever it stands. */
  List<SparseVector> flat(List<ArticleWords> all) {
    return vectors(all, 1, 1, 0);
  }

  /**
   * The vectors of articles.
   *
   * @param title how often a word of the title counts
   * @param lead how often one of the beginning counts
   * @param leadWords how many words the beginning has
   */
  List<SparseVector> vectors(List<ArticleWords> all, int title, int lead, int leadWords) {
    List<SparseVector> vectors = new ArrayList<>(all.size());
    for (ArticleWords article : all) {
      vectors.add(vector(article, title, lead, leadWords));
    }
    return vectors;
  }

  private SparseVector vector(ArticleWords article, int title, int lead, int leadWords) {
    long[] counts = new long[article.size()];
    int filled = 0;
    for (int i = 0; i < article.size(); i++) {
      if (!article.isStop(i)) {
        int times = i < article.titleWords() ? title : i < leadWords ? lead : 1;
        counts[filled++] = (long) article.word(i) << 20 | times;
      }
    }
    Arrays.sort(counts, 0, filled);
    int[] words = new int[filled];
    float[] weights = new float[filled];
    int distinct = 0;
    long squares = 0;
    for (int i = 0; i < filled; ) {
      int word = (int) (counts[i] >> 20);
      long count = 0;
      while (i < filled && (int) (counts[i] >> 20) == word) {
        count += counts[i] & 0xFFFFF;
        i++;
      }
      double weight = (1 + Math.log((double) count)) * idf[word];
      words[distinct] = word;
      weights[distinct++] = (float) weight;
      squares += SparseVector.exact(weight * weight);
    }
    double length = Math.sqrt(SparseVector.rounded(squares));
    for (int i = 0; i < distinct; i++) {
      weights[i] /= (float) length;
    }
    return new SparseVector(Arrays.copyOf(words, distinct), Arrays.copyOf(weights, distinct));
  }
}
