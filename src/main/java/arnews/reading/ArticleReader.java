package arnews.reading;

import arnews.text.Article;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads sources as whole articles, for those who need places in the text. */
public final class ArticleReader {
  private final SourceReader reader;

  /** Reads through another reader, and like it is not for use by two threads. */
  public ArticleReader(SourceReader reader) {
    this.reader = Objects.requireNonNull(reader);
  }

  /**
   * Hands over the articles of a source, each with its whole text as decoded. Troubles are problems
   * as {@link SourceReader#read} tells them.
   */
  public void articles(Source source, Consumer<Article> articles, Consumer<Problem> problems) {
    reader.read(source, new Collector(articles), problems);
  }

  private static final class Collector implements TextSink {
    private final Consumer<Article> articles;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private String id = "";
    private Map<String, String> fields = Map.of();

    Collector(Consumer<Article> articles) {
      this.articles = articles;
    }

    @Override
    public void begin(String id, Map<String, String> fields) {
      this.id = id;
      this.fields = fields;
      text.reset();
    }

    @Override
    public void block(byte[] utf8, int from, int to) {
      text.write(utf8, from, to - from);
    }

    @Override
    public void end() {
      articles.accept(new Article(id, text.toString(StandardCharsets.UTF_8), fields));
    }
  }
}
