package arnews.cli;

import arnews.output.ClosedPipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into a sentence and an exit status. A bug keeps its stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.err().println(Console.line(UsageSentence.of(e)));
    console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return status(e);
  }

  /** Says what went wrong, unless nobody listens, and answers the exit status. */
  int status(Throwable e) {
    if (e instanceof UncheckedIOException) {
      return status(e.getCause());
    }
    if (e instanceof ClosedPipe) {
      return ExitStatus.DONE;
    }
    if (e instanceof IOException && e.getMessage() != null) {
      console.err().println(Console.line(e.getMessage()));
      return ExitStatus.USAGE;
    }
    if (e instanceof OutOfMemoryError) {
      console
          .err()
          .println(
              Console.line(
                  "out of memory with "
                      + Long.toString(Runtime.getRuntime().maxMemory() >> 20)
                      + " MB: -j 1 may need less, ARNEWS_JAVA_OPTIONS=-Xmx1g gives more"));
      return ExitStatus.BUG;
    }
    console.err().println(Console.line("a bug of arnews: " + e));
    e.printStackTrace(console.err());
    return ExitStatus.BUG;
  }
}
