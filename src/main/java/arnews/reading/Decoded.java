package arnews.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A stream in any encoding as a stream of valid UTF-8. What cannot be decoded becomes U+FFFD, once
 * for each longest bad sequence, as {@link CharsetDecoder} sees it, and is counted.
 */
final class Decoded extends InputStream {
  private static final int SIZE = 1 << 14;
  private final InputStream in;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private final ByteBuffer utf8 = ByteBuffer.allocate(4 * SIZE).flip();
  private boolean ended;
  private long passed;
  private long bad;
  private long firstBad = -1;

  /** Begins at the byte with the given offset, for {@link #firstBad()}. */
  Decoded(InputStream in, Charset charset, long offset) {
    this.in = in;
    this.passed = offset;
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** How many sequences could not be decoded so far. */
  long bad() {
    return bad;
  }

  /** The offset of the first byte that could not be decoded; -1 when there is none. */
  long firstBad() {
    return firstBad;
  }

  @Override
  public int read() throws IOException {
    return more() ? utf8.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, utf8.remaining());
    utf8.get(target, offset, count);
    return count;
  }

  private boolean more() throws IOException {
    while (!utf8.hasRemaining()) {
      if (!chars.hasRemaining() && !decode()) {
        return false;
      }
      utf8.clear();
      // Decoders hand out surrogates in pairs only, so nothing is ever left over.
      encoder.encode(chars, utf8, false);
      utf8.flip();
    }
    return true;
  }

  /** Decodes at least one character more; false at the end of the stream. */
  private boolean decode() throws IOException {
    chars.clear();
    while (chars.position() == 0) {
      int start = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, ended);
      passed += bytes.position() - start;
      if (result.isError() && chars.hasRemaining()) {
        replace(result.length());
      } else if (chars.position() == 0) {
        if (ended) {
          break;
        }
        refill();
      }
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void replace(int length) {
    bad++;
    if (firstBad < 0) {
      firstBad = passed;
    }
    bytes.position(bytes.position() + length);
    passed += length;
    chars.put('\uFFFD');
  }

  private void refill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
