package arnews.cli;

import arnews.freq.Counter;
import arnews.output.RowSink;
import arnews.reading.TextSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counts each article by itself and writes its rows, the article's path or id before their cells.
 *
 * @param <C> what counts
 */
final class EachArticle<C extends Counter> implements TextSink {
  private final C counter;
  private final RowSink sink;
  private final Rows<C> rows;
  private String id = "";

  /** Makes the rows of an article. */
  @FunctionalInterface
  interface Rows<C> {
    /** Hands over the cells of each row, without the article. */
    void each(C counted, RowSink sink) throws IOException;
  }

  EachArticle(C counter, RowSink sink, Rows<C> rows) {
    this.counter = counter;
    this.sink = sink;
    this.rows = rows;
  }

  @Override
  public void begin(String article, Map<String, String> fields) {
    id = article;
    counter.begin();
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    counter.block(utf8, from, to);
  }

  @Override
  public void end() {
    counter.end();
    try {
      rows.each(
          counter,
          cells -> {
            List<Object> row = new ArrayList<>(cells);
            row.add(0, id);
            sink.row(row);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
