package arnews.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the passages that many articles share. */
public final class Passages {
  /** So many articles are looked at side by side. */
  private static final int BATCH = 1024;

  private Passages() {}

  /**
   * The passages, the longest first.
   *
   * @param articles in the order of their names
   */
  public static List<Passage> of(List<ArticleWords> articles, Vocabulary vocabulary) {
    List<Passage> found = new ArrayList<>();
    List<Task> tasks = new ArrayList<>(BATCH);
    new ReuseCandidates(articles, vocabulary)
        .each(
            (a, others) -> {
              if (others.length > 0) {
                tasks.add(new Task(articles, a, others));
              }
              if (tasks.size() == BATCH) {
                find(tasks, found);
              }
            });
    find(tasks, found);
    found.sort(
        Comparator.comparingInt((Passage passage) -> passage.aTo() - passage.aFrom())
            .reversed()
            .thenComparing(passage -> passage.a().article())
            .thenComparing(passage -> passage.b().article())
            .thenComparingInt(Passage::aFrom)
            .thenComparingInt(Passage::bFrom));
    return found;
  }

  /** All cores look at once; what they find keeps the order of the tasks. */
  private static void find(List<Task> tasks, List<Passage> found) {
    tasks.parallelStream().map(Task::passages).toList().forEach(found::addAll);
    tasks.clear();
  }

  /** An article, and those with which it may share something. */
  private static final class Task {
    private final List<ArticleWords> articles;
    private final int article;
    private final int[] others;

    Task(List<ArticleWords> articles, int article, int[] others) {
      this.articles = articles;
      this.article = article;
      this.others = others;
    }

    List<Passage> passages() {
      PassageFinder finder = new PassageFinder(articles.get(article));
      List<Passage> passages = new ArrayList<>();
      for (int other : others) {
        passages.addAll(finder.with(articles.get(other)));
      }
      return passages;
    }
  }
}
