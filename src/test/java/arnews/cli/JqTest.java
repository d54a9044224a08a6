package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jq, which scripts use, reads what the program writes. */
class JqTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void answers() throws Exception {
    assumeTrue(Shell.has("jq"), "no jq here");
    Files.writeString(
        folder.resolve("all.json"), Run.of("freq", "--json", "--all", "seeds/").text());
    Files.writeString(
        folder.resolve("forms.json"), Run.of("freq", "--json", "--forms", "seeds/").text());
    Files.writeString(
        folder.resolve("all.ndjson"), Run.of("freq", "-f", "ndjson", "--all", "seeds/").text());
  }

  private static String jq(String arguments) throws Exception {
    Shell.Result result = Shell.run("sh", "jq " + arguments, folder);
    assertEquals("", result.err());
    return result.out().strip();
  }

  @Test
  void rowsAreAsManyAsWords() throws Exception {
    assertEquals(jq(".meta.words all.json"), jq("'.rows | length' all.json"));
    assertEquals(jq("'.rows | length' all.json"), jq("-s length all.ndjson"));
  }

  @Test
  void countsAddUpToTokens() throws Exception {
    assertEquals(jq(".meta.tokens all.json"), jq("'[.rows[].count] | add' all.json"));
  }

  @Test
  void formsAddUpToTheirWord() throws Exception {
    assertEquals("true", jq("'[.rows[] | .count == ([.forms[].count] | add)] | all' forms.json"));
  }

  @Test
  void whatIsMissingIsNull() throws Exception {
    assertEquals("[null]", jq("-c '[.rows[] | .dispersion, .forms] | unique' all.json"));
  }

  @Test
  void keysAreThoseOfTheContract() throws Exception {
    assertEquals(
        "word count per_million articles dispersion forms",
        jq("-r '.rows[0] | keys_unsorted | join(\" \")' all.json"));
  }
}
