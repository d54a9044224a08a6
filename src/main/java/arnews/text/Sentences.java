package arnews.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts tokens into sentences. A line break always ends a sentence, since news prints a paragraph a
 * line; a stop, a question or exclamation mark, or a run of them ends one too, together with the
 * marks that close behind it. No sentence ends inside a quotation that goes on, behind an
 * abbreviation or an initial, or before a comma.
 */
public final class Sentences {
  private final List<Token> tokens;
  private final Gaps gaps;
  private final Quotations quotations;

  private Sentences(CharSequence text, List<Token> tokens) {
    this.tokens = tokens;
    gaps = new Gaps(text, tokens);
    quotations = new Quotations(tokens, gaps);
  }

  /**
   * The sentences of a text, in order: each from its first token to the end of its last one.
   *
   * @param tokens all tokens of the text
   */
  public static List<Span> split(CharSequence text, List<Token> tokens) {
    int[] starts = starts(text, tokens);
    List<Span> sentences = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      int last = (i + 1 < starts.length ? starts[i + 1] : tokens.size()) - 1;
      sentences.add(new Span(tokens.get(starts[i]).span().start(), tokens.get(last).span().end()));
    }
    return sentences;
  }

  /**
   * The tokens of each sentence, in order.
   *
   * @param tokens all tokens of the text
   */
  public static List<List<Token>> tokens(CharSequence text, List<Token> tokens) {
    int[] starts = starts(text, tokens);
    List<List<Token>> sentences = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : tokens.size();
      sentences.add(tokens.subList(starts[i], end));
    }
    return sentences;
  }

  /**
   * The index of the first token of each sentence, ascending; empty for a text without tokens.
   *
   * @param tokens all tokens of the text
   */
  public static int[] starts(CharSequence text, List<Token> tokens) {
    return new Sentences(text, tokens).starts();
  }

  private int[] starts() {
    int[] starts = new int[16];
    int count = 0;
    int start = 0;
    int quotationEnd = -1;
    int i = 0;
    while (i < tokens.size()) {
      if (i == start) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i;
      }
      int next = i + 1;
      boolean ends = false;
      if (Marks.endsSentence(tokens.get(i))) {
        next = behindClosing(i + 1);
        ends = next > quotationEnd && endsBetween(start, i, next);
      } else {
        quotationEnd = Math.max(quotationEnd, quotations.closedBy(i));
      }
      if (ends || gaps.lineBreak(next)) {
        start = next;
      }
      i = next;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The first token of the same line that neither ends a sentence nor closes something. */
  private int behindClosing(int from) {
    int next = from;
    while (next < tokens.size() && !gaps.lineBreak(next)) {
      Token token = tokens.get(next);
      boolean closes =
          Marks.endsSentence(token)
              || quotations.closes(next)
              || (Marks.closes(token) && gaps.glued(next));
      if (!closes) {
        break;
      }
      next++;
    }
    return next;
  }

  /**
   * Whether a sentence ends between two tokens of a line.
   *
   * @param start its first token
   * @param stop the first mark that may end it
   * @param next the token behind the marks
   */
  private boolean endsBetween(int start, int stop, int next) {
    if (stop == start || next == tokens.size() || Marks.goesOn(tokens.get(next))) {
      return false;
    }
    Token before = tokens.get(stop - 1);
    if (Marks.opens(before)) {
      return false;
    }
    boolean abbreviated =
        Marks.isFullStop(tokens.get(stop))
            ? isAbbreviated(start, stop, next)
            : Abbreviations.isRest(tokens.get(next));
    if (abbreviated) {
      return false;
    }
    return !gaps.glued(next) || (endsGlued(before) && beginsGlued(next));
  }

  /** Whether the full stop belongs to the word or number before it. */
  private boolean isAbbreviated(int start, int stop, int next) {
    Token before = tokens.get(stop - 1);
    if (!gaps.glued(stop)) {
      return false;
    }
    return switch (before.kind()) {
      case NUMBER -> stop - 1 == start && before.surface().length() <= 2;
      case WORD -> {
        if (before.surface().length() == 1) {
          yield stop - 2 < start || !isNumber(stop - 2) || isNumber(next);
        }
        yield isListed(before, next)
            || (gaps.glued(next)
                && Abbreviations.isLetterName(before)
                && Abbreviations.isLetterName(tokens.get(next)));
      }
      case FOREIGN ->
          before.surface().length() == 1
              || before.surface().indexOf('.') > 0
              || isListed(before, next);
      default -> false;
    };
  }

  private boolean isListed(Token word, int next) {
    return Abbreviations.isTitle(word)
        || (Abbreviations.isReference(word) && tokens.get(next).kind() == TokenKind.NUMBER);
  }

  private boolean isNumber(int index) {
    return tokens.get(index).kind() == TokenKind.NUMBER;
  }

  /** Before a missing space a number, a sign or a word of two letters ends a sentence. */
  private static boolean endsGlued(Token before) {
    return before.kind() == TokenKind.NUMBER
        || before.kind() == TokenKind.SIGN
        || before.surface().length() >= 2;
  }

  /** Behind a missing space a word of two letters begins one, alone or in a quotation. */
  private boolean beginsGlued(int next) {
    Token token = tokens.get(next);
    if (Marks.quotes(token)) {
      return !quotations.closes(next);
    }
    return token.kind() == TokenKind.WORD && token.surface().length() >= 2;
  }
}
