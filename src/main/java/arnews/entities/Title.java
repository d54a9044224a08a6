package arnews.entities;

import java.util.Objects;

/**
 * A role that is stated beside a name.
 *
 * @param text as the article has it, but one space between words and the article whole behind to
 * @param start the offset in the article of its first UTF-16 unit
 * @param end the offset behind its last unit
 */
public record Title(String text, long start, long end) {
  public Title {
    Objects.requireNonNull(text);
  }
}
