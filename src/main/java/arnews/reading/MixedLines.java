package arnews.reading;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 with bad places as valid UTF-8, line by line: a line that is mostly bad, and Arabic in an
 * old encoding, is read in that; elsewhere each bad sequence becomes U+FFFD.
 */
final class MixedLines extends InputStream {
  private static final int LEAST_BAD = 3;
  private final Window in;
  private final Utf8 utf8 = new Utf8();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int validTo;
  private byte[] mended = {};
  private int next;
  private long bad;
  private long firstBad = -1;
  private long oldLines;
  private Optional<Charset> old = Optional.empty();

  MixedLines(Window in) {
    this.in = in;
    this.validTo = in.from;
  }

  /** Whether the first window holds a bad place. */
  boolean needed() {
    int valid = utf8.validUntil(in.bytes, in.from, in.to);
    return valid < in.to && !(in.mayCut() && Utf8.cutOff(in.bytes, valid, in.to));
  }

  /** Tells what was mended so far. */
  void tell(Report report) {
    if (oldLines > 0) {
      String lines = oldLines == 1 ? "1 line is" : oldLines + " lines are";
      String name = old.map(Charset::name).orElse("");
      report.warning(lines + " not UTF-8 as the rest is: read as " + name);
    }
    if (bad > 0) {
      String sequences = bad == 1 ? "1 bad byte sequence" : bad + " bad byte sequences";
      report.warning(
          sequences + " in UTF-8, the first at byte " + firstBad + ": replaced by U+FFFD");
    }
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    while (next == mended.length && validTo <= in.from) {
      if (!advance()) {
        return -1;
      }
    }
    if (next < mended.length) {
      int count = Math.min(length, mended.length - next);
      System.arraycopy(mended, next, target, offset, count);
      next += count;
      return count;
    }
    int count = Math.min(length, validTo - in.from);
    System.arraycopy(in.bytes, in.from, target, offset, count);
    in.from += count;
    return count;
  }

  /** Finds what to hand on next; false at the end. */
  private boolean advance() {
    if (in.from == in.to) {
      refill();
      if (in.from == in.to) {
        return false;
      }
    }
    int valid = utf8.validUntil(in.bytes, in.from, in.to);
    if (valid == in.to) {
      validTo = valid;
      return true;
    }
    boolean cutOff = !in.ended() && Utf8.cutOff(in.bytes, valid, in.to);
    int line = cutOff ? valid : Lines.start(in.bytes, in.from, valid);
    if (line > in.from) {
      validTo = line;
      return true;
    }
    int end = Lines.end(in.bytes, valid, in.to);
    if ((cutOff || end < 0) && in.from > 0 && !in.ended()) {
      refill();
      return true;
    }
    mend(end < 0 ? in.ended() ? in.to : Lines.cut(in.bytes, in.from, in.to) : end);
    return true;
  }

  private void refill() {
    in.fill();
    validTo = in.from;
  }

  private void mend(int end) {
    int from = in.from;
    Optional<Charset> charset = oldEncoding(in.bytes, from, end);
    String line;
    if (charset.isPresent()) {
      line = new String(in.bytes, from, end - from, charset.get());
      old = charset;
      oldLines++;
    } else {
      line = replaced(in.bytes, from, end);
    }
    mended = line.getBytes(StandardCharsets.UTF_8);
    next = 0;
    in.from = end;
    validTo = end;
  }

  private static Optional<Charset> oldEncoding(byte[] bytes, int from, int to) {
    Utf8Tally tally = Utf8Tally.of(bytes, from, to);
    return tally.bad() >= LEAST_BAD && tally.bad() > 2 * tally.good()
        ? LegacyEncoding.of(bytes, from, to)
        : Optional.empty();
  }

  private String replaced(byte[] bytes, int from, int to) {
    ByteBuffer line = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer chars = CharBuffer.allocate(to - from + 1);
    decoder.reset();
    while (true) {
      CoderResult result = decoder.decode(line, chars, true);
      if (!result.isError()) {
        return chars.flip().toString();
      }
      if (firstBad < 0) {
        firstBad = in.offset() + line.position() - from;
      }
      bad++;
      chars.put('\uFFFD');
      line.position(line.position() + result.length());
    }
  }
}
