package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of what is said and of what is told, as {@code arnews freq} counts them. */
class FreqSpeechTest {
  private static final String PUTIN = "\u0628\u0648\u062A\u064A\u0646";

  private static Map<?, ?> json(String line) throws IOException {
    Run run = Run.of(Run.words("freq --json --all " + line));
    assertEquals(List.of(), run.errors());
    return JsonReading.object(run.text());
  }

  private static List<Map<?, ?>> rows(String line) throws IOException {
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) json(line).get("rows")).forEach(row -> rows.add((Map<?, ?>) row));
    return rows;
  }

  private static Object meta(String line, String key) throws IOException {
    return ((Map<?, ?>) json(line).get("meta")).get(key);
  }

  private static long number(Map<?, ?> row, String key) {
    return ((Number) row.get(key)).longValue();
  }

  private static Map<String, Long> counts(String line) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (Map<?, ?> row : rows(line)) {
      counts.put((String) row.get("word"), number(row, "count"));
    }
    return counts;
  }

  @Test
  void whatIsSaidAndWhatIsToldAddUp() throws IOException {
    List<String> options = new ArrayList<>(List.of("--stop default", "--kinds words,numbers"));
    List.of("surface", "normalized", "lemma", "family", "stem")
        .forEach(by -> options.add("--by " + by));
    for (String option : options) {
      Map<String, Long> sum = counts(option + " --in quotes seeds/");
      assertFalse(sum.isEmpty());
      Map<String, Long> told = counts(option + " --in narration seeds/");
      assertFalse(told.isEmpty());
      told.forEach((word, count) -> sum.merge(word, count, Long::sum));
      assertEquals(counts(option + " seeds/"), sum, option);
    }
  }

  @Test
  void everyAnswerIsOfThePart() throws IOException {
    assertEquals("quotes", meta("--in quotes seeds/", "in"));
    assertEquals(null, meta("seeds/", "in"));
    assertEquals(2L, ((Number) meta("--in NARRATION seeds/", "articles")).longValue());
    long said = 0;
    for (Map<?, ?> row : rows("--in quotes --per-article seeds/")) {
      said += number(row, "count");
    }
    assertEquals(((Number) meta("--in quotes seeds/", "tokens")).longValue(), said);
    for (Map<?, ?> row : rows("--in quotes --dispersion seeds/")) {
      double dispersion = ((Number) row.get("dispersion")).doubleValue();
      assertTrue(dispersion >= 0 && dispersion <= 1, row.toString());
    }
    long pairs = ((Number) meta("-n 2 --in quotes seeds/", "tokens")).longValue();
    assertTrue(pairs > 0 && pairs < ((Number) meta("-n 2 seeds/", "tokens")).longValue());
  }

  @Test
  void aSpeakersWordIsCountedAgainstTheRest() throws IOException {
    for (String part : List.of("", "--in quotes ", "--by surface --stop default ")) {
      Map<String, Long> all = counts(part + "seeds/");
      List<Map<?, ?>> rows = rows("--by-speaker " + part + "seeds/");
      assertFalse(rows.isEmpty());
      for (Map<?, ?> row : rows) {
        assertEquals(
            all.get(row.get("word")), number(row, "count") + number(row, "reference"), "" + row);
        assertTrue(((Number) row.get("g2")).doubleValue() >= 0, row.toString());
      }
      assertEquals(
          meta(part + "seeds/", "tokens"), meta("--by-speaker " + part + "seeds/", "tokens"));
    }
  }

  @Test
  void theSurestDifferenceStandsFirst() throws IOException {
    Map<?, ?> last = Map.of("speaker", "");
    TreeSet<Object> speakers = new TreeSet<>();
    for (Map<?, ?> row : rows("--by-speaker seeds/")) {
      if (row.get("speaker").equals(last.get("speaker"))) {
        double before = ((Number) last.get("g2")).doubleValue();
        assertTrue(before >= ((Number) row.get("g2")).doubleValue(), row.toString());
      } else {
        assertTrue(speakers.add(row.get("speaker")), row + ": once is enough");
      }
      last = row;
    }
    assertEquals(((Number) meta("--by-speaker seeds/", "speakers")).longValue(), speakers.size());
  }

  @Test
  void aNameChoosesASpeaker() throws IOException {
    List<Map<?, ?>> rows = rows("--by-speaker seeds/");
    rows.removeIf(row -> !((String) row.get("speaker")).contains(PUTIN));
    assertFalse(rows.isEmpty());
    assertEquals(rows, rows("--by-speaker --speaker " + PUTIN + " seeds/"));
    Run nobody = Run.of(Run.words("freq --by-speaker --speaker xyz seeds/"));
    assertTrue(nobody.text().contains("0 words of 0 speakers"), nobody.text());
  }

  @Test
  void manyFilesAreReadAlikeByManyThreads(@TempDir Path folder) throws IOException {
    ManyFiles.write(Path.of("seeds/000_5dfb788d0b9e1c61.txt"), folder, 30, 5);
    for (String options : List.of("--by-speaker", "--in quotes", "--in narration --dispersion")) {
      String line = "freq --json --all " + options + " " + folder + " -j ";
      Run one = Run.of(Run.words(line + "1"));
      assertEquals(ExitStatus.DONE, one.status());
      assertEquals(one, Run.of(Run.words(line + "4")), options);
    }
  }
}
