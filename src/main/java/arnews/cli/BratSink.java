package arnews.cli;

import arnews.entities.ArticleEntities;
import arnews.entities.EntitySearch;
import arnews.reading.TextSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Annotates articles for brat, one after the other. */
final class BratSink implements TextSink {
  private final BratNotes notes = new BratNotes();
  private final ArticleEntities names;
  private final Target target;

  /** Takes articles and their annotations. */
  interface Target {
    /** An article begins. */
    void begin(String id) throws IOException;

    /** Takes the next block of its text. */
    void block(byte[] utf8, int from, int to) throws IOException;

    /** The article is whole, and these are the lines of its names. */
    void end(String lines) throws IOException;
  }

  private BratSink(EntitySearch search, Target target) {
    this.target = target;
    names = new ArticleEntities(search, notes::sentence);
  }

  /** Annotates all inputs. */
  static void read(Inputs inputs, EntitySearch search, Target target) throws IOException {
    try {
      inputs.readInOrder(new BratSink(search, target));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    notes.begin();
    names.begin(id);
    try {
      target.begin(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    notes.block(utf8, from, to);
    names.block(utf8, from, to);
    try {
      target.block(utf8, from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    names.end();
    try {
      target.end(notes.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
