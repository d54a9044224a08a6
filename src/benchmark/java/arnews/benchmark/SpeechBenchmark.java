package arnews.benchmark;

import arnews.entities.ArticleEntities;
import arnews.entities.NamedSentence;
import arnews.speech.ArticleSpeech;
import arnews.speech.SpeechSearch;
import arnews.text.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Speech found on top of names, in sentences whose names are found already: score is tokens a
 * second. The file {@code arnews.files} lists articles, divided by zero bytes; every fortieth is
 * read.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
public class SpeechBenchmark {
  private static final int EVERY = 40;

  /** The articles. */
  @State(Scope.Benchmark)
  public static class Articles {
    private final List<List<NamedSentence>> sentences = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private SpeechSearch search;

    @Setup
    public void read() throws IOException {
      search = SpeechSearch.standard();
      List<NamedSentence> found = new ArrayList<>();
      ArticleEntities entities = new ArticleEntities(search.names(), found::add);
      String[] files =
          Files.readString(Path.of(System.getProperty("arnews.files"))).split("\0", -1);
      for (int i = 0; i < files.length - 1; i += EVERY) {
        byte[] text = Files.readAllBytes(Path.of(files[i]));
        entities.begin("article");
        entities.block(text, 0, text.length);
        entities.end();
        sentences.add(List.copyOf(found));
        found.clear();
        tokens.add(Tokenizer.tokenize(new String(text, StandardCharsets.UTF_8)).size());
      }
    }
  }

  /** What one thread has read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Reader {
    public long tokens;
    private int next;
    private long speeches;
    private ArticleSpeech speech;
  }

  /** One article. */
  @Benchmark
  public long article(Articles articles, Reader reader) {
    if (reader.speech == null) {
      reader.speech =
          new ArticleSpeech(
              articles.search, article -> reader.speeches += article.speeches().size());
    }
    reader.speech.begin("article");
    articles.sentences.get(reader.next).forEach(reader.speech::sentence);
    reader.speech.end();
    reader.tokens += articles.tokens.get(reader.next);
    reader.next = (reader.next + 1) % articles.sentences.size();
    return reader.speeches;
  }
}
