package arnews.entities;

/**
 * Places in articles, of mentions or titles: each belongs to a cluster and is written in a form.
 */
final class Places {
  private final IntList clusters = new IntList();
  private final IntList forms = new IntList();

  /** The two halves of where they begin. */
  private final IntList startsHigh = new IntList();

  private final IntList startsLow = new IntList();
  private final IntList lengths = new IntList();

  void add(int cluster, int form, long start, long end) {
    clusters.add(cluster);
    forms.add(form);
    startsHigh.add((int) (start >>> 32));
    startsLow.add((int) start);
    lengths.add((int) (end - start));
  }

  int size() {
    return clusters.size();
  }

  int cluster(int i) {
    return clusters.get(i);
  }

  int form(int i) {
    return forms.get(i);
  }

  long start(int i) {
    return (long) startsHigh.get(i) << 32 | (startsLow.get(i) & 0xFFFF_FFFFL);
  }

  long end(int i) {
    return start(i) + lengths.get(i);
  }
}
