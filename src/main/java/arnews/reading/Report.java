package arnews.reading;

import java.util.Objects;
import java.util.function.Consumer;

/** Tells what is wrong with one input, under its name. */
final class Report {
  private final String name;
  private final Consumer<Problem> problems;

  Report(String name, Consumer<Problem> problems) {
    this.name = Objects.requireNonNull(name);
    this.problems = Objects.requireNonNull(problems);
  }

  /** It was answered, and its answer may be worth less than it looks. */
  void warning(String message) {
    problems.accept(new Problem(name, message, Problem.Severity.WARNING));
  }

  /** It, or a part of it, was not read. */
  void unread(String message) {
    problems.accept(new Problem(name, message, Problem.Severity.UNREAD));
  }
}
