package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A column of lists of words: a space divides them where a cell is text. */
class WordsColumnTest {
  private static String written(Format format) throws IOException {
    Rows rows =
        Rows.of(
            List.of(
                List.of(1, List.of("\u0648", "\u0627\u0644")),
                List.of(2, List.of("\u0648")),
                List.of(3, List.of()),
                Arrays.asList(4, null)));
    List<Column> columns = List.of(Column.number("n"), Column.words("words"));
    return Tricky.written(format, Answer.of(Map.of(), columns, rows), Look.PLAIN);
  }

  @Test
  void separated() throws IOException {
    assertEquals("n,words\n1,\u0648 \u0627\u0644\n2,\u0648\n3,\n4,\n", written(Format.CSV));
    assertEquals("n\twords\n1\t\u0648 \u0627\u0644\n2\t\u0648\n3\t\n4\t\n", written(Format.TSV));
  }

  @Test
  void inJsonTheyAreLists() throws IOException {
    assertEquals(
        """
        {"n":1,"words":["\u0648","\u0627\u0644"]}
        {"n":2,"words":["\u0648"]}
        {"n":3,"words":[]}
        {"n":4,"words":null}
        """,
        written(Format.NDJSON));
  }

  @Test
  void inATable() throws IOException {
    assertEquals(
        """
        n  words
        \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500
        1  \u0648 \u0627\u0644
        2  \u0648
        3
        4
        """,
        written(Format.TABLE));
  }
}
