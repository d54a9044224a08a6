package arnews.output;

/** Shortens text to a width, with an ellipsis where something is missing. */
final class Cut {
  private static final char ELLIPSIS = '\u2026';

  private Cut() {}

  /** The beginning of the text in at most so many cells, at least one. */
  static String end(String text, int width) {
    int cells = 0;
    int fits = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      cells += DisplayWidth.of(c);
      if (cells > width) {
        return text.substring(0, fits) + ELLIPSIS;
      }
      at += Character.charCount(c);
      if (cells < width) {
        fits = at;
      }
    }
    return text;
  }

  /** The end of the text in at most so many cells, at least one. */
  static String start(String text, int width) {
    int cells = 0;
    int fits = text.length();
    for (int at = text.length(); at > 0; ) {
      int c = text.codePointBefore(at);
      cells += DisplayWidth.of(c);
      if (cells > width) {
        return ELLIPSIS + text.substring(fits);
      }
      at -= Character.charCount(c);
      if (cells < width && DisplayWidth.of(c) > 0) {
        fits = at;
      }
    }
    return text;
  }

  /** Beginning and end of the text in at most so many cells, at least one. */
  static String middle(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    int front = (width - 1) / 2;
    int cells = 0;
    int fits = 0;
    while (cells <= front) {
      int c = text.codePointAt(fits);
      cells += DisplayWidth.of(c);
      if (cells <= front) {
        fits += Character.charCount(c);
      }
    }
    return text.substring(0, fits) + start(text, width - front);
  }

  /**
   * The part of a long text from which a cell is made, so that no more of it is looked at: enough
   * for eight marks on each letter.
   */
  static String roughly(String text, int width, boolean keepEnd) {
    int units = 8 * width + 64;
    if (text.length() <= units) {
      return text;
    }
    return keepEnd
        ? ELLIPSIS + text.substring(text.length() - units)
        : text.substring(0, units) + ELLIPSIS;
  }
}
