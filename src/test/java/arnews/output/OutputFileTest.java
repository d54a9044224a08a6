package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void writesTheWholeFile() throws IOException {
    Path file = folder.resolve("\u062A\u0642\u0631\u064A\u0631.json");
    OutputFile.write(file, content("{}"));
    assertEquals("{}", Files.readString(file));
    OutputFile.write(file, content("[]"));
    assertEquals("[]", Files.readString(file));
    nothingElse(1);
  }

  @Test
  void failureKeepsWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("old.json"), "old");
    IOException failure =
        assertThrows(IOException.class, () -> OutputFile.write(file, OutputFileTest::failing));
    assertEquals("disk full", failure.getMessage());
    assertThrows(
        IllegalStateException.class,
        () ->
            OutputFile.write(
                folder.resolve("new.json"),
                out -> {
                  throw new IllegalStateException("a bug");
                }));
    assertEquals("old", Files.readString(file));
    nothingElse(1);
  }

  @Test
  void linksAndPermissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("old.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("old.json"));
    OutputFile.write(link, content("new"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("later.json"));
    OutputFile.write(dangling, content("new"));
    assertEquals("new", Files.readString(folder.resolve("later.json")));
    assertTrue(Files.isSymbolicLink(dangling));
    nothingElse(4);
  }

  @Test
  void aSentenceSaysWhatIsWrong() throws IOException {
    Path missing = folder.resolve("nowhere").resolve("a.json");
    assertEquals("no such folder: " + missing.getParent(), failure(missing));
    assertEquals("cannot write to a folder: " + folder, failure(folder));
    Path circle = folder.resolve("circle");
    Files.createSymbolicLink(circle, circle);
    assertEquals("links that lead in a circle: " + circle, failure(circle));
    nothingElse(1);
  }

  @Test
  void devicesAreWrittenStraight() throws IOException {
    Path device = Path.of("/dev/null");
    OutputFile.write(device, content("gone"));
    assertTrue(!Files.isRegularFile(device) && Files.exists(device));
  }

  private static String failure(Path file) {
    return assertThrows(IOException.class, () -> OutputFile.write(file, content(""))).getMessage();
  }

  private static OutputFile.Content content(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void failing(OutputStream out) throws IOException {
    out.write('x');
    throw new IOException("disk full");
  }

  private void nothingElse(int files) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      assertEquals(files, names.count(), "no temporary file is left");
    }
  }
}
