package arnews;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a {@code .cases} file: a text and what must come of it. In the file a line that
 * begins with {@code ##} opens a section, with {@code #} is a comment, with {@code >} tells one
 * thing that must come of the text above it; every other line that is not blank is a text. The
 * escapes {@code \n}, {@code \t}, {@code \\} and <code>&#92;uXXXX</code> stand for what cannot be
 * seen.
 *
 * @param place file and line, for messages
 * @param section the section that it stands in
 * @param text the text
 * @param expected what must come of it, a line each, in order; empty when nothing must
 */
public record Example(String place, String section, String text, List<String> expected) {

  /** The examples of the resource {@code /arnews/NAME}, in their order. */
  public static List<Example> all(String name) {
    List<Example> examples = new ArrayList<>();
    String section = "";
    String text = null;
    String place = "";
    List<String> expected = new ArrayList<>();
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (line.startsWith("> ") || line.equals(">")) {
        if (text == null) {
          throw new IllegalStateException(name + ":" + number + ": an expectation without text");
        }
        expected.add(unescape(line.substring(Math.min(2, line.length()))));
        continue;
      }
      if (text != null) {
        examples.add(new Example(place, section, text, List.copyOf(expected)));
        text = null;
        expected.clear();
      }
      if (line.startsWith("##")) {
        section = line.substring(2).trim();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        text = unescape(line);
        place = name + ":" + number;
      }
    }
    if (text != null) {
      examples.add(new Example(place, section, text, List.copyOf(expected)));
    }
    if (examples.isEmpty()) {
      throw new IllegalStateException(name + " holds no example");
    }
    return examples;
  }

  private static List<String> lines(String name) {
    try (InputStream in = Example.class.getResourceAsStream("/arnews/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such examples: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\' || i + 1 == line.length()) {
        plain.append(c);
        continue;
      }
      char escape = line.charAt(++i);
      if (escape == 'u') {
        plain.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        plain.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape);
      }
    }
    return plain.toString();
  }

  /** The place first, so that Arabic cannot reorder it. */
  @Override
  public String toString() {
    return place + " [" + section + "] " + text;
  }
}
