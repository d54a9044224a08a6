package arnews.output;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writes text as UTF-8 that is always valid. */
final class Utf8 {
  private static final String REPLACEMENT = "\uFFFD";

  private Utf8() {}

  /** A buffered writer that turns half a surrogate pair into U+FFFD, where Java writes a "?". */
  static Writer writer(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT.getBytes(StandardCharsets.UTF_8));
    return new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 15);
  }
}
