package arnews.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * How much two articles look like one event: an article belongs to the story of its title and its
 * beginning, so these weigh more than the rest and count once more by themselves.
 */
final class StoryLikeness {
  private static final int TITLE = 3;
  private static final int LEAD = 2;
  private static final int LEAD_WORDS = 60;

  /** The beginning alone, in which the title counts twice. */
  private static final int OPENING = 45;

  private static final int TITLE_OF_OPENING = 2;

  /** How much the beginning alone decides. */
  private static final double SHARE_OF_OPENING = 0.45;

  private final List<SparseVector> vectors;
  private final List<SparseVector> openings;

  StoryLikeness(List<ArticleWords> articles, TfIdf weights) {
    List<ArticleWords> first = new ArrayList<>(articles.size());
    for (ArticleWords article : articles) {
      first.add(article.first(OPENING));
    }
    vectors = weights.vectors(articles, TITLE, LEAD, LEAD_WORDS);
    openings = weights.vectors(first, TITLE_OF_OPENING, 1, 0);
  }

  /** The weights of the whole articles. */
  List<SparseVector> vectors() {
    return vectors;
  }

  /**
   * From 0 to 1.
   *
   * @param cosine of the whole articles
   */
  double of(int a, int b, double cosine) {
    double opening = openings.get(a).cosine(openings.get(b));
    return cosine + SHARE_OF_OPENING * (opening - cosine);
  }
}
