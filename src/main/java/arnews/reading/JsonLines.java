package arnews.reading;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The lines of JSON Lines (jsonlines.org), each of which is JSON of its own. */
final class JsonLines {
  private static final int LONGEST_LINE = 1 << 28;
  private final Window window;
  private String line = "";
  private long number;

  JsonLines(Window window) {
    this.window = window;
  }

  /** Whether the first line is JSON by itself, or the second begins an object. */
  static boolean areIn(Window window) {
    int from = window.firstVisible();
    int end = Lines.end(window.bytes, from, window.to);
    if (end < 0 || window.bytes[from] != '{') {
      return false;
    }
    return isWhole(window.bytes, from, end) || (end < window.to && window.bytes[end] == '{');
  }

  private static boolean isWhole(byte[] utf8, int from, int to) {
    try (JsonParser parser = JsonRecords.FACTORY.createParser(utf8, from, to - from)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Goes to the next line; false at the end. */
  boolean next() {
    int searched = window.from;
    while (true) {
      int end = Lines.end(window.bytes, searched, window.to);
      if (end < 0 && !window.ended() && window.to - window.from < LONGEST_LINE) {
        int known = window.to - window.from;
        window.fillFurther();
        searched = window.from + known;
        continue;
      }
      if (window.from == window.to) {
        return false;
      }
      int to = end < 0 ? window.to : end;
      int stop = end < 0 ? to : to - 1;
      line = new String(window.bytes, window.from, stop - window.from, StandardCharsets.UTF_8);
      window.from = to;
      number++;
      return true;
    }
  }

  /** The line. */
  String line() {
    return line;
  }

  /** Its number, from 1. */
  long number() {
    return number;
  }
}
