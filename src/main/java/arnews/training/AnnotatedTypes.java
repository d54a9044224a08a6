package arnews.training;

import arnews.morphology.Gold;
import arnews.morphology.PartOfSpeech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms that were annotated by hand, a line a form, as the guideline has it. */
final class AnnotatedTypes {
  private static final String ARTICLE = "\u0627\u0644";
  private static final String LAM = "\u0644";

  /**
   * One annotated form.
   *
   * @param core its letters without clitics
   */
  record Type(String form, String core, Gold gold) {}

  private AnnotatedTypes() {}

  /** The forms of a file, those that are no words left out. */
  static List<Type> read(Path file) throws IOException {
    List<Type> types = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("X\t")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      String[] words = columns.length == 2 ? columns[1].split(" ", -1) : new String[0];
      if (words.length != 2 || columns[0].length() != 1) {
        throw new IOException(file + ":" + number + ": letter, cut form and lemma expected");
      }
      types.add(type(PartOfSpeech.of(columns[0].charAt(0)), words[0], words[1]));
    }
    return types;
  }

  private static Type type(PartOfSpeech part, String cut, String lemma) {
    String[] before = cut.split("\\+", -1);
    String[] parts = before[before.length - 1].split("-", -1);
    List<String> proclitics = new ArrayList<>();
    StringBuilder form = new StringBuilder();
    boolean articled = false;
    for (int i = 0; i < before.length - 1; i++) {
      if (before[i].equals(ARTICLE)) {
        articled = true;
        boolean behindLam = i > 0 && before[i - 1].equals(LAM);
        form.append(!behindLam ? ARTICLE : parts[0].startsWith(LAM) ? "" : LAM);
      } else {
        proclitics.add(before[i]);
        form.append(before[i]);
      }
    }
    form.append(String.join("", parts));
    String enclitic = parts.length > 1 ? parts[1] : "";
    Gold gold = new Gold(proclitics, enclitic, lemma, part, Optional.of(articled));
    return new Type(form.toString(), parts[0], gold);
  }
}
