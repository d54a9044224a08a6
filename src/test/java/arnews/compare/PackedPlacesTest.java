package arnews.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Packed places are the places, however far apart words lie and however long they are. */
class PackedPlacesTest {
  private static final int ROUNDS = 200;
  private static final int WORDS = 60;

  private final Random random = new Random(20261125);

  @Test
  void theyComeBack() {
    for (int round = 0; round < ROUNDS; round++) {
      int[] starts = new int[WORDS];
      int[] ends = new int[WORDS];
      int at = 0;
      for (int i = 0; i < WORDS; i++) {
        starts[i] = at + random.nextInt(1 << random.nextInt(20));
        ends[i] = starts[i] + 1 + random.nextInt(1 << random.nextInt(12));
        at = ends[i];
      }
      int size = random.nextInt(WORDS + 1);
      PackedPlaces places = new PackedPlaces(starts, ends, size);
      for (int i = 0; i < size; i++) {
        assertEquals(starts[i], places.start(i));
        assertEquals(ends[i], places.end(i));
      }
      int offset = random.nextInt(at + 2);
      int first = 0;
      while (first < size && starts[first] < offset) {
        first++;
      }
      assertEquals(first, places.firstFrom(offset));
    }
  }
}
