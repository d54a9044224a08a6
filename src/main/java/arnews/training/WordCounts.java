package arnews.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each written word occurs in much text. */
final class WordCounts {
  private final Map<String, long[]> counts = new HashMap<>();

  void add(Corpus corpus) throws IOException {
    corpus.read(
        words -> {
          for (String word : words) {
            if (word != null) {
              counts.computeIfAbsent(word, key -> new long[1])[0]++;
            }
          }
        });
  }

  /** Adds a word of a list without counts, as if it occurred so often. */
  void addListed(String word, long count) {
    long[] cell = counts.computeIfAbsent(word, key -> new long[1]);
    cell[0] = Math.max(cell[0], count);
  }

  long of(String word) {
    long[] count = counts.get(word);
    return count == null ? 0 : count[0];
  }

  /** The words that occur at least so often, the commonest first. */
  List<String> frequent(long least) {
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= least) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparingLong((String word) -> -of(word))
            .thenComparing(Comparator.naturalOrder()));
    return words;
  }
}
