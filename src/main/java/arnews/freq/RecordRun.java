package arnews.freq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Records in a temporary file, written once. The file has no name any more as soon as it is open,
 * where the system can do that, so that nothing stays behind however the program ends.
 */
final class RecordRun implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final FileChannel channel;
  private final int width;

  private RecordRun(FileChannel channel, int width) {
    this.channel = channel;
    this.width = width;
  }

  /** Writes records of a length into a new run. */
  static RecordRun of(Records records, int width) {
    RecordRun run = new RecordRun(open(), width);
    try {
      run.write(records);
      return run;
    } catch (IOException e) {
      run.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }

  private static FileChannel open() {
    try {
      Path file = Files.createTempFile("arnews", ".run");
      try {
        return FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
      } catch (IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Records records) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    LongBuffer numbers = bytes.asLongBuffer();
    long[] record = new long[width];
    boolean more = records.next(record);
    while (more) {
      numbers.clear();
      while (more && numbers.remaining() >= width) {
        numbers.put(record);
        more = records.next(record);
      }
      bytes.position(0).limit(numbers.position() * Long.BYTES);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** The records, from the first. */
  Records records() {
    return new Reader();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Reader implements Records {
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER / (width * 8) * (width * 8));
    private final LongBuffer numbers = bytes.asLongBuffer().limit(0);
    private long position;

    @Override
    public boolean next(long[] record) {
      if (!numbers.hasRemaining() && !fill()) {
        return false;
      }
      numbers.get(record, 0, width);
      return true;
    }

    private boolean fill() {
      bytes.clear();
      try {
        while (bytes.hasRemaining()) {
          int read = channel.read(bytes, position + bytes.position());
          if (read < 0) {
            break;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      position += bytes.position();
      numbers.position(0).limit(bytes.position() / Long.BYTES);
      return numbers.hasRemaining();
    }
  }
}
