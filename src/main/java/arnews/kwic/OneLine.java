package arnews.kwic;

import arnews.text.Letters;

/** Text as written, with single spaces for white space, line breaks and control characters. */
final class OneLine {
  private OneLine() {}

  /** A part of a text, without white space at its ends. */
  static String of(String text, int from, int to) {
    StringBuilder line = new StringBuilder(to - from);
    boolean gap = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c)) {
        gap = true;
      } else {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString();
  }
}
