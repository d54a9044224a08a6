package arnews.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the passages that many articles share. */
public final class Passages {
  private Passages() {}

  /**
   * The passages, the longest first.
   *
   * @param articles in the order of their names
   */
  public static List<Passage> of(List<ArticleWords> articles, Vocabulary vocabulary) {
    List<Passage> found = new ArrayList<>();
    new ReuseCandidates(articles, vocabulary)
        .each(
            (a, others) -> {
              PassageFinder finder = new PassageFinder(articles.get(a));
              for (int b : others) {
                found.addAll(finder.with(articles.get(b)));
              }
            });
    found.sort(
        Comparator.comparingInt((Passage passage) -> passage.aTo() - passage.aFrom())
            .reversed()
            .thenComparing(passage -> passage.a().article())
            .thenComparing(passage -> passage.b().article())
            .thenComparingInt(Passage::aFrom)
            .thenComparingInt(Passage::bFrom));
    return found;
  }
}
