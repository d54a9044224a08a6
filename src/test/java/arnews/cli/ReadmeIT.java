package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every console block of the README, typed into a shell by an American, an Egyptian and a Turk. */
class ReadmeIT {
  private static final Path README = Path.of("README.md");

  @TempDir private Path folder;

  static List<Arguments> blocks() throws IOException {
    List<Arguments> blocks = new ArrayList<>();
    for (ConsoleBlock block : ConsoleBlock.of(README)) {
      blocks.add(Arguments.of(block, "-Duser.language=en -Duser.country=US"));
      blocks.add(Arguments.of(block, "-Duser.language=ar -Duser.country=EG"));
      blocks.add(Arguments.of(block, "-Duser.language=tr -Duser.country=TR"));
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void printsWhatIsShown(ConsoleBlock block, String country) throws Exception {
    assumeTrue(Shell.has("jq"), "no jq here");
    Path root = Path.of("").toAbsolutePath();
    for (String name : List.of("scripts", "seeds")) {
      Files.createSymbolicLink(folder.resolve(name), root.resolve(name));
    }
    Map<String, String> environment = Map.of("LC_ALL", "C", "ARNEWS_JAVA_OPTIONS", country);
    String path =
        "unset COLUMNS NO_COLOR LANG LC_CTYPE\nPATH='" + root.resolve("scripts") + "':$PATH\n";
    Shell.Result result = Shell.run("sh", path + block.script(), folder, environment);
    List<String> printed = block.outputsIn(result.out());
    assertEquals(block.commands().size(), printed.size(), block + "\n" + result.out());
    for (int i = 0; i < printed.size(); i++) {
      if (!block.agrees(i, printed.get(i))) {
        String what = block + ": " + block.commands().get(i);
        assertEquals(block.outputs().get(i), printed.get(i), what);
      }
    }
  }

  @Test
  void thereAreBlocks() throws IOException {
    assertFalse(ConsoleBlock.of(README).isEmpty());
  }
}
