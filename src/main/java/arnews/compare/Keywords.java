package arnews.compare;

import arnews.stats.AdjustedP;
import arnews.stats.ConservativeLogRatio;
import arnews.stats.Contingency;
import arnews.stats.Keyness;
import arnews.stats.KeynessMeasure;
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

  /** A keyword and what it is ranked by. */
  private record Ranked(Keyword keyword, double score) {}

  /**
   * The keywords of a side.
   *
   * @param side its name
   * @param of its words
   * @param reference the words that they are compared with, of the same vocabulary
   * @param most how many are wanted
   */
  public static List<Keyword> of(
      String side, WordCounts of, WordCounts reference, KeynessMeasure measure, int most) {
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
      p[i] = measure.p(compared.get(i));
    }
    double[] q = AdjustedP.benjaminiHochberg(p);
    ConservativeLogRatio interval = new ConservativeLogRatio(LEVEL, Math.max(1, p.length));
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      Keyness keyness = compared.get(i);
      if (keyness.corpora().surplus() > 0) {
        String word = of.vocabulary().word(words.get(i));
        Keyword keyword =
            keyword(side, word, keyness, test(keyness, measure), p[i], q[i], interval);
        ranked.add(new Ranked(keyword, measure.score(keyness, interval)));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(each -> each.keyword().count(), Comparator.reverseOrder())
            .thenComparing(each -> each.keyword().word()));
    return ranked.stream().limit(most).map(Ranked::keyword).toList();
  }

  /** The name of the test that p is of. */
  private static String test(Keyness keyness, KeynessMeasure measure) {
    if (keyness.isSmall() || measure == KeynessMeasure.FISHER) {
      return KeynessMeasure.FISHER.toString();
    }
    return (measure == KeynessMeasure.CHI2 ? measure : KeynessMeasure.G2).toString();
  }

  private static Keyness keyness(int word, WordCounts of, WordCounts reference) {
    return Keyness.of(of.of(word), of.size(), reference.of(word), reference.size());
  }

  private static Keyword keyword(
      String side,
      String word,
      Keyness keyness,
      String test,
      double p,
      double q,
      ConservativeLogRatio interval) {
    Contingency corpora = keyness.corpora();
    return new Keyword(
        side,
        word,
        corpora.a(),
        corpora.c(),
        keyness.g2(),
        keyness.chiSquare(),
        test,
        p,
        q,
        keyness.logRatio(),
        interval.of(corpora),
        keyness.percentDifference(),
        keyness.bic());
  }
}
