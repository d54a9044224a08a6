package arnews.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of many articles that are alike and not the same, made of the lines of one. */
final class ManyFiles {
  private ManyFiles() {}

  /** Writes so many articles, each without some lines of the beginning, and with its number. */
  static void write(Path article, Path folder, int articles) throws IOException {
    List<String> lines = Files.readAllLines(article);
    for (int i = 0; i < articles; i++) {
      String text = String.join("\n", lines.subList(i % lines.size(), lines.size()));
      Files.writeString(folder.resolve("article-" + i + ".txt"), text + "\n" + i);
    }
  }

  /** Likewise, and a long one of all lines so many times. */
  static void write(Path article, Path folder, int articles, int times) throws IOException {
    write(article, folder, articles);
    String text = String.join("\n", Files.readAllLines(article)) + "\n";
    Files.writeString(folder.resolve("all.txt"), text.repeat(times));
  }
}
