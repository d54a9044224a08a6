package arnews.reading;

import java.util.Objects;

/**
 * Something that a reader of the answer must know about an input.
 *
 * @param source the input's name as given
 * @param message what is wrong, in a few words without the name
 * @param severity whether the input was answered all the same
 */
public record Problem(String source, String message, Severity severity) {
  /** Whether an input was answered. */
  public enum Severity {
    /** It was answered, and its answer may be worth less than it looks. */
    WARNING,
    /** It, or a part of it, was not read. */
    UNREAD
  }

  public Problem {
    Objects.requireNonNull(source);
    Objects.requireNonNull(message);
    Objects.requireNonNull(severity);
  }
}
