package arnews.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The published values of {@code reference-values.tsv}; its head says what the columns hold. */
final class ReferenceValues {
  private static final String NAME = "/arnews/stats/reference-values.tsv";

  private ReferenceValues() {}

  /** A published value, with the place where it is written down here. */
  record Value(
      String place, String id, String statistic, String input, String expected, double tolerance) {
    @Override
    public String toString() {
      return place + " " + id;
    }

    /** The input in its parts. */
    List<String> parts() {
      return Arrays.stream(input.split(";", -1)).map(String::strip).toList();
    }

    /** The words of a part of the input. */
    List<String> words(int part) {
      return words(parts().get(part));
    }

    double[] numbers(int part) {
      return numbers(parts().get(part));
    }

    /** Two rows of two, or of more, numbers. */
    long[][] table() {
      long[][] rows = new long[parts().size()][];
      for (int row = 0; row < rows.length; row++) {
        rows[row] = Arrays.stream(numbers(row)).mapToLong(number -> (long) number).toArray();
      }
      return rows;
    }

    /** Two rows of two numbers. */
    Contingency contingency() {
      long[][] rows = table();
      return new Contingency(rows[0][0], rows[0][1], rows[1][0], rows[1][1]);
    }

    /** All numbers that are expected. */
    double[] expectedNumbers() {
      return numbers(expected.replace(";", " "));
    }

    private static List<String> words(String part) {
      return part.isBlank() ? List.of() : List.of(part.strip().split(" +", -1));
    }

    private static double[] numbers(String part) {
      return words(part).stream().mapToDouble(Double::parseDouble).toArray();
    }
  }

  static List<Value> all() {
    List<Value> values = new ArrayList<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (!line.startsWith("#")) {
        String place = "reference-values.tsv:" + number;
        String[] columns = line.split("\t", -1);
        if (columns.length != 6 || columns[5].isBlank()) {
          throw new IllegalStateException(place + ": six columns expected, the source last");
        }
        double tolerance = Double.parseDouble(columns[4]);
        values.add(new Value(place, columns[0], columns[1], columns[2], columns[3], tolerance));
      }
    }
    return values;
  }

  private static List<String> lines() {
    try (InputStream in = ReferenceValues.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("no such values: " + NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
