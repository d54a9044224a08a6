package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written whole or not at all: into a temporary file beside it, which takes its
 * place at the end. A link stays a link, and an existing file keeps its permissions.
 */
public final class OutputFile {
  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private OutputFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream need not be closed. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the file. What is no file, as {@code /dev/null} or a named pipe, is written straight.
   *
   * @throws IOException with a sentence that names the file; an existing file is then as it was
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = target(file);
    if (Files.isDirectory(target)) {
      throw new IOException("cannot write to a folder: " + file);
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("no permission to write: " + file);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("no such folder: " + target.getParent());
    }
    Path temporary = folder.resolve(".arnews-" + Long.toHexString(random()) + ".tmp");
    Thread remover = new Thread(() -> remove(temporary));
    Runtime.getRuntime().addShutdownHook(remover);
    boolean done = false;
    try {
      try (OutputStream out = create(temporary, file)) {
        keepPermissions(target, temporary);
        content.writeTo(out);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      done = true;
    } catch (FileSystemException e) {
      throw new IOException("cannot write " + file + ": " + reason(e), e);
    } finally {
      if (!done) {
        remove(temporary);
      }
      unhook(remover);
    }
  }

  private static OutputStream create(Path temporary, Path file) throws IOException {
    try {
      return Files.newOutputStream(
          temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to write into the folder of " + file, e);
    }
  }

  /** The file that a chain of links leads to, even where it does not exist yet. */
  private static Path target(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("links that lead in a circle: " + file);
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "its folder has gone";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // What went wrong before matters more, and the file's name says what it is.
      return;
    }
  }

  private static void unhook(Thread remover) {
    try {
      Runtime.getRuntime().removeShutdownHook(remover);
    } catch (IllegalStateException e) {
      // The virtual machine is ending, and the hook is doing its work.
      return;
    }
  }

  private static long random() {
    return System.nanoTime() ^ ProcessHandle.current().pid() << 40;
  }
}
