package arnews.compare;

import java.util.Objects;

/**
 * How alike two sides are.
 *
 * @param a the side that comes first by its name
 * @param b the other one
 * @param cosine of the tf-idf vectors of their lemmas, from 0 to 1
 * @param jaccard lemmas of both by lemmas of either
 * @param containment lemmas of both by those of the side that has fewer
 */
public record Similarity(String a, String b, double cosine, double jaccard, double containment) {
  public Similarity {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
  }
}
