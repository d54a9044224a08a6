package arnews.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a Java programmer would write to count the words of a folder: Lucene's ArabicAnalyzer, file
 * by file, into a HashMap. The benchmark compares {@code arnews freq} with it.
 */
public final class AnalyzerLoop {
  private AnalyzerLoop() {}

  /** Prints the 20 most frequent terms of a folder. */
  public static void main(String[] args) throws IOException {
    Map<String, int[]> counts = new HashMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer(CharArraySet.EMPTY_SET)) {
      for (Path file : files) {
        count(analyzer, Files.readString(file, StandardCharsets.UTF_8), counts);
      }
    }
    counts.entrySet().stream()
        .sorted((left, right) -> Integer.compare(right.getValue()[0], left.getValue()[0]))
        .limit(20)
        .forEach(entry -> System.out.println(entry.getValue()[0] + "\t" + entry.getKey()));
  }

  private static void count(ArabicAnalyzer analyzer, String text, Map<String, int[]> counts) {
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        counts.computeIfAbsent(term.toString(), word -> new int[1])[0]++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
