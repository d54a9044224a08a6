package arnews.reading;

/** Where bytes of text may be cut. */
final class Lines {
  private Lines() {}

  /** The index behind the last line break before {@code at}; {@code from} when there is none. */
  static int start(byte[] bytes, int from, int at) {
    int start = at;
    while (start > from && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The index behind the first line break; -1 when there is none. */
  static int end(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The index behind the last line break, else behind the last ASCII white space; {@code from} when
   * there is neither.
   */
  static int lastBreak(byte[] bytes, int from, int to) {
    int line = start(bytes, from, to);
    if (line > from) {
      return line;
    }
    int space = to;
    while (space > from && !Window.isSpace(bytes[space - 1])) {
      space--;
    }
    return space;
  }

  /** Likewise, and where there is neither, before the character that {@code to} may cut. */
  static int cut(byte[] bytes, int from, int to) {
    int space = lastBreak(bytes, from, to);
    if (space > from) {
      return space;
    }
    int at = to - 1;
    while (at > from + 1 && to - at < 4 && bytes[at] < (byte) 0xC0) {
      at--;
    }
    return Math.max(at, from + 1);
  }
}
