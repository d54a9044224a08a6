package arnews.cli;

import arnews.output.Progress;
import arnews.reading.Problem;
import arnews.reading.Source;
import arnews.reading.SourceFinder;
import arnews.reading.SourceReader;
import arnews.reading.TextSink;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The inputs of a run: finds them, reads them, says what is wrong with them, knows the status. */
final class Inputs {
  /** Below this many bytes a second thread costs more than it saves. */
  private static final long FEW_BYTES = 1 << 20;

  private static final int FEW_FILES = 16;

  private final Console console;
  private final InputOptions options;
  private final List<Source> sources;
  private boolean unread;
  private boolean told;
  private Progress shown;

  Inputs(InputOptions options, Console console) {
    this(options, options.paths(), console);
  }

  /** Other inputs than those that the options name, read in the same way. */
  Inputs(InputOptions options, List<String> paths, Console console) {
    this.options = options;
    this.console = console;
    this.sources = new ArrayList<>(SourceFinder.find(paths, this::tell));
  }

  /**
   * Reads all inputs, several at a time, each thread into a sink of its own.
   *
   * @return the sinks, at least one
   */
  <S extends TextSink> List<S> read(Supplier<S> sinks) {
    return readWith(sinks, threads());
  }

  /**
   * Likewise, with as many threads as the user wishes; if he wishes nothing, with at most so many.
   */
  <S extends TextSink> List<S> read(Supplier<S> sinks, int most) {
    return readWith(sinks, options.hasThreads() ? threads() : Math.min(most, threads()));
  }

  /** Reads all inputs in their order into one sink. */
  <S extends TextSink> S readInOrder(S sink) {
    return readWith(() -> sink, 1).get(0);
  }

  private <S extends TextSink> List<S> readWith(Supplier<S> sinks, int threads) {
    Progress.Work work = new Progress.Work("reading", " files", 1, sources.size());
    try (Progress progress = Progress.begin(work, console.err(), console.terminal())) {
      shown = progress;
      Consumer<Problem> problems = told ? problem -> {} : problem -> tell(problem, progress);
      ParallelReading<S> reading =
          new ParallelReading<>(
              sources,
              () -> new SourceReader(options.reading(), console.in()),
              sinks,
              problems,
              progress);
      List<S> filled = reading.run(threads);
      told = true;
      return filled;
    }
  }

  private int threads() {
    if (sources.size() <= FEW_FILES) {
      long bytes = 0;
      for (Source source : sources) {
        bytes += source.isStandardInput() ? 0 : new File(source.path().toString()).length();
      }
      if (bytes < FEW_BYTES) {
        return 1;
      }
    }
    return Math.max(1, Math.min(options.threads(), sources.size()));
  }

  /**
   * Makes it possible to read the inputs twice: what comes from standard input is kept in a file
   * until the program ends.
   */
  void keepForSecondReading() throws IOException {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).isStandardInput()) {
        Path kept = Files.createTempFile("arnews-", ".input");
        kept.toFile().deleteOnExit();
        Files.copy(console.in(), kept, StandardCopyOption.REPLACE_EXISTING);
        sources.set(i, new Source(Source.STANDARD_INPUT.name(), kept));
      }
    }
  }

  /**
   * The console of an answer that is written while the inputs are read: its first byte takes the
   * place of the progress.
   */
  Console consoleWhileReading() {
    return console.writing(new FirstByte(console.out(), () -> shown.close()));
  }

  /** Says something that the user should know, unless he wants to hear nothing. */
  void warn(String message) {
    if (!options.quiet()) {
      console.err().println(Console.line(message));
    }
  }

  /** {@link ExitStatus#UNREAD} if something could not be read. */
  int status() {
    return unread ? ExitStatus.UNREAD : ExitStatus.DONE;
  }

  private void tell(Problem problem) {
    unread |= problem.severity() == Problem.Severity.UNREAD;
    if (!options.quiet()) {
      console.err().println(Console.line(problem.source(), problem.message()));
    }
  }

  private void tell(Problem problem, Progress progress) {
    unread |= problem.severity() == Problem.Severity.UNREAD;
    if (!options.quiet()) {
      progress.say(Console.line(problem.source(), problem.message()));
    }
  }
}
