package arnews.cli;

import arnews.numbers.Value;

/** Cells of an answer in which something may be missing. */
final class Cells {
  private Cells() {}

  /** A number, or the label where a number cannot tell the value; null for none. */
  static Object of(Value value) {
    if (value.isNone()) {
      return null;
    }
    return value.isNumber() ? value.number() : value.label();
  }

  /** A text; null for an empty one. */
  static Object of(String text) {
    return text.isEmpty() ? null : text;
  }
}
