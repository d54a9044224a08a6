package arnews.training;

import arnews.entities.FeatureReader;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of much text as numbers, line by line, each without what is joined before it. */
final class TextWords {
  /** Stands behind the last word of a line. */
  static final int END = -1;

  private final FeatureReader reader;
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] stream = new int[1 << 20];
  private int size;

  TextWords(FeatureReader reader) {
    this.reader = reader;
  }

  void read(List<Path> files) throws IOException {
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isBlank()) {
            Tokenizer.tokenize(line).forEach(token -> put(number(token)));
            put(END);
          }
        }
      }
    }
  }

  private int number(Token token) {
    String form = token.kind() + token.surface();
    Integer known = forms.get(form);
    if (known == null) {
      String core = reader.core(token);
      known = numbers.computeIfAbsent(core, word -> words.size());
      if (known == words.size()) {
        words.add(core);
      }
      forms.put(form, known);
    }
    return known;
  }

  private void put(int number) {
    if (size == stream.length) {
      stream = Arrays.copyOf(stream, size + (size >> 1));
    }
    stream[size++] = number;
  }

  /** The words, by their numbers. */
  List<String> words() {
    return words;
  }

  /** How many numbers there are, line ends among them. */
  int size() {
    return size;
  }

  int get(int index) {
    return stream[index];
  }

  /** How often each word occurs. */
  int[] counts() {
    int[] counts = new int[words.size()];
    for (int i = 0; i < size; i++) {
      if (stream[i] != END) {
        counts[stream[i]]++;
      }
    }
    return counts;
  }
}
