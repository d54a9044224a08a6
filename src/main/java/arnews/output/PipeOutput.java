package arnews.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * A stream that tells a reader who has gone, by {@link ClosedPipe}, from an output that fails. A
 * PrintStream would swallow both.
 */
public final class PipeOutput extends OutputStream {
  private final OutputStream out;
  private final BooleanSupplier isPipe;

  /**
   * Wraps a stream.
   *
   * @param isPipe whether the stream leads to another program, asked when writing fails: the
   *     message of the failure is in the user's language and does not always tell
   */
  public PipeOutput(OutputStream out, BooleanSupplier isPipe) {
    this.out = out;
    this.isPipe = isPipe;
  }

  /** Standard output, without a buffer. */
  public static OutputStream standard() {
    int descriptor = Terminal.Stream.OUTPUT.descriptor();
    return new PipeOutput(
        new FileOutputStream(FileDescriptor.out), () -> ProcessTerminal.isPipe(descriptor));
  }

  @Override
  public void write(int octet) throws IOException {
    try {
      out.write(octet);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private IOException failure(IOException e) {
    String message = e.getMessage();
    boolean broken = message != null && message.contains("Broken pipe");
    return broken || isPipe.getAsBoolean() ? new ClosedPipe(e) : e;
  }
}
