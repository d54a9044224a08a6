package arnews.text;

import java.util.List;

/** What stands between neighbouring tokens: nothing, white space, a line break. */
final class Gaps {
  private final CharSequence text;
  private final List<Token> tokens;

  Gaps(CharSequence text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Whether no white space stands before the token; the first and the end are never glued. */
  boolean glued(int index) {
    if (index <= 0 || index >= tokens.size()) {
      return false;
    }
    for (int i = tokens.get(index - 1).span().end(); i < tokens.get(index).span().start(); i++) {
      if (Letters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line ends before the token; true of the first token and of the end. */
  boolean lineBreak(int index) {
    if (index <= 0 || index >= tokens.size()) {
      return true;
    }
    for (int i = tokens.get(index - 1).span().end(); i < tokens.get(index).span().start(); i++) {
      if (Letters.isLineBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
