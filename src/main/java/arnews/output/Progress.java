package arnews.output;

import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/**
 * Shows on standard error how far a long work has come: from the first second on, if standard error
 * is a terminal, until the work ends, when the line is wiped away. Any thread may report.
 */
public final class Progress implements AutoCloseable {
  /** Work that takes less than this shows nothing. */
  static final long PATIENCE_MILLIS = 1000;

  private static final long REFRESH_MILLIS = 200;

  /**
   * What is counted.
   *
   * @param label what is being done, a word or two
   * @param unit the name of what is counted, as {@code " MB"}
   * @param unitSize how many steps make one unit
   * @param total how many steps there are; negative where nobody knows
   */
  public record Work(String label, String unit, long unitSize, long total) {
    public Work {
      Objects.requireNonNull(label);
      Objects.requireNonNull(unit);
      if (unitSize < 1) {
        throw new IllegalArgumentException("steps of a unit: " + unitSize);
      }
    }
  }

  private final LongAdder done = new LongAdder();
  private final PrintStream error;
  private final int width;
  private final long patience;
  private final Work work;
  private final Thread watcher;
  private boolean closed;

  private Progress(PrintStream error, int width, long patience, Work work) {
    this.error = error;
    this.width = width;
    this.patience = patience;
    this.work = work;
    this.watcher = new Thread(this::watch, "progress");
    watcher.setDaemon(true);
  }

  /** Begins to watch the work; silent where standard error is not a terminal. */
  public static Progress begin(Work work, PrintStream error, Terminal terminal) {
    return terminal.is(Terminal.Stream.ERROR)
        ? begin(work, error, terminal.width(Terminal.Stream.ERROR), PATIENCE_MILLIS)
        : new Progress(error, 0, 0, work);
  }

  static Progress begin(Work work, PrintStream error, int width, long patienceMillis) {
    Progress progress = new Progress(error, width, patienceMillis, work);
    progress.watcher.start();
    return progress;
  }

  /** So many more steps are done. */
  public void step(long steps) {
    done.add(steps);
  }

  /** Prints a line on standard error, above the progress if that is shown. */
  public void say(String line) {
    synchronized (error) {
      if (watcher.isAlive()) {
        error.print(ProgressLine.WIPE);
      }
      error.println(line);
      error.flush();
    }
  }

  /** The work has ended; what was shown is wiped away. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    if (isClosedAfter(patience)) {
      return;
    }
    try (ProgressLine line = new ProgressLine(work, error, width)) {
      do {
        line.show(done.sum());
      } while (!isClosedAfter(REFRESH_MILLIS));
    }
  }

  private synchronized boolean isClosedAfter(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    try {
      for (long left = millis; left > 0 && !closed; left = (end - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
      return closed;
    } catch (InterruptedException e) {
      return true;
    }
  }
}
