package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Texts one below the other, each under its place, with lines that tell what is in it. */
public final class Cards {
  private static final String INDENT = "  ";

  /** A line of Arabic is not made narrower than this. */
  private static final int LEAST = 12;

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

  /** Writes a card. */
  public void card(String place, String text, List<Line> lines) throws IOException {
    out.write(paint.aside(Cut.end(Safe.cell(place), look.width())));
    out.write('\n');
    for (String line : wrapped(Safe.cell(text))) {
      out.write(written(line));
      out.write('\n');
    }
    for (Line line : lines) {
      String left = Cut.end(INDENT + Safe.cell(line.left()), look.width());
      int room = look.width() - DisplayWidth.of(left) - INDENT.length();
      out.write(paint.header(left));
      if (room >= LEAST) {
        String right = RightToLeft.shaped(Safe.cell(line.right()), look.bidi());
        out.write(INDENT);
        out.write(written(Cut.end(right, room)));
      }
      out.write('\n');
    }
    out.write('\n');
  }

  /** Writes a line below all cards. */
  public void note(String text) throws IOException {
    out.write(paint.aside(Cut.end(Safe.cell(text), look.width())));
    out.write('\n');
    out.flush();
  }

  private String written(String line) {
    return RightToLeft.written(line, look.bidi(), true);
  }

  /** The text in lines that fit, broken at spaces; a word that does not fit is cut. */
  private List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ", -1)) {
      String shaped = RightToLeft.shaped(Cut.end(word, look.width()), look.bidi());
      int cells = DisplayWidth.of(shaped);
      if (width > 0 && width + 1 + cells > look.width()) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (cells > 0) {
        line.append(width > 0 ? " " : "").append(shaped);
        width += cells + (width > 0 ? 1 : 0);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
