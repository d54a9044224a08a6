package arnews.freq;

import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hands the forms of a text on and tells where they do not follow one another. */
final class SentenceForms {
  /** How many bytes of whole lines are cut into tokens at a time. */
  private static final int PIECE = 1 << 15;

  /** Takes the forms. */
  interface Sink extends FormTally {
    /** What comes next does not follow what came last: a sentence ends, or a token is left out. */
    void gap();

    /** A token of a kind that is not counted is left out, within a sentence. */
    default void leftOut() {
      gap();
    }
  }

  private final FormTable table;

  SentenceForms(FormTable table) {
    this.table = table;
  }

  /**
   * Hands the forms of a block on. Lines are read in pieces, since no sentence goes beyond its
   * line.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  void scan(byte[] utf8, int from, int to, Sink sink) {
    int start = from;
    while (start < to) {
      int end = end(utf8, start, to);
      scan(new String(utf8, start, end - start, StandardCharsets.UTF_8), sink);
      start = end;
    }
  }

  /** Behind the last line break of a piece, or behind the first if the line is longer. */
  private static int end(byte[] utf8, int start, int to) {
    if (to - start <= PIECE) {
      return to;
    }
    int end = start + PIECE;
    while (end > start && utf8[end - 1] != '\n') {
      end--;
    }
    if (end == start) {
      end = start + PIECE;
      while (end < to && utf8[end - 1] != '\n') {
        end++;
      }
    }
    return end;
  }

  private void scan(String text, Sink sink) {
    List<Token> tokens = Tokenizer.tokenize(text);
    int[] starts = Sentences.starts(text, tokens);
    int sentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence < starts.length && starts[sentence] == i) {
        sink.gap();
        sentence++;
      }
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.SIGN) {
        int form = table.form(token.kind(), token.surface());
        if (table.wordOf(form) == FormTable.NOT_COUNTED) {
          sink.leftOut();
        } else {
          sink.add(form);
        }
      }
    }
  }
}
