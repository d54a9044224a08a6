package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The words of speakers, however many they are and however little memory there is. */
class SpeakerCountsTest {
  private static final FreqQuery QUERY =
      new FreqQuery(Grouping.SURFACE, EnumSet.of(TokenKind.FOREIGN), StopWords.NONE);

  private static List<SpeakerRow> rows(SpeakerCounts counts, int[] places, long least, int most) {
    List<SpeakerRow> rows = new ArrayList<>();
    counts.<RuntimeException>rows(places, least, most, rows::add);
    return rows;
  }

  @Test
  void aWordIsComparedWithAllOthersSay() {
    try (SpeakerCounts counts = new SpeakerCounts(QUERY)) {
      counts.text(0, "tax tax tax war");
      counts.text(SpeakerCounts.NOBODY, "war war tax peace");
      counts.text(1, "peace, 5 peace!");
      assertEquals(10, counts.tokens());
      assertEquals(4, counts.tokens(0));
      assertEquals(0, counts.tokens(99));
      List<SpeakerRow> rows = rows(counts, new int[] {1, 0}, 1, 9);
      assertEquals(
          List.of("0 peace 2 1", "1 tax 3 1"),
          rows.stream()
              .map(r -> r.speaker() + " " + r.word() + " " + r.count() + " " + r.reference())
              .toList());
      assertEquals(750_000, rows.get(1).perMillion());
      // 2 (3 ln(3 / 1.6) + ln(1 / 2.4) + ln(1 / 2.4) + 5 ln(5 / 3.6))
      assertEquals(3.5546, rows.get(1).g2(), 1e-3);
      // log2 of 3.5 / 4.5 against 1.5 / 6.5
      assertEquals(1.7529, rows.get(1).logRatio(), 1e-4);
    }
  }

  @Test
  void rareWordsAndLateOnesHaveNoRow() {
    for (int most : List.of(0, 1, 2)) {
      try (SpeakerCounts counts = new SpeakerCounts(QUERY)) {
        counts.text(0, "a a a b b c");
        counts.text(SpeakerCounts.NOBODY, "d d d d");
        List<String> words =
            rows(counts, new int[] {0}, 2, most).stream().map(SpeakerRow::word).toList();
        assertEquals(List.of("a", "b").subList(0, most), words);
      }
    }
  }

  /** Numbers that are one speaker add up, and what has no place is others' words. */
  @Test
  void littleMemoryCountsTheSame() {
    int[] places = new int[60];
    for (int i = 0; i < places.length; i++) {
      places[i] = i % 10 == 9 ? -1 : i % 7;
    }
    Map<String, Long> naive = new TreeMap<>();
    List<SpeakerRow> wide;
    List<SpeakerRow> narrow;
    try (SpeakerCounts much = new SpeakerCounts(QUERY);
        SpeakerCounts little = new SpeakerCounts(QUERY, 4096)) {
      Random random = new Random(6);
      for (int i = 0; i < 5000; i++) {
        int who = random.nextInt(places.length + 1) - 1;
        String word = "w" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(9));
        much.text(who, word);
        little.text(who, word);
        if (who >= 0 && places[who] >= 0) {
          naive.merge(places[who] + word, 1L, Long::sum);
        }
      }
      wide = rows(much, places, 1, Integer.MAX_VALUE);
      narrow = rows(little, places, 1, Integer.MAX_VALUE);
    }
    assertEquals(wide, narrow);
    assertTrue(wide.size() > 500);
    for (SpeakerRow row : wide) {
      assertEquals(naive.get(row.speaker() + row.word()), row.count());
    }
  }
}
