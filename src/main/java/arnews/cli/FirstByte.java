package arnews.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that does something before the first byte is written, and nothing else. */
final class FirstByte extends OutputStream {
  private final OutputStream out;
  private final Runnable before;
  private boolean begun;

  FirstByte(OutputStream out, Runnable before) {
    this.out = out;
    this.before = before;
  }

  private OutputStream begun() {
    if (!begun) {
      begun = true;
      before.run();
    }
    return out;
  }

  @Override
  public void write(int octet) throws IOException {
    begun().write(octet);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    begun().write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
