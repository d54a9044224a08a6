package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DispersionsTest {
  private static final int ARTICLES = 3000;
  private static final int THREADS = 4;

  /** As the surfaces are the words, every form counts for a word of its own. */
  private static final FreqQuery QUERY =
      new FreqQuery(Grouping.SURFACE, Queries.ALL_KINDS, StopWords.NONE);

  /** Words by Zipf's law, so that all threads add to the same few. */
  private static List<String> articles(Random random) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder();
      for (int tokens = random.nextInt(40); tokens > 0; tokens--) {
        text.append('w').append((int) (1 / (random.nextDouble() + 1e-4))).append(' ');
      }
      articles.add(text.toString());
    }
    return articles;
  }

  private static void read(Counter counter, String article) {
    byte[] utf8 = article.getBytes(StandardCharsets.UTF_8);
    counter.begin();
    counter.block(utf8, 0, utf8.length);
    counter.end();
  }

  private static FormCounts counted(List<String> articles) {
    FormCounts counts = new FormCounts(QUERY);
    articles.forEach(article -> read(counts, article));
    return counts;
  }

  /** One table and one set of sums for all threads, and what the naive way finds. */
  @Test
  void threadsAddToTheSameSums() throws InterruptedException, ExecutionException {
    List<String> articles = articles(new Random(7));
    FormCounts counts = counted(articles);
    Dispersions dispersions = new Dispersions(counts);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> readings = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i;
        Counter counter = dispersions.counter();
        readings.add(
            threads.submit(
                () -> {
                  for (int next = first; next < articles.size(); next += THREADS) {
                    read(counter, articles.get(next));
                  }
                }));
      }
      for (Future<?> reading : readings) {
        reading.get();
      }
    } finally {
      threads.shutdown();
    }
    List<FreqRow> rows = new ArrayList<>();
    new FreqRows(1, Integer.MAX_VALUE, true)
        .of(counts, Optional.of(dispersions))
        .forEach(rows::add);
    assertEquals(NaiveCounts.of(QUERY, articles).rows(true), rows);
  }

  @Test
  void aFormThatWasNotThereBeforeIsAChangedInput() {
    Counter counter = new Dispersions(counted(List.of("a b", "c"))).counter();
    read(counter, "a c");
    UncheckedIOException changed =
        assertThrows(UncheckedIOException.class, () -> read(counter, "a d"));
    assertEquals("an input changed while it was read", changed.getCause().getMessage());
  }
}
