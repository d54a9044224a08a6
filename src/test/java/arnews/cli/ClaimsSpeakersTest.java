package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who says a number, as {@code arnews claims} tells it. */
class ClaimsSpeakersTest {
  private static final String MEDVEDEV = "\u0645\u062F\u0641\u064A\u062F\u064A\u0641";

  private static List<Map<?, ?>> rows(String command) throws IOException {
    Run run = Run.of(Run.words(command + " --json seeds/"));
    assertEquals(List.of(), run.errors());
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) JsonReading.object(run.text()).get("rows"))
        .forEach(row -> rows.add((Map<?, ?>) row));
    return rows;
  }

  private static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  private static boolean holds(Map<?, ?> quote, Map<?, ?> claim) {
    return quote.get("article").equals(claim.get("article"))
        && number(quote, "start") <= number(claim, "start")
        && number(quote, "end") >= number(claim, "end");
  }

  /** A number is a speaker's where it stands in what he says, and not where only his verb does. */
  @Test
  void aNumberIsTheSpeakersWhereHeSaysIt() throws IOException {
    List<Map<?, ?>> quotes = rows("quotes");
    List<Object> speakers = new ArrayList<>();
    for (Map<?, ?> claim : rows("claims")) {
      List<Map<?, ?>> around = new ArrayList<>(quotes);
      around.removeIf(quote -> !holds(quote, claim));
      Object speaker = claim.get("speaker");
      if (around.isEmpty()) {
        assertNull(speaker, claim.toString());
      } else {
        assertTrue(around.stream().anyMatch(quote -> quote.get("speaker").equals(speaker)));
      }
      boolean quoted = around.stream().anyMatch(quote -> Boolean.TRUE.equals(quote.get("direct")));
      assertEquals(quoted, claim.get("quoted"), claim.toString());
      speakers.add(speaker);
    }
    assertTrue(speakers.contains(null), "the delegations are the narrator's");
    assertTrue(speakers.stream().distinct().count() > 2);
  }

  @Test
  void aNameChoosesWhatSomebodySays() throws IOException {
    List<Map<?, ?>> his = rows("claims");
    his.removeIf(
        row -> row.get("speaker") == null || !row.get("speaker").toString().contains(MEDVEDEV));
    assertFalse(his.isEmpty());
    assertEquals(his, rows("claims --speaker " + MEDVEDEV));
    assertEquals(List.of(), rows("claims --speaker xyz"));
  }

  @Test
  void whoNeedsSpeedHasNoSpeakers() throws IOException {
    List<Map<?, ?>> told = rows("claims");
    List<Map<?, ?>> untold = rows("claims --no-speakers");
    assertEquals(told.size(), untold.size());
    for (int i = 0; i < told.size(); i++) {
      assertNull(untold.get(i).get("speaker"));
      assertNull(untold.get(i).get("quoted"));
      assertEquals(told.get(i).get("id"), untold.get(i).get("id"));
      assertEquals(told.get(i).get("sentence"), untold.get(i).get("sentence"));
    }
    Run run = Run.of("claims", "--no-speakers", "--json", "seeds/");
    Map<?, ?> meta = (Map<?, ?>) JsonReading.object(run.text()).get("meta");
    assertEquals(false, meta.get("speakers"));
  }

  @Test
  void cardsTellWhoSaysIt() {
    String cards = Run.of("claims", "--kind", "count", "seeds/").text();
    assertTrue(cards.contains("\n  in a quotation of  "), cards);
    assertFalse(Run.of("claims", "--no-speakers", "seeds/").text().contains("quotation of"), cards);
  }

  /** Claims of a long article wait for its stretches, and none is lost. */
  @Test
  void aLongArticleKeepsItsClaims(@TempDir Path folder) throws IOException {
    String text = Files.readString(Path.of("seeds/000_5dfb788d0b9e1c61.txt")) + "\n";
    Path all = Files.writeString(folder.resolve("all.txt"), text.repeat(120));
    List<String> fast = Run.of("claims", "--no-speakers", "-f", "tsv", all.toString()).lines();
    List<String> slow = Run.of("claims", "-f", "tsv", all.toString()).lines();
    assertTrue(fast.size() > 1000);
    assertEquals(fast.size(), slow.size());
    TreeSet<String> unsaid = new TreeSet<>();
    for (int i = 0; i < fast.size(); i++) {
      String[] before = fast.get(i).split("\t", -1);
      String[] now = slow.get(i).split("\t", -1);
      assertEquals(before[0], now[0]);
      if (now[15].isEmpty()) {
        unsaid.add(now[4]);
      }
    }
    assertEquals(new TreeSet<>(), unsaid);
  }
}
