package arnews.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text.
 *
 * @param charset its name in Java
 * @param mark how many bytes of a byte order mark stand before the text
 * @param certain whether a mark, the caller or the bytes themselves say so; else it is a guess
 */
record Encoding(Charset charset, int mark, boolean certain) {
  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, true);

  static Encoding guessed(Charset charset) {
    return new Encoding(charset, 0, false);
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }
}
