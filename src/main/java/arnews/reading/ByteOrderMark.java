package arnews.reading;

import java.nio.charset.Charset;
import java.util.Optional;

/** The bytes that tell the encoding of what follows (Unicode Standard, section 23.8). */
enum ByteOrderMark {
  UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
  // Before UTF-16LE, whose mark it begins with.
  UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
  UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
  UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
  UTF_16BE("UTF-16BE", "\u00FE\u00FF");

  private final String charset;
  private final String bytes;

  ByteOrderMark(String charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  /** The mark that the window begins with. */
  static Optional<ByteOrderMark> of(Window window) {
    for (ByteOrderMark mark : values()) {
      if (window.holds(0, mark.bytes)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** The encoding that it tells. */
  Charset charset() {
    return Charset.forName(charset);
  }

  /** How many bytes it takes. */
  int length() {
    return bytes.length();
  }
}
