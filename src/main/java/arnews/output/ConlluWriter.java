package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;

/**
 * Writes CoNLL-U, version 2, https://universaldependencies.org/format.html: sentences of words,
 * neither parsed nor inflected. As the format wants it, text is in Unicode's normal form C, and the
 * text of a sentence is its tokens with one space, or none, between them.
 */
public final class ConlluWriter {
  private static final String SPACE_AFTER_NO = "SpaceAfter=No";

  private final Writer out;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder lines = new StringBuilder();
  private String document;
  private String sentence = "";
  private int words;

  /** Writes to a stream, as valid UTF-8; {@link #flush} ends it and leaves the stream open. */
  public ConlluWriter(OutputStream out) {
    this.out = Utf8.writer(out);
  }

  /** A document begins, if a sentence of it comes. */
  public void document(String id) {
    document = composed(Safe.cell(id));
  }

  /**
   * A sentence begins.
   *
   * @param id what no other sentence has; white space and the slash, which the format forbids, are
   *     written as in the address of a page
   */
  public void sentence(String id) {
    sentence = identifier(composed(Safe.cell(id)));
    text.setLength(0);
    lines.setLength(0);
    words = 0;
  }

  /**
   * The next token of the sentence.
   *
   * @param form its letters
   * @param spaced whether white space stands behind it
   * @param misc whatever else is known, as {@code Key=Value}, divided by bars
   * @param parts its words; one, which is the token itself, or several
   */
  public void token(String form, boolean spaced, String misc, List<ConlluWord> parts) {
    String clean = clean(form);
    String behind = spaced ? misc : SPACE_AFTER_NO + (misc.isEmpty() ? "" : '|' + misc);
    text.append(clean).append(spaced ? " " : "");
    if (parts.size() == 1) {
      ConlluWord word = parts.get(0);
      line(Integer.toString(++words), clean, word.lemma(), word.tag(), behind);
      return;
    }
    line(words + 1 + "-" + (words + parts.size()), clean, "", "", behind);
    for (ConlluWord word : parts) {
      line(Integer.toString(++words), clean(word.form()), word.lemma(), word.tag(), word.misc());
    }
  }

  /** The sentence is whole; one without tokens is not written. */
  public void end() throws IOException {
    if (words == 0) {
      return;
    }
    if (document != null) {
      out.append("# newdoc id = ").append(document).append('\n');
      document = null;
    }
    out.append("# sent_id = ").append(sentence).append('\n');
    out.append("# text = ").append(text.toString().stripTrailing()).append('\n');
    out.append(lines).append('\n');
  }

  /** Hands all that was written to the stream. */
  public void flush() throws IOException {
    out.flush();
  }

  private void line(String id, String form, String lemma, String tag, String misc) {
    lines.append(id).append('\t');
    field(form);
    field(clean(lemma));
    field(tag);
    lines.append("_\t_\t_\t_\t_\t").append(misc.isEmpty() ? "_" : misc).append('\n');
  }

  private void field(String value) {
    lines.append(value.isEmpty() ? "_" : value).append('\t');
  }

  /** Without what no other program would show, in normal form C. */
  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return composed(Safe.withoutControls(text));
      }
    }
    return text;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** ASCII that can be seen, or a letter of Arabic: always in normal form by itself. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < '\u007F') || (c >= '\u0621' && c <= '\u064A');
  }

  private static String identifier(String id) {
    StringBuilder plain = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (Character.isSpaceChar(c)) {
        plain.append("%20");
      } else if (c == '/') {
        plain.append("%2F");
      } else if (c == '%') {
        plain.append("%25");
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
