package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import arnews.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The completions of the shells: in step with the commands, and good for the shells. */
class CompletionsTest {
  private static final Path BASH = Path.of("completions/arnews.bash");
  private static final Path ZSH = Path.of("completions/_arnews");

  private static void holds(Path file, String script) throws IOException {
    if (Boolean.getBoolean("completions.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
    }
    assertEquals(
        script,
        Files.readString(file),
        file + " is out of step: mvn test -Dtest=CompletionsTest -Dcompletions.write=true");
  }

  @Test
  void bashIsInStep() throws IOException {
    holds(BASH, BashCompletion.script(CommandModel.program()));
  }

  @Test
  void zshIsInStep() throws IOException {
    holds(ZSH, ZshCompletion.script(CommandModel.program()));
  }

  static List<Example> completions() {
    return Example.all("cli/completions.cases");
  }

  /** What bash offers behind a command line, asked as bash itself asks. */
  @ParameterizedTest
  @MethodSource("completions")
  void bashCompletes(Example example) throws Exception {
    assumeTrue(Shell.has("bash"), "no bash here");
    String script =
        """
        . completions/arnews.bash
        line='%s'
        COMP_WORDS=(${line//=/ = })
        [[ $line == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _arnews 2>/dev/null
        printf '%%s\\n' "${COMPREPLY[@]}"
        """;
    Shell.Result result =
        Shell.run("bash", script.formatted(example.text().replace("$", "")), Path.of(""));
    String offered = String.join(" ", result.out().strip().split("\n", -1));
    assertEquals(String.join(" ", example.expected()), offered, example + result.err());
  }

  @Test
  void zshLoadsIt(@TempDir Path home) throws Exception {
    assumeTrue(Shell.has("zsh"), "no zsh here");
    String script =
        """
        fpath=($PWD/completions $fpath)
        autoload -U compinit && compinit -D -u || exit 1
        zsh -n completions/_arnews || exit 1
        print -r -- $_comps[arnews]
        """;
    Shell.Result result = Shell.run("zsh -f", "export HOME='" + home + "'\n" + script, Path.of(""));
    assertEquals("_arnews", result.out().strip(), result.err());
    assertEquals(0, result.status(), result.err());
  }

  /** Both know every option, and nothing that help does not tell. */
  @Test
  void allOptionsOfHelpAreCompleted() throws IOException {
    String bash = Files.readString(BASH);
    String zsh = Files.readString(ZSH);
    CommandModel.commands()
        .forEach(
            (name, command) -> {
              String help = command.getUsageMessage();
              command
                  .getCommandSpec()
                  .options()
                  .forEach(
                      option -> {
                        String option1 = option.longestName();
                        assertTrue(help.contains(option1), "help of " + name + ": " + option1);
                        assertTrue(bash.contains(option1), BASH + ": " + option1);
                        assertTrue(zsh.contains(option1), ZSH + ": " + option1);
                      });
            });
  }
}
