package arnews.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The names in a folder, in the order of their code points, without the hidden ones. */
final class FolderNames {
  private static final Comparator<String> CODE_POINTS = FolderNames::compareCodePoints;

  private FolderNames() {}

  /**
   * What lies in a folder.
   *
   * @param name its name, as well as it can be shown
   * @param path where it lies
   */
  record Entry(String name, Path path) {}

  /**
   * What lies in the folder.
   *
   * @throws IOException when the folder cannot be read
   */
  static List<Entry> in(Path folder) throws IOException {
    String[] names = folder.toFile().list();
    if (names == null || !areSound(names)) {
      return careful(folder);
    }
    Arrays.sort(names);
    if (hasSurrogates(names)) {
      Arrays.sort(names, CODE_POINTS);
    }
    List<Entry> entries = new ArrayList<>(names.length);
    for (String name : names) {
      if (!name.startsWith(".")) {
        entries.add(new Entry(name, folder.resolve(name)));
      }
    }
    return entries;
  }

  /** Whether no name lost bytes that the system's encoding does not know. */
  private static boolean areSound(String[] names) {
    for (String name : names) {
      if (name.indexOf('\uFFFD') >= 0 || name.indexOf('?') >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSurrogates(String[] names) {
    for (String name : names) {
      if (name.codePointCount(0, name.length()) != name.length()) {
        return true;
      }
    }
    return false;
  }

  /** Four times slower, and keeps the bytes of every name. */
  private static List<Entry> careful(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        String name = String.valueOf(path.getFileName());
        if (!name.startsWith(".")) {
          entries.add(new Entry(name, path));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    // Paths compare by their bytes, and bytes of UTF-8 as their code points do.
    entries.sort(Comparator.comparing(Entry::path));
    return entries;
  }

  private static int compareCodePoints(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // A surrogate stands for a code point above all others.
        boolean same = Character.isSurrogate(x) == Character.isSurrogate(y);
        return same ? x - y : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }
}
