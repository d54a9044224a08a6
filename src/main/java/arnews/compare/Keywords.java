package arnews.compare;

import arnews.stats.AdjustedP;
import arnews.stats.ConservativeLogRatio;
import arnews.stats.Contingency;
import arnews.stats.Keyness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words that a side has more often than what it is compared with. Every word that the side has
 * is tested, so that q and the confidence bound know how many tests there were.
 */
public final class Keywords {
  private static final double LEVEL = 0.95;

  private Keywords() {}

  /**
   * The keywords of a side.
   *
   * @param side its name
   * @param of its words
   * @param reference the words that they are compared with, of the same vocabulary
   * @param most how many are wanted
   */
  public static List<Keyword> of(
      String side, WordCounts of, WordCounts reference, KeywordMeasure measure, int most) {
    List<Integer> words = new ArrayList<>();
    for (int word = 0; word < of.vocabulary().size(); word++) {
      if (of.of(word) > 0) {
        words.add(word);
      }
    }
    List<Keyness> compared = new ArrayList<>(words.size());
    double[] p = new double[words.size()];
    for (int i = 0; i < p.length; i++) {
      compared.add(keyness(words.get(i), of, reference));
      p[i] = compared.get(i).p();
    }
    double[] q = AdjustedP.benjaminiHochberg(p);
    List<Keyword> keywords = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      Keyness keyness = compared.get(i);
      if (keyness.corpora().surplus() > 0) {
        String word = of.vocabulary().word(words.get(i));
        keywords.add(keyword(side, word, keyness, p[i], q[i], p.length));
      }
    }
    Comparator<Keyword> order =
        Comparator.comparingDouble((Keyword keyword) -> keyword.by(measure)).reversed();
    keywords.sort(
        order
            .thenComparing(Keyword::count, Comparator.reverseOrder())
            .thenComparing(Keyword::word));
    return List.copyOf(keywords.subList(0, Math.min(most, keywords.size())));
  }

  private static Keyness keyness(int word, WordCounts of, WordCounts reference) {
    return Keyness.of(of.of(word), of.size(), reference.of(word), reference.size());
  }

  private static Keyword keyword(
      String side, String word, Keyness keyness, double p, double q, int tests) {
    Contingency corpora = keyness.corpora();
    return new Keyword(
        side,
        word,
        corpora.a(),
        corpora.c(),
        keyness.g2(),
        keyness.chiSquare(),
        keyness.isSmall() ? "fisher" : "g2",
        p,
        q,
        keyness.logRatio(),
        new ConservativeLogRatio(LEVEL, tests).of(corpora),
        keyness.percentDifference(),
        keyness.bic());
  }
}
