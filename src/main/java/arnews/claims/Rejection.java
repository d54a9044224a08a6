package arnews.claims;

import arnews.text.Span;
import java.util.Objects;

/**
 * What looks like a number and claims nothing.
 *
 * @param span its place in the text of the sentence's lines
 * @param reason why it is no claim: {@code weekday}, {@code model-number}, {@code list-marker} ...
 */
public record Rejection(Span span, String reason) {
  public Rejection {
    Objects.requireNonNull(span);
    Objects.requireNonNull(reason);
  }
}
