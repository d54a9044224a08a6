package arnews.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The annotations of a single article for brat, without its text. */
final class BratLines implements BratSink.Target {
  private boolean begun;
  private String lines = "";

  @Override
  public void begin(String id) throws IOException {
    if (begun) {
      throw new IOException(
          "brat wants a file for each article, and there are several: -o FOLDER writes them");
    }
    begun = true;
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    // The user has the text.
  }

  @Override
  public void end(String found) {
    lines = found;
  }

  /** Writes the annotations. */
  void writeTo(OutputStream out) throws IOException {
    out.write(lines.getBytes(StandardCharsets.UTF_8));
  }
}
