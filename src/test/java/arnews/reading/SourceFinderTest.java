package arnews.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "text");
  }

  /** What is found, without the folder's own name. */
  private List<String> find(String... names) {
    List<String> arguments = new ArrayList<>();
    for (String name : names) {
      arguments.add(
          name.equals("-") ? name : name.isEmpty() ? folder.toString() : folder + "/" + name);
    }
    problems.clear();
    return SourceFinder.find(
            arguments,
            p -> problems.add(p.severity() + " " + bare(p.source()) + ": " + p.message()))
        .stream()
        .map(source -> bare(source.name()))
        .toList();
  }

  private String bare(String name) {
    return name.equals(folder.toString()) ? "" : name.replace(folder + "/", "");
  }

  @Test
  void argumentsKeepTheirOrderAndFoldersAreSorted() throws IOException {
    for (String name : List.of("b.txt", "a/z", "a/b/c", "a.txt", "B", "c/1", ".hidden", "c/.h/x")) {
      file(name);
    }
    assertEquals(List.of("B", "a/b/c", "a/z", "a.txt", "b.txt", "c/1"), find(""));
    assertEquals(List.of("c/1", "-", ".hidden", "a.txt"), find("c", "-", ".hidden", "a.txt"));
    assertEquals(List.of(), problems);
  }

  @Test
  void codePointsDecideAndNotUtf16() throws IOException {
    String emoji = "\uD83D\uDE00";
    String form = "\uFE8D";
    file(emoji);
    file(form);
    file("a");
    assertEquals(List.of("a", form, emoji), find(""));
  }

  @Test
  void oddNames() throws IOException {
    for (String name : List.of(" two  words ", "$(q)'\"?", "\u202Etxt.exe", "line\nbreak", "-")) {
      file(name);
    }
    List<String> found = find("");
    assertEquals(5, found.size());
    assertEquals(List.of(), problems);
    for (String name : found) {
      assertEquals("text", Files.readString(folder.resolve(name)));
    }
  }

  @Test
  void eachIsReadOnce() throws IOException {
    file("a.txt");
    file("b/c.txt");
    file("b/d.txt");
    assertEquals(List.of("a.txt"), find("a.txt", "a.txt", "./a.txt"));
    assertEquals(
        List.of("WARNING a.txt: given twice: read once", "WARNING ./a.txt: given twice: read once"),
        problems);
    assertEquals(List.of("b/d.txt", "b/c.txt"), find("b/d.txt", "b"));
    assertEquals(List.of("WARNING b: a file in it was given before: read once"), problems);
    assertEquals(List.of("b/c.txt", "b/d.txt"), find("b", "b/d.txt", "b"));
    assertEquals(
        List.of(
            "WARNING b/d.txt: given twice: read once",
            "WARNING b: the folder was read already, under another name or this: not read again"),
        problems);
    assertEquals(List.of("-"), find("-", "-"));
    assertEquals(List.of("WARNING -: given twice: read once"), problems);
  }

  @Test
  void whatIsNotThere() throws IOException {
    Files.createDirectories(folder.resolve("empty/below"));
    assertEquals(List.of(), find("empty"));
    assertEquals(List.of("WARNING empty: no files in it"), problems);
    assertEquals(List.of(), SourceFinder.find(List.of(""), p -> problems.add(p.message())));
    assertEquals("an empty name", problems.get(1));
  }

  @Test
  void links() throws IOException {
    file("real/a.txt");
    Files.createSymbolicLink(folder.resolve("real/up"), folder);
    Files.createSymbolicLink(folder.resolve("real/loop1"), Path.of("loop2"));
    Files.createSymbolicLink(folder.resolve("real/loop2"), Path.of("loop1"));
    Files.createSymbolicLink(folder.resolve("real/nowhere"), Path.of("/no/such/file"));
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real/a.txt"));
    assertEquals(List.of("link.txt", "real/a.txt"), find(""));
    String loop = ": a link that leads back to itself (too many levels of symbolic links)";
    assertEquals(
        List.of(
            "UNREAD real/loop1" + loop,
            "UNREAD real/loop2" + loop,
            "UNREAD real/nowhere: not found: a link to nothing",
            "WARNING real/up: the folder was read already, under another name or this: not read"
                + " again"),
        problems);
  }

  @Test
  void pipesInAFolderAreSkipped() throws Exception {
    file("a.txt");
    Process process = new ProcessBuilder("mkfifo", folder + "/pipe.txt").start();
    assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);
    assertEquals(List.of("a.txt"), find(""));
    assertEquals(
        List.of("UNREAD pipe.txt: neither a file nor a folder (a pipe, socket or device): skipped"),
        problems);
  }

  @Test
  void foldersWithManyNames() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 1000; i < 1300; i++) {
      file("many/" + i + ".txt");
      expected.add("many/" + i + ".txt");
    }
    file("many/2/x.txt");
    expected.add("many/2/x.txt");
    assertEquals(expected, find("many"));
  }

  @Test
  void troubleOfFilesIsToldWhenTheyAreRead() throws IOException {
    file("dir/x");
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nothing"));
    assertEquals("UNREAD not found", read("missing.txt"));
    assertEquals("UNREAD is a directory", read("dir"));
    assertEquals("UNREAD not found: a link to nothing", read("dangling"));
    assertEquals(
        "UNREAD a link that leads back to itself (too many levels of symbolic links)",
        read("loop"));
  }

  @Test
  void unreadable() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")));
    file("secret");
    file("closed/x");
    Files.setPosixFilePermissions(
        folder.resolve("secret"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.resolve("closed"), PosixFilePermissions.fromString("---------"));
    assertEquals("UNREAD permission denied", read("secret"));
    assertEquals(List.of("secret"), find(""));
    assertEquals(List.of("UNREAD closed: permission denied"), problems);
    Files.setPosixFilePermissions(
        folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
  }

  private String read(String name) {
    List<String> told = new ArrayList<>();
    SourceReader reader =
        new SourceReader(
            ReadingOptions.DEFAULT, new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)));
    new ArticleReader(reader)
        .articles(
            new Source(name, folder.resolve(name)),
            article -> told.add("answered"),
            p -> told.add(p.severity() + " " + p.message()));
    return String.join(", ", told);
  }
}
