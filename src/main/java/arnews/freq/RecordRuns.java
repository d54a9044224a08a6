package arnews.freq;

import java.util.ArrayList;
import java.util.List;

/**
 * Batches of records, each sorted and put on disk, read back as one order. Many runs are merged
 * into a longer one, so that neither the open files nor the buffers grow with the input.
 */
final class RecordRuns implements AutoCloseable {
  private static final int MOST_RUNS = 32;

  private final int width;
  private final int keys;
  // A run of one level is merged of runs of the level before.
  private final List<List<RecordRun>> levels = new ArrayList<>();

  /**
   * No runs yet.
   *
   * @param width the length of a record
   * @param keys how many of its first numbers say its place in the order
   */
  RecordRuns(int width, int keys) {
    this.width = width;
    this.keys = keys;
  }

  /** Sorts the records that an array begins with and puts them on disk. */
  void add(long[] records, int count) {
    new RecordArray(records, width, keys).sort(count);
    add(RecordRun.of(Records.of(records, count, width), width), 0);
  }

  private void add(RecordRun run, int level) {
    if (level == levels.size()) {
      levels.add(new ArrayList<>());
    }
    List<RecordRun> runs = levels.get(level);
    runs.add(run);
    if (runs.size() == MOST_RUNS) {
      RecordRun merged = RecordRun.of(merge(sources(runs)), width);
      runs.forEach(RecordRun::close);
      runs.clear();
      add(merged, level + 1);
    }
  }

  /** Whether nothing is on disk. */
  boolean isEmpty() {
    return levels.isEmpty();
  }

  /** All records in order; those that an array begins with are sorted in place and join them. */
  Records merged(long[] records, int count) {
    new RecordArray(records, width, keys).sort(count);
    List<Records> sources = new ArrayList<>();
    for (List<RecordRun> runs : levels) {
      sources.addAll(sources(runs));
    }
    if (sources.isEmpty()) {
      return Records.of(records, count, width);
    }
    sources.add(Records.of(records, count, width));
    return merge(sources);
  }

  private static List<Records> sources(List<RecordRun> runs) {
    List<Records> sources = new ArrayList<>();
    for (RecordRun run : runs) {
      sources.add(run.records());
    }
    return sources;
  }

  private Records merge(List<Records> sources) {
    return new RecordMerge(sources, width, keys);
  }

  @Override
  public void close() {
    for (List<RecordRun> runs : levels) {
      runs.forEach(RecordRun::close);
    }
    levels.clear();
  }
}
