package arnews.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** What stopped the reading of a file, in a few words. */
final class Failure {
  private Failure() {}

  /** The words; they never depend on the language of the system where the cause is a usual one. */
  static String words(IOException failure, Path path) {
    if (failure instanceof NoSuchFileException) {
      return Files.isSymbolicLink(path) ? "not found: a link to nothing" : "not found";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof EOFException) {
      return "the gzip data is cut off: only what comes before was read";
    }
    if (failure instanceof ZipException) {
      return "the gzip data is damaged: only what comes before was read";
    }
    if (Files.isDirectory(path)) {
      return "is a directory";
    }
    if (failure instanceof FileSystemException && Files.isSymbolicLink(path)) {
      return "a link that leads back to itself (too many levels of symbolic links)";
    }
    return "cannot be read: " + reason(failure);
  }

  private static String reason(IOException failure) {
    String reason =
        failure instanceof FileSystemException e && e.getReason() != null
            ? e.getReason()
            : failure.getMessage();
    if (reason == null) {
      return failure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
    String line = reason.replace('\n', ' ').replace('\r', ' ');
    return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }
}
