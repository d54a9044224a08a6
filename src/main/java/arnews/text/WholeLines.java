package arnews.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Makes whole lines of an article that comes in blocks, so that it is never held whole. The calls
 * of one article are begin, any number of blocks, end.
 */
public final class WholeLines {
  /** How many bytes of whole lines are handed over at a time; a longer line goes alone. */
  private static final int PIECE = 1 << 15;

  private final Sink sink;

  /** The beginning of a line whose end has not come yet. */
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

  private long offset;

  /** Takes whole lines. */
  @FunctionalInterface
  public interface Sink {
    /**
     * The next lines of the article.
     *
     * @param text one line or several, each with its break
     * @param offset where they begin in the article, in UTF-16 units
     */
    void lines(String text, long offset);
  }

  /** Hands whole lines to a sink. */
  public WholeLines(Sink sink) {
    this.sink = Objects.requireNonNull(sink);
  }

  /** The next article begins. */
  public void begin() {
    begun.reset();
    offset = 0;
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    int end = behindLastBreak(utf8, from, to);
    int start = from;
    if (end > from && begun.size() > 0) {
      start = behindFirstBreak(utf8, from, end);
      begun.write(utf8, from, start - from);
      endBegun();
    }
    while (start < end) {
      int cut = end;
      if (end - start > PIECE) {
        cut = behindLastBreak(utf8, start, start + PIECE);
        cut = cut > start ? cut : behindFirstBreak(utf8, start + PIECE, end);
      }
      lines(new String(utf8, start, cut - start, StandardCharsets.UTF_8));
      start = cut;
    }
    begun.write(utf8, end, to - end);
  }

  /** The article is whole. */
  public void end() {
    endBegun();
  }

  private void endBegun() {
    lines(begun.toString(StandardCharsets.UTF_8));
    begun.reset();
  }

  private void lines(String text) {
    if (!text.isEmpty()) {
      sink.lines(text, offset);
      offset += text.length();
    }
  }

  /** Behind the last line break; the beginning where there is none. */
  private static int behindLastBreak(byte[] utf8, int from, int to) {
    int end = to;
    while (end > from && utf8[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** Behind the first line break; the end where there is none. */
  private static int behindFirstBreak(byte[] utf8, int from, int to) {
    int end = from;
    while (end < to && utf8[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, to);
  }
}
