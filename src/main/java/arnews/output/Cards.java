package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Texts one below the other, each under its place, with lines that tell what is in it. */
public final class Cards {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private final Writer out;
  private final Look look;
  private final Paint paint;

  /**
   * A line of a card.
   *
   * @param left what is read from the left
   * @param right what is read from the right, behind it
   */
  public record Line(String left, String right) {}

  /** Cards on a stream, which is flushed with the note and left open. */
  public Cards(OutputStream out, Look look) {
    this.out = Utf8.writer(out);
    this.look = look;
    paint = new Paint(look.colour());
  }

  /** Writes a card; where it has no text, its lines follow its place. */
  public void card(String place, String text, List<Line> lines) throws IOException {
    for (String part : wrapped(Safe.cell(place), look.width())) {
      write("", paint.aside(part));
    }
    if (!text.isEmpty()) {
      for (String part : wrapped(shaped(text), look.width())) {
        write("", written(part));
      }
    }
    for (Line line : lines) {
      line(line);
    }
    write("", "");
  }

  /** Writes a line above the cards of a section. */
  public void heading(String text) throws IOException {
    for (String part : wrapped(Safe.cell(text), look.width())) {
      write("", paint.header(part));
    }
    write("", "");
  }

  /** Leaves a line free. */
  public void space() throws IOException {
    write("", "");
  }

  /** Hands on all that was written, before something else writes to the same stream. */
  public void flush() throws IOException {
    out.flush();
  }

  /** Writes a line below all cards. */
  public void note(String text) throws IOException {
    for (String part : wrapped(Safe.cell(text), look.width())) {
      write("", paint.aside(part));
    }
    out.flush();
  }

  /** What is read from the right stands behind what is read from the left, or below it. */
  private void line(Line line) throws IOException {
    int width = Math.max(1, look.width() - INDENT.length());
    List<String> lefts = wrapped(Safe.cell(line.left()), width);
    String last = lefts.remove(lefts.size() - 1);
    for (String left : lefts) {
      write(INDENT, paint.header(left));
    }
    String right = shaped(line.right());
    if (DisplayWidth.of(last) + GAP.length() + DisplayWidth.of(right) <= width) {
      write(INDENT, paint.header(last) + (right.isEmpty() ? "" : GAP + written(right)));
      return;
    }
    write(INDENT, paint.header(last));
    for (String part : wrapped(right, Math.max(1, width - GAP.length()))) {
      write(INDENT + GAP, written(part));
    }
  }

  private void write(String indent, String line) throws IOException {
    out.write(line.isEmpty() ? "" : indent);
    out.write(line);
    out.write('\n');
  }

  private String shaped(String text) {
    return RightToLeft.shaped(Safe.cell(text), look.bidi());
  }

  private String written(String line) {
    return RightToLeft.written(line, look.bidi(), true);
  }

  /** The text in lines that fit, at least one; a word that is wider than a line goes on below. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width;
    for (String word : text.split(" ", -1)) {
      int cells = DisplayWidth.of(word);
      if (line.length() > 0 && cells < room) {
        line.append(' ');
        room--;
      } else if (line.length() > 0 && !word.isEmpty()) {
        end(line, lines);
        room = width;
      }
      room = append(word, line, room, width, lines);
    }
    end(line, lines);
    return lines;
  }

  private static void end(StringBuilder line, List<String> lines) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    lines.add(line.substring(0, end));
    line.setLength(0);
  }

  /** Appends a word, in several lines where it must; marks stay on their letters. */
  private static int append(
      String word, StringBuilder line, int room, int width, List<String> lines) {
    int free = room;
    for (int at = 0; at < word.length(); ) {
      int c = word.codePointAt(at);
      int cells = DisplayWidth.of(c);
      if (cells > free && line.length() > 0) {
        end(line, lines);
        free = width;
      }
      line.appendCodePoint(c);
      free -= cells;
      at += Character.charCount(c);
    }
    return free;
  }
}
