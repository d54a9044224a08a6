package arnews.cli;

import arnews.entities.EntityType;
import arnews.output.OutputFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A folder of articles for brat: of each its text and its annotations, both whole or not at all,
 * and the file that tells brat which types there are.
 */
final class BratFolder implements BratSink.Target, AutoCloseable {
  private static final String CONFIGURATION = "annotation.conf";

  /** A name of so many characters fits into every file system, whatever its letters. */
  private static final int LONGEST_NAME = 60;

  private final Path folder;
  private final Path spool;
  private final Set<String> taken = new HashSet<>();
  private OutputStream text = OutputStream.nullOutputStream();
  private String name = "";

  /**
   * A folder, which is made if there is none.
   *
   * @throws IOException with a sentence that names it
   */
  BratFolder(String name) throws IOException {
    folder = Path.of(name);
    Path parent = folder.toAbsolutePath().getParent();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException("-f brat writes into a folder, and this is none: " + name);
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw new IOException("no such folder: " + folder.getParent());
    }
    if (!Files.exists(folder)) {
      Files.createDirectory(folder);
    }
    spool = Files.createTempFile("arnews-", ".txt");
  }

  /** Writes the types, unless the folder has a file that does. */
  void configure() throws IOException {
    Path file = folder.resolve(CONFIGURATION);
    if (!Files.exists(file)) {
      StringBuilder types = new StringBuilder("[entities]\n");
      for (EntityType type : EntityType.values()) {
        types.append(type).append('\n');
      }
      types.append("[relations]\n[events]\n[attributes]\n");
      write(CONFIGURATION, types.toString());
    }
  }

  @Override
  public void begin(String id) throws IOException {
    name = free(plain(id));
    text = new BufferedOutputStream(Files.newOutputStream(spool));
  }

  @Override
  public void block(byte[] utf8, int from, int to) throws IOException {
    text.write(utf8, from, to - from);
  }

  @Override
  public void end(String lines) throws IOException {
    text.close();
    OutputFile.write(folder.resolve(name + ".txt"), out -> Files.copy(spool, out));
    write(name + ".ann", lines);
  }

  private void write(String file, String content) throws IOException {
    byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
    OutputFile.write(folder.resolve(file), out -> out.write(utf8));
  }

  /** The last part of a path or id, in characters that every file system takes. */
  private static String plain(String id) {
    String last = id.substring(id.lastIndexOf('/') + 1);
    if (last.endsWith(".txt")) {
      last = last.substring(0, last.length() - 4);
    }
    StringBuilder plain = new StringBuilder();
    last.codePoints()
        .dropWhile(c -> !Character.isLetterOrDigit(c))
        .limit(LONGEST_NAME)
        .forEach(c -> plain.appendCodePoint(isPlain(c) ? c : '_'));
    return plain.isEmpty() ? "article" : plain.toString();
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '#';
  }

  /** A name that no article before has, upper and lower case being the same to some systems. */
  private String free(String wished) {
    String free = wished;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = wished + "-" + i;
    }
    return free;
  }

  @Override
  public void close() throws IOException {
    text.close();
    Files.deleteIfExists(spool);
  }
}
