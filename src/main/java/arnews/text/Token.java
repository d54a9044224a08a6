package arnews.text;

import java.util.Objects;

/**
 * One token of a text.
 *
 * @param span its place in the untouched text
 * @param kind what it is
 * @param surface its letters as written, without marks, tatweel and invisible controls; never empty
 */
public record Token(Span span, TokenKind kind, String surface) {
  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    if (surface.isEmpty()) {
      throw new IllegalArgumentException("a token without letters at " + span);
    }
  }
}
