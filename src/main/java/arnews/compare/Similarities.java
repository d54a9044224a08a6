package arnews.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How alike sides are, pair by pair. */
public final class Similarities {
  private Similarities() {}

  /**
   * The pairs of sides, the most alike first. Of very many only pairs that share heavy words.
   *
   * @param sides their words, in the order of their names
   * @param least the least cosine that is listed
   */
  public static List<Similarity> of(List<ArticleWords> sides, Vocabulary vocabulary, double least) {
    TfIdf weights = new TfIdf(sides, vocabulary);
    List<SparseVector> vectors = weights.flat(sides);
    List<Similarity> found = new ArrayList<>();
    new CandidatePairs(vectors, weights, vocabulary)
        .each(
            (a, b, cosine) -> {
              if (cosine >= least) {
                found.add(similarity(sides, vectors, a, b, cosine));
              }
            });
    found.sort(
        Comparator.comparingDouble(Similarity::cosine)
            .reversed()
            .thenComparing(Similarity::a)
            .thenComparing(Similarity::b));
    return found;
  }

  private static Similarity similarity(
      List<ArticleWords> sides, List<SparseVector> vectors, int a, int b, double cosine) {
    SparseVector left = vectors.get(a);
    SparseVector right = vectors.get(b);
    int shared = left.shared(right);
    int either = left.size() + right.size() - shared;
    int fewer = Math.min(left.size(), right.size());
    return new Similarity(
        sides.get(a).article(),
        sides.get(b).article(),
        cosine,
        either == 0 ? 1 : (double) shared / either,
        fewer == 0 ? 1 : (double) shared / fewer);
  }
}
