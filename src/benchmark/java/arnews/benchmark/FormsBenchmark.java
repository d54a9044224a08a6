package arnews.benchmark;

import arnews.morphology.Analyser;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/** How many forms a second one thread analyses: types that it has not seen, and tokens of text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class FormsBenchmark {
  private String[] types = {};
  private String[] tokens = {};
  private int type;
  private int token;
  private Analyser analyser = Morphology.standard().analyser();
  private AnalysisCache cache = new AnalysisCache(analyser);
  private Map<String, String> map = new HashMap<>();

  /** Reads the files of types and of tokens, one a line. */
  @Setup
  public void read() throws IOException {
    types = lines("arnews.types");
    tokens = lines("arnews.tokens");
    for (String each : tokens) {
      map.put(each, each);
    }
  }

  private static String[] lines(String property) throws IOException {
    return Files.readAllLines(Path.of(System.getProperty(property))).toArray(String[]::new);
  }

  /** The next of many distinct forms. */
  @Benchmark
  public Object newTypes() {
    type = type + 1 == types.length ? 0 : type + 1;
    return analyser.analyse(types[type]);
  }

  /** For comparison: the next token of running text, looked up in Java's own map. */
  @Benchmark
  public Object tokensFromAMap() {
    token = token + 1 == tokens.length ? 0 : token + 1;
    return map.get(tokens[token]);
  }

  /** The next token of running text, which mostly has been analysed before. */
  @Benchmark
  public Object tokensFromTheCache() {
    token = token + 1 == tokens.length ? 0 : token + 1;
    return cache.of(tokens[token]);
  }
}
