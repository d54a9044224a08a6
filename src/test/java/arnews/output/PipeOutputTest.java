package arnews.output;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PipeOutputTest {
  @Test
  void aReaderWhoHasGoneIsTold() {
    Answer answer = Tricky.answer();
    for (Format format : Format.values()) {
      OutputStream broken = new PipeOutput(failing(new IOException("Broken pipe")), () -> false);
      assertThrows(ClosedPipe.class, () -> format.write(answer, broken, Look.PLAIN));
      // The message of the operating system is in the user's language.
      OutputStream pipe = new PipeOutput(failing(new IOException("Relais bris\u00E9")), () -> true);
      assertThrows(ClosedPipe.class, () -> format.write(answer, pipe, Look.PLAIN));
    }
  }

  @Test
  void aFullDiskIsNoClosedPipe() {
    IOException full = new IOException("No space left on device");
    OutputStream out = new PipeOutput(failing(full), () -> false);
    assertSame(
        full,
        assertThrows(IOException.class, () -> Format.CSV.write(Tricky.answer(), out, Look.PLAIN)));
  }

  private static OutputStream failing(IOException failure) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw failure;
      }
    };
  }
}
