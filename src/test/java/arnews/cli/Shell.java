package arnews.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs scripts by a shell. They lie in files, because arguments depend on this Java's locale. */
final class Shell {
  private Shell() {}

  /**
   * What became of a script.
   *
   * @param status its exit status
   * @param out its standard output
   * @param err its standard error
   */
  record Result(int status, String out, String err) {}

  /** Whether there is such a program. */
  static boolean has(String program) throws Exception {
    return run("sh", "command -v " + program, Path.of("")).status() == 0;
  }

  /** Runs a script in a folder. */
  static Result run(String shell, String script, Path folder) throws Exception {
    return run(shell, script, folder, Map.of());
  }

  /** Likewise, with more variables in its environment. */
  static Result run(String shell, String script, Path folder, Map<String, String> environment)
      throws Exception {
    Path work = Files.createTempDirectory("arnews-shell-");
    try {
      return run(shell, script, folder, environment, work);
    } finally {
      for (String name : new String[] {"script", "out", "err"}) {
        Files.deleteIfExists(work.resolve(name));
      }
      Files.delete(work);
    }
  }

  private static Result run(
      String shell, String script, Path folder, Map<String, String> environment, Path work)
      throws IOException, InterruptedException {
    Path file = Files.writeString(work.resolve("script"), script);
    ProcessBuilder builder = new ProcessBuilder((shell + " " + file).split(" ", -1));
    builder.directory(folder.toAbsolutePath().toFile());
    builder.environment().putAll(environment);
    builder.redirectInput(new java.io.File("/dev/null"));
    builder.redirectOutput(work.resolve("out").toFile());
    builder.redirectError(work.resolve("err").toFile());
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("two minutes are over: " + script);
    }
    return new Result(process.exitValue(), read(work, "out"), read(work, "err"));
  }

  private static String read(Path work, String name) throws IOException {
    return new String(Files.readAllBytes(work.resolve(name)), StandardCharsets.UTF_8);
  }
}
