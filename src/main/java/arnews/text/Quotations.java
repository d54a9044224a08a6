package arnews.text;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs quotation marks. They nest and may face the wrong way, so a mark is first judged by what
 * touches it: one with a word behind it and none before it opens, one with a word before it and
 * none behind it closes. Only where that does not tell do its shape and the quotations already open
 * decide. A quotation ends with its line at the latest.
 */
public final class Quotations {
  /** Behind a forgotten mark the next one may stand far away: that is no quotation. */
  private static final int LONGEST = 1500;

  private static final char LAM = '\u0644';

  private final List<Token> tokens;
  private final Gaps gaps;

  /** Whether single marks quote too. */
  private final boolean single;

  /** For an opening mark the index of its closing mark, else -1. */
  private final int[] partners;

  private final boolean[] closing;
  private final boolean[] quoting;

  Quotations(List<Token> tokens, Gaps gaps) {
    this(tokens, gaps, false);
  }

  private Quotations(List<Token> tokens, Gaps gaps, boolean single) {
    this.tokens = tokens;
    this.gaps = gaps;
    this.single = single;
    partners = new int[tokens.size()];
    closing = new boolean[tokens.size()];
    quoting = new boolean[tokens.size()];
    Arrays.fill(partners, -1);
    pair();
  }

  /**
   * The quotations of a text.
   *
   * @param tokens all tokens of the text, or of a part of it
   */
  public static Quotations of(CharSequence text, List<Token> tokens) {
    return new Quotations(tokens, new Gaps(text, tokens));
  }

  /**
   * Likewise, where single marks quote too if a word touches them from one side only: some papers
   * quote with nothing else.
   */
  public static Quotations withSingleMarks(CharSequence text, List<Token> tokens) {
    return new Quotations(tokens, new Gaps(text, tokens), true);
  }

  /** Whether the token is a quotation mark. */
  public boolean quotes(int index) {
    return quoting[index];
  }

  /** The index of the mark that closes the quotation which the token opens, or -1. */
  public int closedBy(int index) {
    return partners[index];
  }

  /** Whether the token is a quotation mark that closes. */
  public boolean closes(int index) {
    return closing[index];
  }

  private void pair() {
    int[] open = new int[16];
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (depth > 0 && gaps.lineBreak(i)) {
        depth = 0;
      }
      boolean alone = single && Marks.isSingle(tokens.get(i));
      if (alone) {
        // Any other apostrophe stands for a letter, or is lost.
        quoting[i] =
            touchesBehind(i) != touchesBefore(i) && (touchesBehind(i) || closes(open, depth));
      } else {
        quoting[i] = Marks.quotes(tokens.get(i));
        depth = quoting[i] && !opens(i, depth > 0) ? withoutSingle(open, depth) : depth;
      }
      if (!quoting[i]) {
        continue;
      }
      if (opens(i, depth > 0)) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = i;
      } else {
        closing[i] = true;
        if (depth > 0) {
          depth--;
          if (tokens.get(i).span().end() - tokens.get(open[depth]).span().start() <= LONGEST) {
            partners[open[depth]] = i;
          }
        }
      }
    }
  }

  /** Whether the innermost open mark is a single one. */
  private boolean closes(int[] open, int depth) {
    return depth > 0 && Marks.isSingle(tokens.get(open[depth - 1]));
  }

  /** Single marks that are still open when another shape closes were none. */
  private int withoutSingle(int[] open, int depth) {
    int left = depth;
    while (closes(open, left)) {
      left--;
      quoting[open[left]] = false;
    }
    return left;
  }

  private boolean opens(int index, boolean inQuotation) {
    Token quote = tokens.get(index);
    boolean before = touchesBefore(index);
    boolean behind = touchesBehind(index);
    if (before != behind) {
      return behind;
    }
    if (before && isProclitic(index - 1)) {
      return true;
    }
    return Marks.looksOpening(quote) || !inQuotation;
  }

  /** Whether a word, or the stop behind one, touches the mark from before. */
  private boolean touchesBefore(int index) {
    if (!gaps.glued(index)) {
      return false;
    }
    Token before = tokens.get(index - 1);
    return !Marks.opens(before)
        && (!Marks.goesOn(before) || Marks.closes(before))
        && (!quoting[index - 1] || closing[index - 1]);
  }

  private boolean touchesBehind(int index) {
    if (!gaps.glued(index + 1)) {
      return false;
    }
    Token behind = tokens.get(index + 1);
    return !Marks.endsSentence(behind) && !Marks.goesOn(behind) && !Marks.quotes(behind);
  }

  /** A letter or two that is written together with the quoted word: and, in, to, the. */
  private boolean isProclitic(int index) {
    Token word = tokens.get(index);
    String letters = word.surface();
    return word.kind() == TokenKind.WORD
        && !gaps.glued(index)
        && (letters.length() == 1
            || (letters.length() <= 3 && letters.charAt(letters.length() - 1) == LAM));
  }
}
