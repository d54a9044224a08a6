package arnews.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts a text into tokens: words with their marks, numbers with their separators, addresses, signs.
 * White space and control characters always separate, and nothing is read across them: a text has
 * exactly the tokens of its pieces between white space. Invisible characters neither split a word
 * nor belong to its ends.
 */
public final class Tokenizer {
  private static final int BLOCK = 1 << 14;

  private Tokenizer() {}

  /** The tokens of the text, in order; every visible character is in exactly one of them. */
  public static List<Token> tokenize(CharSequence text) {
    String whole = text.toString();
    Collector collector = new Collector(whole, new ArrayList<>(whole.length() / 6 + 4));
    tokenize(whole, 0, whole.length(), collector);
    return collector.tokens;
  }

  /**
   * Hands the tokens of a part of the text to a sink, as if nothing stood around the part.
   *
   * @param from the offset of the first UTF-16 unit that is read
   * @param to the offset behind the last one
   */
  public static void tokenize(CharSequence text, int from, int to, TokenSink sink) {
    Objects.checkFromToIndex(from, to, text.length());
    TokenScanner scanner = new TokenScanner(sink);
    char[] block = new char[Math.min(BLOCK, to - from)];
    int start = from;
    while (start < to) {
      int filled = Math.min(block.length, to - start);
      copy(text, start, filled, block);
      int end = start + filled == to ? filled : lastSpace(block, filled);
      if (end > 0) {
        scanner.scan(block, end, start);
        start += end;
      } else {
        block = new char[Math.min(2 * block.length, to - start)];
      }
    }
  }

  /** A block ends at white space, where nothing can be cut in two; zero when it holds none. */
  private static int lastSpace(char[] block, int length) {
    int end = length;
    while (end > 0 && !Letters.isSpace(block[end - 1])) {
      end--;
    }
    return end;
  }

  private static void copy(CharSequence text, int start, int length, char[] block) {
    if (text instanceof String string) {
      string.getChars(start, start + length, block, 0);
    } else {
      for (int i = 0; i < length; i++) {
        block[i] = text.charAt(start + i);
      }
    }
  }

  private record Collector(String text, List<Token> tokens) implements TokenSink {
    @Override
    public void token(int start, int end, TokenKind kind) {
      tokens.add(new Token(new Span(start, end), kind, Surface.of(kind, text, start, end)));
    }
  }
}
