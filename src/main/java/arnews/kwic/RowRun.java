package arnews.kwic;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Rows in a temporary file, written once and read once. The file has no name any more as soon as it
 * is open, where the system can do that, so that nothing stays behind however the program ends.
 */
final class RowRun implements Iterator<HeldRow>, AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final DataInputStream in;
  private long left;
  private String article = "";

  /** Writes rows, which stand in their order already, into a new file. */
  RowRun(Iterator<HeldRow> rows) {
    try {
      channel = open();
      try {
        write(rows);
        channel.position(0);
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open() throws IOException {
    Path file = Files.createTempFile("arnews", ".rows");
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
  }

  private void write(Iterator<HeldRow> rows) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    while (rows.hasNext()) {
      HeldRow held = rows.next();
      KwicRow row = held.row;
      write(out, held.key);
      out.writeLong(held.number);
      write(out, row.article().getBytes(StandardCharsets.UTF_8));
      out.writeLong(row.start());
      out.writeLong(row.end());
      write(out, row.before().getBytes(StandardCharsets.UTF_8));
      write(out, row.match().getBytes(StandardCharsets.UTF_8));
      write(out, row.after().getBytes(StandardCharsets.UTF_8));
      left++;
    }
    out.flush();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public HeldRow next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    left--;
    try {
      byte[] key = bytes();
      long number = in.readLong();
      String name = text();
      // Neighbours are often of one article, whose name is then held once.
      article = name.equals(article) ? article : name;
      long start = in.readLong();
      long end = in.readLong();
      return new HeldRow(key, number, new KwicRow(article, start, end, text(), text(), text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() throws IOException {
    return in.readNBytes(in.readInt());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
