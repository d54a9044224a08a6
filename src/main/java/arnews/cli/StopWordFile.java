package arnews.cli;

import arnews.freq.StopWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A user's own list of stop words, in UTF-8. */
final class StopWordFile {
  private StopWordFile() {}

  /**
   * Reads a list.
   *
   * @throws IOException with a sentence that names the file
   */
  static StopWords read(String name) throws IOException {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException("no such list of stop words: " + name);
    }
    try {
      return StopWords.of(name, Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
