package arnews.cli;

import arnews.output.PipeOutput;
import arnews.output.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The entry point of the command line. */
public final class Main {
  private Main() {}

  /** Runs the program in this process and ends it with the exit status. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            System.in, PipeOutput.standard(), err, Terminal.ofProcess(environment), environment);
    int status = ArnewsCommand.run(console, args);
    err.flush();
    System.exit(status);
  }
}
