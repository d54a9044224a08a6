package arnews.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output for help and version, in UTF-8 whatever the locale. */
final class StandardText extends PrintWriter {
  StandardText(Console console) {
    super(
        new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)), false);
  }
}
