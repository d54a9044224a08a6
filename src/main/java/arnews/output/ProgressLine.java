package arnews.output;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line of a terminal that shows progress. Only this class touches the progress bar library. */
final class ProgressLine implements AutoCloseable {
  /** Goes to the beginning of the line, and wipes it. */
  static final String WIPE = "\r\u001B[K";

  private static final int REFRESH_MILLIS = 250;

  private final ProgressBar bar;

  ProgressLine(Progress.Work work, PrintStream error, int width) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(work.label())
            .setUnit(work.unit(), work.unitSize())
            .setInitialMax(work.total())
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new Line(error, width))
            .clearDisplayOnFinish()
            .build();
  }

  /** So much is done. */
  void show(long done) {
    bar.stepTo(done);
  }

  /** Wipes the line. */
  @Override
  public void close() {
    bar.close();
  }

  /**
   * Writes what the library draws. The library's own consumers end with an empty line, and its
   * times have the digits of the locale.
   */
  private static final class Line implements ProgressBarConsumer {
    private final PrintStream error;
    private final int width;

    Line(PrintStream error, int width) {
      this.error = error;
      // A terminal may begin a new line behind the last cell.
      this.width = Math.max(1, width - 1);
    }

    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public void accept(String drawn) {
      StringBuilder text = new StringBuilder(drawn);
      for (int i = 0; i < text.length(); i++) {
        int digit = Character.digit(text.charAt(i), 10);
        if (digit >= 0) {
          text.setCharAt(i, (char) ('0' + digit));
        }
      }
      print(WIPE + Cut.end(text.toString(), width));
    }

    @Override
    public void clear() {
      print(WIPE);
    }

    @Override
    public void close() {
      error.flush();
    }

    private void print(String text) {
      synchronized (error) {
        error.print(text);
        error.flush();
      }
    }
  }
}
