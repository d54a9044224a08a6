package arnews.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lists beside this package: lines of columns, with a head of comments. */
final class WordList {
  private WordList() {}

  /**
   * The rows of a list, each cut at its tabs.
   *
   * @throws IllegalStateException when the list is missing or a row has another number of columns
   */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(name).split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
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

  private static String text(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/arnews/reading/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such list: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
