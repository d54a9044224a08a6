package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What threads find side by side comes out in the order of the sources. */
class TurnsTest {
  private static final int SOURCES = 3000;

  @Test
  void sourcesKeepTheirOrder() {
    List<Integer> taken = new ArrayList<>();
    Turns<Integer> turns = new Turns<>(taken::add);
    AtomicInteger next = new AtomicInteger();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          ExecutorService threads = Executors.newFixedThreadPool(5);
          List<Future<?>> ends = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            ends.add(threads.submit(() -> read(turns, next)));
          }
          for (Future<?> end : ends) {
            end.get();
          }
          threads.shutdown();
        });
    List<Integer> expected = new ArrayList<>();
    for (int source = 0; source < SOURCES; source++) {
      expected.addAll(finds(source));
    }
    assertEquals(expected, taken);
  }

  private static void read(Turns<Integer> turns, AtomicInteger next) {
    int source = next.getAndIncrement();
    while (source < SOURCES) {
      List<Integer> finds = finds(source);
      int parts = finds.size() / 100;
      for (int part = 0; part < parts; part++) {
        turns.part(source, finds.subList(part * 100, part * 100 + 100));
      }
      turns.end(source, finds.subList(parts * 100, finds.size()));
      source = next.getAndIncrement();
    }
  }

  /** Some sources hold nothing, few hold much. */
  private static List<Integer> finds(int source) {
    List<Integer> finds = new ArrayList<>();
    int count = source % 500 == 0 ? 5000 : source % 3;
    for (int i = 0; i < count; i++) {
      finds.add(source * 10_000 + i);
    }
    return finds;
  }

  @Test
  void nobodyWaitsForAThreadThatFailed() {
    Turns<Integer> turns = new Turns<>(found -> {});
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<?> waiting = thread.submit(() -> turns.part(1, List.of(1)));
    turns.abandon();
    ExecutionException failure =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> assertThrows(ExecutionException.class, waiting::get));
    assertEquals(IllegalStateException.class, failure.getCause().getClass());
    thread.shutdown();
  }
}
