package arnews.kwic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rows come back in their order, whether memory holds them or temporary files. */
class HeldRowsTest {
  @Provide
  Arbitrary<List<KwicRow>> rows() {
    Arbitrary<String> context =
        Arbitraries.of("b", "a", "B", "\u0627", "\u0623", "\u0628", "\uFB50", "\uD835\uDC00", ".")
            .list()
            .ofMaxSize(3)
            .map(words -> String.join(" ", words));
    return Arbitraries.integers()
        .between(0, 2)
        .flatMap(
            article ->
                context.flatMap(
                    before ->
                        context.map(
                            after -> new KwicRow(article + ".txt", 1, 2, before, "m", after))))
        .list()
        .ofMaxSize(200);
  }

  @Property(tries = 500)
  void memoryDoesNotMatter(
      @ForAll("rows") List<KwicRow> rows,
      @ForAll RowOrder order,
      @ForAll @IntRange(min = 150, max = 3000) int room,
      @ForAll @IntRange(min = 1, max = 250) int most) {
    List<KwicRow> expected = new ArrayList<>(rows);
    expected.sort(
        Comparator.comparing((KwicRow row) -> order.key(row), java.util.Arrays::compareUnsigned));
    expected = expected.subList(0, Math.min(most, expected.size()));
    try (HeldRows held = new HeldRows(order, most, room)) {
      rows.forEach(held::add);
      held.arrange();
      List<KwicRow> found = new ArrayList<>();
      held.forEachRemaining(found::add);
      assertEquals(expected, found);
    }
  }

  @Test
  void manyFilesBecomeOne() {
    try (HeldRows held = new HeldRows(RowOrder.AFTER, Long.MAX_VALUE, 300)) {
      for (int i = 0; i < 1000; i++) {
        held.add(new KwicRow("1.txt", i, i + 1, "", "m", Integer.toString(999 - i)));
      }
      held.arrange();
      String last = "";
      for (int i = 0; i < 1000; i++) {
        String after = held.next().after();
        assertFalse(last.compareTo(after) >= 0, last + " before " + after);
        last = after;
      }
      assertFalse(held.hasNext());
      assertThrows(NoSuchElementException.class, held::next);
    }
  }
}
