package arnews.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The bytes of one file after another, through one direct buffer: the cheapest way that Java has to
 * read many small files.
 */
final class FileBytes extends InputStream {
  private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ);
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
  private FileChannel channel;

  /** Opens a file; the one opened before must be closed. */
  FileBytes open(Path path) throws IOException {
    channel = FileChannel.open(path, READ);
    return this;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    buffer.clear().limit(Math.min(length, buffer.capacity()));
    int count = channel.read(buffer);
    if (count > 0) {
      buffer.flip().get(target, offset, count);
    }
    return count;
  }

  /** Closes; a file that was only read loses nothing when that fails. */
  void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      channel = null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
