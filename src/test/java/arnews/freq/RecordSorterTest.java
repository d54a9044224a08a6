package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecordSorterTest {
  private static final int WIDTH = 3;

  /** Few numbers, so that many records begin alike, and the extremes. */
  @Provide
  Arbitrary<List<List<Long>>> records() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3),
            Arbitraries.of(Long.MIN_VALUE, -1L, Long.MAX_VALUE),
            Arbitraries.longs())
        .list()
        .ofSize(WIDTH)
        .list()
        .ofMaxSize(600);
  }

  @Property(tries = 300)
  void sortsWhateverTheMemory(
      @ForAll("records") List<List<Long>> records, @ForAll @IntRange(max = 4000) int memory) {
    List<List<Long>> expected = new ArrayList<>(records);
    expected.sort(
        Comparator.<List<Long>>comparingLong(record -> record.get(0))
            .thenComparingLong(record -> record.get(1))
            .thenComparingLong(record -> record.get(2)));
    try (RecordSorter sorter = new RecordSorter(WIDTH, WIDTH, memory)) {
      records.forEach(record -> sorter.add(array(record)));
      assertEquals(expected, lists(sorter.sorted()));
    }
  }

  @Property(tries = 100)
  void whatIsNotAKeyGoesAlong(@ForAll("records") List<List<Long>> records) {
    List<Long> keys = records.stream().map(record -> record.get(0)).sorted().toList();
    try (RecordSorter sorter = new RecordSorter(WIDTH, 1, 0)) {
      records.forEach(record -> sorter.add(array(record)));
      List<List<Long>> sorted = lists(sorter.sorted());
      assertEquals(keys, sorted.stream().map(record -> record.get(0)).toList());
      assertEquals(count(records), count(sorted));
    }
  }

  private static List<String> count(List<List<Long>> records) {
    return records.stream().map(List::toString).sorted().toList();
  }

  /** More runs than are merged at once, twice over, with eight records each. */
  @Test
  void mergesRunsOfRuns() {
    int count = 8 * 32 * 32 * 2 + 5;
    try (RecordSorter sorter = new RecordSorter(2, 1, 0)) {
      for (long i = 0; i < count; i++) {
        sorter.add(new long[] {i * 7919 % count, i});
      }
      Records sorted = sorter.sorted();
      long[] record = new long[2];
      for (long i = 0; i < count; i++) {
        assertTrue(sorted.next(record));
        assertEquals(i, record[0]);
        assertEquals(i, record[1] * 7919 % count);
      }
      assertFalse(sorted.next(record));
    }
  }

  /** Orders that make a careless quicksort quadratic. */
  @Test
  void noOrderIsSlow() {
    int count = 300_000;
    for (int order = 0; order < 4; order++) {
      long[] records = new long[count];
      for (int i = 0; i < count; i++) {
        records[i] = order == 0 ? i : order == 1 ? -i : order == 2 ? 7 : i < count / 2 ? i : -i;
      }
      long[] expected = records.clone();
      Arrays.sort(expected);
      new RecordArray(records, 1, 1).sort(count);
      assertEquals(Arrays.toString(expected), Arrays.toString(records));
    }
  }

  @Test
  void aRunIsReadAgainAndAgainUntilItIsClosed() {
    long[] numbers = new long[100_000];
    Arrays.setAll(numbers, i -> i);
    RecordRun run = RecordRun.of(Records.of(numbers, numbers.length, 1), 1);
    for (int time = 0; time < 2; time++) {
      Records records = run.records();
      long[] record = new long[1];
      for (long i = 0; i < numbers.length; i++) {
        assertTrue(records.next(record));
        assertEquals(i, record[0]);
      }
      assertFalse(records.next(record));
    }
    run.close();
    Records records = run.records();
    assertThrows(UncheckedIOException.class, () -> records.next(new long[1]));
  }

  private static long[] array(List<Long> record) {
    return record.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<List<Long>> lists(Records records) {
    List<List<Long>> all = new ArrayList<>();
    long[] record = new long[WIDTH];
    while (records.next(record)) {
      all.add(Arrays.stream(record).boxed().toList());
    }
    return all;
  }
}
