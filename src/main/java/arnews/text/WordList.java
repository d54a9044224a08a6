package arnews.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lists beside the code, in resources: a line an entry, columns divided by tabs, lines that
 * begin with {@code #} are comments.
 */
public final class WordList {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private WordList() {}

  /**
   * The lines of a list, comments among them.
   *
   * @param name the list, as {@code text/abbreviations.tsv}
   * @throws IllegalStateException when the list is missing
   */
  public static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream("/arnews/" + name)) {
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

  /**
   * Hands the entries of a user's own list to whoever takes them: lines that are neither blank nor
   * begin with {@code #}, the first without a byte order mark.
   *
   * @param name the list's name, for messages
   * @param entry takes a line; what it says of a faulty one is said with the line's place
   * @throws IllegalArgumentException when an entry is refused; the message tells which
   */
  public static void each(String name, List<String> lines, Consumer<String> entry) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == 0 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
        line = line.substring(1);
      }
      if (saysNothing(line)) {
        continue;
      }
      try {
        entry.accept(line);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
  }

  private static boolean saysNothing(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /**
   * The entries of a list, cut at their tabs.
   *
   * @param columns how many columns every entry must have
   * @throws IllegalStateException when the list is missing or an entry has other columns
   */
  public static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (saysNothing(line)) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new IllegalStateException(
            name + ":" + number + ": " + columns + " columns expected, found " + row.length);
      }
      rows.add(row);
    }
    return rows;
  }
}
