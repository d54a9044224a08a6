package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.output.JsonReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arnews compare} as its user has it. */
class CompareCommandTest {
  private static final Path FIRST = Path.of("seeds/000_5dfb788d0b9e1c61.txt");
  private static final Path SECOND = Path.of("seeds/003_71764dd0dfa00d0d.txt");

  private static Map<?, ?> json(String... options) throws IOException {
    List<String> line = new ArrayList<>(List.of("compare", "--json"));
    line.addAll(List.of(options));
    Run run = Run.of(line.toArray(String[]::new));
    assertEquals(List.of(), run.errors());
    return JsonReading.object(run.text());
  }

  private static List<Map<?, ?>> list(Object list) {
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) list).forEach(row -> rows.add((Map<?, ?>) row));
    return rows;
  }

  private static int number(Map<?, ?> fields, String key) {
    return ((Number) fields.get(key)).intValue();
  }

  private static String at(Map<?, ?> place, Object article) throws IOException {
    String text = Files.readString(Path.of((String) article));
    return text.substring(number(place, "start"), number(place, "end"));
  }

  /** The bytes are the same for any number of threads and any order of the inputs. */
  @Test
  void threadsAndOrderDoNotShow(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 12);
    ManyFiles.write(SECOND, Files.createDirectory(folder.resolve("second")), 12);
    String one = Run.of("compare", "--json", "-j", "1", folder.toString()).text();
    assertFalse(list(JsonReading.object(one).get("passages")).isEmpty());
    assertFalse(list(JsonReading.object(one).get("claims")).isEmpty());
    assertFalse(list(JsonReading.object(one).get("groups")).isEmpty());
    for (String threads : List.of("2", "7")) {
      assertEquals(one, Run.of("compare", "--json", "-j", threads, folder.toString()).text());
    }
    List<String> files = new ArrayList<>(List.of("compare", "--json"));
    try (var paths = Files.walk(folder)) {
      paths.filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
    }
    Collections.sort(files.subList(2, files.size()), Collections.reverseOrder());
    assertEquals(one, Run.of(files.toArray(String[]::new)).text());
  }

  /** A claim has the speaker that {@code arnews claims} gives it. */
  @Test
  void claimsHaveTheirSpeakers() throws IOException {
    Run claims = Run.of("claims", "--json", "seeds/");
    List<String> told = new ArrayList<>();
    for (Map<?, ?> claim : list(JsonReading.object(claims.text()).get("rows"))) {
      told.add(claim.get("article") + ":" + claim.get("start") + " " + claim.get("speaker"));
    }
    List<String> compared = new ArrayList<>();
    for (Map<?, ?> fact : list(json("--show", "claims", "seeds/").get("claims"))) {
      for (Map<?, ?> side : list(fact.get("sides"))) {
        compared.add(side.get("article") + ":" + side.get("start") + " " + side.get("speaker"));
        assertEquals(side.get("text"), at(side, side.get("article")));
      }
    }
    Collections.sort(told);
    Collections.sort(compared);
    assertEquals(told, compared);
    assertTrue(told.stream().anyMatch(each -> !each.endsWith(" null")));
  }

  /** An article and an edition of it share their quotations, whose places are right. */
  @Test
  void passagesHaveTheirQuotations(@TempDir Path folder) throws IOException {
    Path edition = folder.resolve("edition.txt");
    Files.writeString(edition, "\n" + Files.readString(SECOND));
    List<Map<?, ?>> passages =
        list(json("--show", "passages", SECOND.toString(), edition.toString()).get("passages"));
    List<Map<?, ?>> quotations = new ArrayList<>();
    for (Map<?, ?> passage : passages) {
      Map<?, ?> a = (Map<?, ?>) passage.get("a");
      Map<?, ?> b = (Map<?, ?>) passage.get("b");
      for (Map<?, ?> quotation : list(passage.get("quotations"))) {
        Map<?, ?> left = (Map<?, ?>) quotation.get("a");
        Map<?, ?> right = (Map<?, ?>) quotation.get("b");
        assertEquals(left.get("text"), at(left, a.get("article")));
        assertEquals(right.get("text"), at(right, b.get("article")));
        assertEquals(left.get("text"), right.get("text"));
        assertEquals(left.get("speaker"), right.get("speaker"));
        assertEquals("verbatim", quotation.get("kind"));
        quotations.add(left);
      }
    }
    assertTrue(quotations.size() > 2, quotations.toString());
    assertTrue(quotations.stream().anyMatch(each -> each.get("speaker") != null));
  }

  @Test
  void aBaselineIsOnOneSideOfEveryPair(@TempDir Path folder) throws IOException {
    ManyFiles.write(FIRST, folder, 4);
    Map<?, ?> answer = json("--baseline", SECOND.toString(), folder.toString());
    List<Map<?, ?>> pairs = list(answer.get("similarity"));
    assertEquals(4, pairs.size());
    for (Map<?, ?> pair : pairs) {
      assertTrue(List.of(pair.get("a"), pair.get("b")).contains(SECOND.toString()));
    }
  }

  @Test
  void aFindingIsAnExitStatus(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("copy.txt");
    String text = Files.readString(FIRST);
    Files.writeString(copy, text);
    String show = "--show=claims";
    Run same = Run.of("compare", show, "--fail-on", "differ", FIRST.toString(), copy.toString());
    assertEquals(ExitStatus.DONE, same.status());
    Files.writeString(copy, text.replace("350", "450"));
    Run other = Run.of("compare", show, "--fail-on", "differ", FIRST.toString(), copy.toString());
    assertEquals(ExitStatus.FINDING, other.status());
    assertEquals(List.of(), other.errors());
  }
}
