package arnews;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How files of this repository look, whatever they are about. */
class HouseTest {
  private static final int MOST_LINES = 300;
  private static final long MOST_BYTES = 4 << 20;

  /** Names of patterns, which do not say what a thing is. */
  private static final Set<String> EMPTY_NAMES =
      Set.of(
          "Util",
          "Utils",
          "Utility",
          "Helper",
          "Helpers",
          "Manager",
          "Service",
          "Impl",
          "Abstract");

  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");
  private static final Pattern NAME_PART = Pattern.compile("[A-Z][a-z0-9]*");
  private static final List<String> HEAD = List.of("Origin:", "Licence:", "Columns:");

  private final List<String> complaints = new ArrayList<>();

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
              .sorted()
              .toList();
      assertFalse(found.isEmpty(), "no " + ending + " in " + folder);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsArabic(String text) {
    return text.codePoints().anyMatch(HouseTest::isArabic);
  }

  private static boolean isArabic(int codePoint) {
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    return block != null && block.toString().startsWith("ARABIC");
  }

  private void complain(Path file, int line, String what) {
    complaints.add(file + ":" + line + ": " + what);
  }

  private void check() {
    if (!complaints.isEmpty()) {
      fail(String.join("\n", complaints));
    }
  }

  @Test
  void aFileIsShort() {
    for (Path file : files("src", ".java")) {
      int lines = lines(file).size();
      if (lines > MOST_LINES) {
        complain(file, MOST_LINES + 1, lines + " lines; a file has one idea");
      }
    }
    check();
  }

  @Test
  void sourceHoldsNoArabic() {
    for (Path file : files("src", ".java")) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (holdsArabic(lines.get(i))) {
          complain(
              file, i + 1, "Arabic reorders the line; words belong in a list, letters get names");
        }
      }
    }
    check();
  }

  @Test
  void aNameSaysWhatAThingIs() {
    for (Path file : files("src", ".java")) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher type = TYPE.matcher(lines.get(i));
        while (!lines.get(i).strip().startsWith("*") && type.find()) {
          Matcher part = NAME_PART.matcher(type.group(1));
          while (part.find()) {
            if (EMPTY_NAMES.contains(part.group())) {
              complain(file, i + 1, type.group(1) + ": " + part.group() + " says nothing");
            }
          }
        }
      }
    }
    check();
  }

  @Test
  void aListBeginsWithItsHead() {
    for (Path file : files("src/main/resources", ".tsv")) {
      List<String> head = lines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
      for (String word : HEAD) {
        if (head.stream().noneMatch(line -> line.contains(word))) {
          complain(file, 1, "its head of lines with # has no \"" + word + "\"");
        }
      }
      if (head.stream().anyMatch(HouseTest::holdsArabic)) {
        complain(file, 1, "Arabic in its head");
      }
    }
    check();
  }

  @Test
  void inAListArabicStandsLast() {
    for (Path file : files("src/main/resources", ".tsv")) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        int last = lines.get(i).lastIndexOf('\t');
        if (last >= 0 && holdsArabic(lines.get(i).substring(0, last))) {
          complain(
              file, i + 1, "Arabic before the last column: the line is shown in another order");
        }
      }
    }
    check();
  }

  @Test
  void everyExampleIsRead() {
    StringBuilder tests = new StringBuilder();
    files("src/test/java", ".java").forEach(file -> tests.append(String.join("\n", lines(file))));
    for (Path file : files("src/test/resources", ".cases")) {
      Path resources = Path.of("src/test/resources/arnews");
      String name = resources.relativize(file).toString().replace('\\', '/');
      int slash = name.lastIndexOf('/') + 1;
      String stem = name.substring(slash, name.length() - ".cases".length());
      boolean whole = tests.indexOf("\"" + name + "\"") >= 0;
      boolean joined =
          tests.indexOf("\"" + name.substring(0, slash) + "\"") >= 0
              && tests.indexOf("\"" + stem + "\"") >= 0;
      if (!whole && !joined) {
        complain(file, 1, "no test reads it");
      }
    }
    check();
  }

  @Test
  void everyPackageIsExplained() {
    for (Path file : files("src/main/java", ".java")) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        complain(file, 1, "its package has no package-info.java");
      }
    }
    check();
  }

  @Test
  void noFileIsLarge() throws IOException {
    for (Path file : files("src", "")) {
      if (Files.size(file) > MOST_BYTES) {
        complain(file, 1, Files.size(file) + " bytes are more than " + MOST_BYTES);
      }
    }
    check();
  }
}
