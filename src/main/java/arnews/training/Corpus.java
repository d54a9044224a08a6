package arnews.training;

import arnews.text.Surface;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Plain texts, a folder of files or single files, read paragraph by paragraph in a fixed order. */
record Corpus(List<Path> roots) {
  Corpus {
    roots = List.copyOf(roots);
  }

  /** Takes the tokens of a paragraph: words as written without marks, all others null. */
  interface Paragraphs {
    /** Signs and numbers are {@code null}. */
    void take(List<String> words);
  }

  void read(Paragraphs sink) throws IOException {
    List<String> words = new java.util.ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          read(file, words, sink);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static void read(Path file, List<String> words, Paragraphs sink) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        words.clear();
        String text = line;
        Tokenizer.tokenize(
            text,
            0,
            text.length(),
            (start, end, kind) ->
                words.add(kind == TokenKind.WORD ? Surface.of(kind, text, start, end) : null));
        if (!words.isEmpty()) {
          sink.take(words);
        }
      }
    }
  }
}
