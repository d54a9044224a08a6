package arnews.freq;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be joined to a stop word, from {@code clitics.tsv}.
 *
 * @param place proclitics stand in the order of their places, at most one of each; 9 is the place
 *     of pronouns
 * @param flag the letter by which the list of stop words allows the clitic
 * @param letters how it is written
 */
record Clitic(int place, char flag, String letters) {
  private static final int BEHIND = 9;

  /** What may stand before a word, in the order of the list. */
  static final List<Clitic> PROCLITICS = read(false);

  /** What may stand behind it. */
  static final List<Clitic> PRONOUNS = read(true);

  private static List<Clitic> read(boolean behind) {
    List<Clitic> clitics = new ArrayList<>();
    for (String line : lines("clitics.tsv")) {
      if (!line.startsWith("#") && (line.charAt(0) - '0' == BEHIND) == behind) {
        clitics.add(new Clitic(line.charAt(0) - '0', line.charAt(2), line.substring(4)));
      }
    }
    return List.copyOf(clitics);
  }

  /** The lines of a list beside the code. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Clitic.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such list: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
