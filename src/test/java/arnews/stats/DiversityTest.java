package arnews.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DiversityTest {
  private static final int WORDS = 40;

  private static int[] text(long seed, int length) {
    return new Random(seed).ints(length, 0, WORDS).map(word -> word * word / WORDS).toArray();
  }

  @Property(tries = 100)
  void everyWindowIsLookedAt(@ForAll long seed) {
    int[] text = text(seed, 120);
    double sum = 0;
    for (int from = 0; from + 10 <= text.length; from++) {
      Set<Integer> types = new HashSet<>();
      for (int i = from; i < from + 10; i++) {
        types.add(text[i]);
      }
      sum += types.size() / 10.0;
    }
    int[] counts = new int[WORDS];
    double mattr = MovingTypeTokenRatio.none(10).with(text, text.length, counts).value();
    assertEquals(sum / 111, mattr, 1e-12);
    assertTrue(Arrays.stream(counts).allMatch(count -> count == 0));
  }

  @Example
  void aTextShorterThanTheWindowHasNone() {
    int[] counts = new int[WORDS];
    MovingTypeTokenRatio none = MovingTypeTokenRatio.none(10).with(text(1, 9), 9, counts);
    assertTrue(Double.isNaN(none.value()));
    assertTrue(Arrays.stream(counts).allMatch(count -> count == 0));
    assertEquals(1, MovingTypeTokenRatio.none(2).with(new int[] {0, 1, 0}, 3, counts).value());
    assertThrows(IllegalArgumentException.class, () -> MovingTypeTokenRatio.none(0));
  }

  /**
   * By hand: 0 1 0 falls to 2/3 at its third word, and so does the rest, 1 1, to 1/2 at its second;
   * backward 1 1 falls to 1/2, 0 1 0 to 2/3. Two factors of five words both ways.
   */
  @Example
  void countsHowOftenTheShareFalls() {
    int[] seen = new int[2];
    TextualDiversity whole = TextualDiversity.NONE.with(new int[] {0, 1, 0, 1, 1}, 5, seen);
    assertEquals(2.5, whole.value(), 1e-9);
    assertEquals(0, seen[0] + seen[1]);
  }

  /** By hand: the rest, 0 1 2 0, stands at 3/4: it went 0.25 of 0.28. */
  @Example
  void whatRemainsCountsForTheWayThatItWent() {
    TextualDiversity rest = TextualDiversity.NONE.with(new int[] {0, 1, 2, 0}, 4, new int[3]);
    assertEquals(4 * 0.28 / 0.25, rest.value(), 1e-6);
    TextualDiversity none = TextualDiversity.NONE.with(new int[] {0, 1, 2}, 3, new int[3]);
    assertTrue(Double.isNaN(none.value()));
  }

  @Property(tries = 50)
  void sumsOfTextsAreTheSameInAnyOrder(@ForAll long seed) {
    int[] seen = new int[WORDS];
    TextualDiversity first = TextualDiversity.NONE.with(text(seed, 300), 300, seen);
    TextualDiversity second = TextualDiversity.NONE.with(text(seed + 1, 77), 77, seen);
    assertEquals(first.plus(second), second.plus(first));
    assertEquals(first.plus(second), first.with(text(seed + 1, 77), 77, seen));
  }

  @Property(tries = 30)
  void theExpectedShareIsWhatDrawingFinds(@ForAll long seed) {
    int[] text = text(seed, 200);
    long[] counts = new long[WORDS];
    Arrays.stream(text).forEach(word -> counts[word]++);
    Random random = new Random(seed);
    double sum = 0;
    int draws = 3000;
    for (int draw = 0; draw < draws; draw++) {
      Set<Integer> types = new HashSet<>();
      for (int i = 0; i < HypergeometricDiversity.SAMPLE; i++) {
        int j = i + random.nextInt(text.length - i);
        int drawn = text[j];
        text[j] = text[i];
        text[i] = drawn;
        types.add(drawn);
      }
      sum += types.size() / (double) HypergeometricDiversity.SAMPLE;
    }
    assertEquals(sum / draws, HypergeometricDiversity.of(counts), 0.005);
  }

  @Example
  void fewerThanASampleHaveNone() {
    assertTrue(Double.isNaN(HypergeometricDiversity.of(new long[] {41})));
    assertEquals(1.0 / 42, HypergeometricDiversity.of(new long[] {42, 0}), 1e-15);
  }

  /** The word "a" of Gries (2008), whose D for parts of unequal size is 0.785 and D2 0.938. */
  @Example
  void dispersionOfTheExampleOfThePaper() {
    long[] occurrences = {1, 2, 3, 4, 5};
    long[] sizes = {9, 10, 10, 10, 11};
    PartFrequencies sums = PartFrequencies.NONE;
    for (int part = 0; part < sizes.length; part++) {
      sums = sums.plus(PartFrequencies.of(occurrences[part], sizes[part]));
    }
    assertEquals(0.785, sums.juillandD(5), 0.0005);
    assertEquals(0.938, sums.carrollD2(5), 0.0005);
  }

  @Example
  void allInOnePartIsZeroAndEvenlyIsOne() {
    PartFrequencies one = PartFrequencies.of(3, 10);
    assertEquals(0, one.juillandD(8), 1e-9);
    assertEquals(0, one.carrollD2(8), 1e-9);
    PartFrequencies even = one.plus(PartFrequencies.of(6, 20)).plus(PartFrequencies.of(3, 10));
    assertEquals(1, even.juillandD(3), 1e-5);
    assertEquals(1, even.carrollD2(3), 1e-9);
    assertTrue(Double.isNaN(one.juillandD(1)) && Double.isNaN(one.carrollD2(1)));
  }
}
