package arnews.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The bytes that a doubly encoded text was before its second encoding. */
final class Undoubled extends InputStream {
  private final DoubleEncoding encoding;
  private final Reader text;
  private byte[] waiting = {};
  private int next;

  Undoubled(DoubleEncoding encoding, Reader text) {
    this.encoding = encoding;
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    if (next < waiting.length) {
      return waiting[next++] & 0xFF;
    }
    int c = text.read();
    if (c < 0) {
      return -1;
    }
    int b = encoding.byteOf(c);
    if (b >= 0) {
      return b;
    }
    // A character that was no byte stays as it is.
    char[] character = {(char) c};
    if (Character.isHighSurrogate(character[0])) {
      character = new char[] {character[0], (char) text.read()};
    }
    waiting = new String(character).getBytes(StandardCharsets.UTF_8);
    next = 1;
    return waiting[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int b = read();
      if (b < 0) {
        return count == 0 ? -1 : count;
      }
      target[offset + count++] = (byte) b;
    }
    return count;
  }
}
