package arnews.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins articles that tell of one event: the two groups that are most alike on the average of their
 * pairs first (average linkage, Sokal and Michener 1958). Articles are the less alike the more days
 * lie between them, for the next attack is told in the words of the last one (Yang, Pierce and
 * Carbonell 1998, A study on retrospective and on-line event detection); and groups whose articles
 * are much more alike among themselves than to each other stay apart on any day.
 */
final class Stories {
  /** Pairs that are less alike count as not alike at all. */
  static final double LEAST_PAIR = 0.12;

  /** How alike two groups of the same day are at least, among few articles. */
  private static final double LEAST_LINK = 0.29;

  private static final int FEW = 150;

  /** So much more for each doubling of the articles: the more, the more are alike by chance. */
  private static final double DOUBLING = 0.009;

  /** So much less alike for each day between those of which they tell. */
  private static final double DAY = 0.1;

  /** Undated articles may be of any day. */
  private static final long DAYS_OF_UNDATED = 2;

  /** Reprints are joined whatever their dates, and count as no more than this much alike. */
  private static final double MOST = 0.75;

  /** A link must have so much of what the tighter group has inside. */
  private static final double SHARE = 0.64;

  private final List<long[]> days;
  private final double least;
  private final List<Cluster> clusters = new ArrayList<>();
  private final PriorityQueue<Link> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Link link) -> -link.mean())
              .thenComparingInt(Link::a)
              .thenComparingInt(Link::b));

  /** How alike two groups were when this was noted. */
  private record Link(double mean, int a, int b, int sizes) {}

  private static final class Cluster {
    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Double> links = new HashMap<>();
    private double inside;
    private boolean gone;

    double mean() {
      int pairs = members.size() * (members.size() - 1) / 2;
      return pairs == 0 ? 0 : inside / pairs;
    }
  }

  /**
   * Articles, each a group of its own.
   *
   * @param days for each the days of which it tells, none where it is undated
   */
  Stories(List<long[]> days) {
    this.days = days;
    double doublings = Math.log(Math.max(1, days.size() / (double) FEW)) / Math.log(2);
    least = LEAST_LINK + DOUBLING * doublings;
    for (int i = 0; i < days.size(); i++) {
      Cluster cluster = new Cluster();
      cluster.members.add(i);
      clusters.add(cluster);
    }
  }

  /** Two articles are alike. */
  void link(int a, int b, double alike) {
    double near = Math.min(MOST, alike) - DAY * days(a, b);
    if (near >= LEAST_PAIR) {
      clusters.get(a).links.put(b, near);
      clusters.get(b).links.put(a, near);
    }
  }

  private long days(int a, int b) {
    long[] one = days.get(a);
    long[] other = days.get(b);
    return one.length == 0 || other.length == 0 ? DAYS_OF_UNDATED : OpeningDays.between(one, other);
  }

  /** The groups, each with its articles ascending, by their first article. */
  List<List<Integer>> groups() {
    for (int a = 0; a < clusters.size(); a++) {
      for (int b : clusters.get(a).links.keySet()) {
        if (a < b) {
          note(a, b);
        }
      }
    }
    while (!queue.isEmpty()) {
      Link link = queue.poll();
      Cluster a = clusters.get(link.a());
      Cluster b = clusters.get(link.b());
      boolean stale = a.gone || b.gone || link.sizes() != a.members.size() + b.members.size();
      if (!stale && link.mean() >= SHARE * Math.max(a.mean(), b.mean())) {
        join(link.a(), link.b());
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (Cluster cluster : clusters) {
      if (!cluster.gone) {
        cluster.members.sort(Comparator.naturalOrder());
        groups.put(cluster.members.get(0), cluster.members);
      }
    }
    return new ArrayList<>(groups.values());
  }

  private void note(int a, int b) {
    Cluster left = clusters.get(a);
    Cluster right = clusters.get(b);
    double mean = left.links.get(b) / ((double) left.members.size() * right.members.size());
    if (mean >= least) {
      queue.add(
          new Link(
              mean, Math.min(a, b), Math.max(a, b), left.members.size() + right.members.size()));
    }
  }

  /** The group with more links takes the other in. */
  private void join(int one, int other) {
    boolean larger = clusters.get(one).links.size() >= clusters.get(other).links.size();
    int kept = larger ? one : other;
    int taken = larger ? other : one;
    Cluster into = clusters.get(kept);
    Cluster from = clusters.get(taken);
    into.inside += from.inside + into.links.remove(taken);
    from.links.remove(kept);
    into.members.addAll(from.members);
    from.gone = true;
    for (Map.Entry<Integer, Double> link : from.links.entrySet()) {
      Cluster neighbour = clusters.get(link.getKey());
      neighbour.links.remove(taken);
      double sum = into.links.merge(link.getKey(), link.getValue(), Double::sum);
      neighbour.links.put(kept, sum);
    }
    from.links.clear();
    for (int neighbour : into.links.keySet()) {
      note(kept, neighbour);
    }
  }
}
