package arnews.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the problems of many records, so that each is told once, with the number of records. */
final class RecordProblems {
  private static final int MOST_KINDS = 20;

  private record Kind(String message, Problem.Severity severity) {}

  private static final class Count {
    long records;
    long first;
  }

  private final Map<Kind, Count> counts = new LinkedHashMap<>();
  private final Report gathering;
  private long number;

  RecordProblems(String name) {
    gathering = new Report(name, this::add);
  }

  /** Goes to the record with this number, from 1. */
  void at(long record) {
    number = record;
  }

  /** Takes the problems of that record. */
  Report report() {
    return gathering;
  }

  private void add(Problem problem) {
    Kind kind = new Kind(problem.message(), problem.severity());
    Count count = counts.get(kind);
    if (count == null) {
      if (counts.size() == MOST_KINDS) {
        return;
      }
      count = new Count();
      count.first = number;
      counts.put(kind, count);
    }
    count.records++;
  }

  /** Tells what was gathered. */
  void tell(Report report) {
    for (Map.Entry<Kind, Count> entry : counts.entrySet()) {
      Count count = entry.getValue();
      String records =
          count.records == 1
              ? "record " + count.first
              : count.records + " records, the first is record " + count.first;
      String message = records + ": " + entry.getKey().message();
      if (entry.getKey().severity() == Problem.Severity.UNREAD) {
        report.unread(message);
      } else {
        report.warning(message);
      }
    }
  }
}
