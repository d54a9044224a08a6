package arnews.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Text for a person, help above all, in UTF-8 whatever the locale; written line by line. */
final class Utf8Text extends PrintWriter {
  Utf8Text(OutputStream out) {
    super(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), true);
  }
}
