package arnews.reading;

import java.util.Map;

/**
 * Hands the text of one article to a sink, in blocks as {@link TextSink} wants them, and tells what
 * is wrong with it.
 */
final class Blocks {
  /** A run without white space of more than this is cut between two characters. */
  private static final int LONGEST_RUN = 1 << 24;

  private final Utf8 utf8 = new Utf8();
  private int endNuls;

  /**
   * Hands on a text if a cheap look finds nothing wrong with it, as is so of nearly every article:
   * the first window is valid UTF-8 without NUL, and a sample of it looks like ordinary Arabic.
   *
   * @return whether it was handed on
   */
  boolean writeOrdinary(
      Window window, String id, Map<String, String> fields, TextSink sink, Report report) {
    utf8.reset();
    endNuls = 0;
    int end = end(window);
    if (validUntil(window, window.from) != end
        || utf8.nuls() > 0
        || !ArabicSample.isOrdinary(window.bytes, window.from, end)) {
      return false;
    }
    sink.begin(id, fields);
    writeBlocks(window, end, sink, null, report);
    sink.end();
    tellNuls(report);
    return true;
  }

  /**
   * Hands on any text that is UTF-8 in the first window, and tells what is wrong with it.
   *
   * @return whether it was handed on; not when its letters are lost
   */
  boolean write(
      Window window,
      String id,
      Map<String, String> fields,
      TextSink sink,
      boolean repair,
      Report report) {
    if (writeOrdinary(window, id, fields, sink, report)) {
      return true;
    }
    utf8.reset();
    int valid = validUntil(window, window.from);
    TextCensus census = new TextCensus();
    census.add(window.bytes, window.from, valid);
    if (census.isLost()) {
      report.unread(
          "looks corrupted: no Arabic letter, " + census.percentQuestions() + " % question marks");
      return false;
    }
    var doubled = census.doubled();
    if (doubled.isPresent() && repair) {
      report.warning("was double-encoded (UTF-8 read as " + doubled.get().wrong() + "): repaired");
      Window undone = new Window().open(doubled.get().undo(window.stream()), Long.MAX_VALUE);
      MixedLines lines = new MixedLines(undone);
      Window mended = new Window().open(lines, Long.MAX_VALUE);
      boolean written = write(mended, id, fields, sink, false, report);
      lines.tell(report);
      return written;
    }
    census.tellFirst(window.bytes, window.from, valid, report);
    sink.begin(id, fields);
    writeBlocks(window, valid, sink, census, report);
    sink.end();
    census.tellLast(report);
    tellNuls(report);
    return true;
  }

  /** Tells of NUL bytes, unless they only end the text, as some programs do. */
  private void tellNuls(Report report) {
    long nuls = utf8.nuls() - endNuls;
    if (nuls > 0) {
      report.warning(nuls == 1 ? "1 NUL byte inside" : nuls + " NUL bytes inside");
    }
  }

  private int validUntil(Window window, int from) {
    return utf8.validUntil(window.bytes, from, window.to);
  }

  /** The end of the window, without a character that is cut off there. */
  private static int end(Window window) {
    if (!window.mayCut()) {
      return window.to;
    }
    for (int at = Math.max(window.from, window.to - 3); at < window.to; at++) {
      if (Utf8.cutOff(window.bytes, at, window.to)) {
        return at;
      }
    }
    return window.to;
  }

  private void writeBlocks(
      Window window, int valid, TextSink sink, TextCensus census, Report report) {
    int checked = valid;
    while (true) {
      if (checked < end(window)) {
        mend(window, sink, census, report);
        return;
      }
      int cut = window.ended() ? checked : Lines.lastBreak(window.bytes, window.from, checked);
      if (cut == window.from && !window.ended() && window.to - window.from >= LONGEST_RUN) {
        cut = checked;
      }
      hand(window, cut, sink, census);
      if (window.ended()) {
        return;
      }
      int known = checked - window.from;
      window.fillFurther();
      checked = validUntil(window, window.from + known);
    }
  }

  private void hand(Window window, int cut, TextSink sink, TextCensus census) {
    if (cut > window.from) {
      if (census != null && !census.hasArabic()) {
        census.add(window.bytes, window.from, cut);
      }
      endNuls = 0;
      while (cut - endNuls > window.from && window.bytes[cut - 1 - endNuls] == 0) {
        endNuls++;
      }
      sink.block(window.bytes, window.from, cut);
      window.from = cut;
    }
  }

  /** Goes on behind the first window where bad bytes turn up. */
  private void mend(Window window, TextSink sink, TextCensus census, Report report) {
    MixedLines lines = new MixedLines(window);
    Window mended = new Window().open(lines, Long.MAX_VALUE);
    writeBlocks(mended, validUntil(mended, mended.from), sink, census, report);
    lines.tell(report);
  }
}
