package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes labelled text in the columns of the shared tasks of CoNLL 2002 and 2003
 * (https://aclanthology.org/W03-0419): a token, a tab and its label a line, a blank line behind
 * each sentence. {@code B-} is the label of the first token of a name, {@code I-} of its others,
 * {@code O} of all else.
 */
public final class BioWriter {
  private static final String OUTSIDE = "O";
  private static final char GLUE = '_';

  private final Writer out;

  /** Writes to a stream, as valid UTF-8; {@link #flush} ends it and leaves the stream open. */
  public BioWriter(OutputStream out) {
    this.out = Utf8.writer(out);
  }

  /** A token outside of all names. */
  public void outside(String token) throws IOException {
    line(token, "", OUTSIDE);
  }

  /**
   * A token of a name.
   *
   * @param first whether it is the name's first
   */
  public void inside(String token, String type, boolean first) throws IOException {
    line(token, first ? "B-" : "I-", Objects.requireNonNull(type));
  }

  /** The sentence is whole. */
  public void end() throws IOException {
    out.append('\n');
  }

  /** Hands all that was written to the stream. */
  public void flush() throws IOException {
    out.flush();
  }

  private void line(String token, String prefix, String label) throws IOException {
    String plain = Safe.withoutControls(token);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      out.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? GLUE : c);
    }
    if (plain.isEmpty()) {
      out.append(GLUE);
    }
    out.append('\t').append(prefix).append(label).append('\n');
  }
}
