package arnews.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** A list of a user's own, in UTF-8. */
final class UserFile {
  private UserFile() {}

  /**
   * Reads a list.
   *
   * @param name the file
   * @param what what it should hold, for the message that there is no such file
   * @param parse makes the list of the file's name and lines
   * @throws IOException with a sentence that names the file
   */
  static <T> T read(String name, String what, BiFunction<String, List<String>, T> parse)
      throws IOException {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException("no such " + what + ": " + name);
    }
    try {
      return parse.apply(name, Files.readAllLines(file));
    } catch (MalformedInputException e) {
      throw new IOException(name + ": not UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
