package arnews.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the files that arguments stand for: a file is itself, a folder all files below it, {@code
 * -} standard input. The order is that of the arguments, and in a folder that of the code points of
 * the names, files and folders in one sequence. Hidden names in a folder are left out. Links are
 * followed, but no folder is entered twice.
 */
public final class SourceFinder {
  /**
   * In a folder of more names than this, one that ends as texts do is believed to be a file: a look
   * at each would take longer than listing them.
   */
  private static final int MANY_NAMES = 200;

  private static final Set<String> TEXT_ENDINGS =
      Set.of("txt", "json", "jsonl", "ndjson", "html", "htm", "xml", "gz", "csv", "tsv", "md");

  private final Consumer<Problem> problems;
  private final List<Source> sources = new ArrayList<>();
  private final Set<Object> folders = new HashSet<>();
  private final Set<Path> files = new HashSet<>();
  private boolean several;
  private long repeated;

  private SourceFinder(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The sources that the arguments stand for, each once; what cannot be found is a problem. */
  public static List<Source> find(List<String> arguments, Consumer<Problem> problems) {
    SourceFinder finder = new SourceFinder(problems);
    finder.several = arguments.size() > 1;
    for (String argument : arguments) {
      finder.argument(argument);
    }
    return finder.sources;
  }

  private void argument(String argument) {
    Report report = new Report(argument, problems);
    if (argument.equals(Source.STANDARD_INPUT.name())) {
      if (!add(Source.STANDARD_INPUT)) {
        report.warning("given twice: read once");
      }
      return;
    }
    if (argument.isEmpty()) {
      report.unread("an empty name");
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      report.unread("not a possible name of a file");
      return;
    }
    if (Files.isDirectory(path)) {
      folderArgument(argument, path, report);
    } else if (!add(new Source(argument, path))) {
      report.warning("given twice: read once");
    }
  }

  private void folderArgument(String argument, Path path, Report report) {
    repeated = 0;
    int before = sources.size();
    if (!folder(argument, path, report)) {
      return;
    }
    if (repeated > 0) {
      report.warning(
          repeated == 1
              ? "a file in it was given before: read once"
              : repeated + " files in it were given before: read once");
    } else if (sources.size() == before) {
      report.warning("no files in it");
    }
  }

  /** Adds what lies in a folder; false when it is not entered. */
  private boolean folder(String name, Path folder, Report report) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
      Object key = attributes.fileKey() == null ? folder.toRealPath() : attributes.fileKey();
      if (!folders.add(key)) {
        report.warning("the folder was read already, under another name or this: not read again");
        return false;
      }
      List<FolderNames.Entry> entries = FolderNames.in(folder);
      String prefix = name.endsWith("/") ? name : name + "/";
      boolean many = entries.size() > MANY_NAMES;
      for (FolderNames.Entry entry : entries) {
        if (many && endsAsTexts(entry.name())) {
          addFound(new Source(prefix + entry.name(), entry.path()));
        } else {
          look(prefix + entry.name(), entry.path());
        }
      }
      return true;
    } catch (IOException e) {
      report.unread(Failure.words(e, folder));
      return false;
    }
  }

  private void look(String name, Path path) {
    Report report = new Report(name, problems);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(name, path, report);
      } else if (attributes.isRegularFile()) {
        addFound(new Source(name, path));
      } else {
        report.unread("neither a file nor a folder (a pipe, socket or device): skipped");
      }
    } catch (IOException e) {
      report.unread(Failure.words(e, path));
    }
  }

  private void addFound(Source source) {
    if (!add(source)) {
      repeated++;
    }
  }

  /** Adds a source that was not given before; where one argument is all, nothing can be twice. */
  private boolean add(Source source) {
    if (several && !files.add(source.path().toAbsolutePath().normalize())) {
      return false;
    }
    sources.add(source);
    return true;
  }

  private static boolean endsAsTexts(String name) {
    return TEXT_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
