package arnews.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Words of scripts that are neither Arabic nor Latin, cut by the rules of Unicode (UAX 29) as
 * Lucene knows them: ideographs stand alone, Cyrillic and Thai run on.
 */
final class OtherScripts {
  private static final String NUMBER_TYPE = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];

  // Its limit of 255 units a token keeps it linear on letters without end.
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = tokenizer.addAttribute(TypeAttribute.class);

  /**
   * Hands on the tokens of the run of other letters that begins at {@code start}.
   *
   * @param base where the array begins in the whole text
   * @return the end of the run
   */
  int scan(char[] text, int start, int end, int base, TokenSink sink) {
    int runEnd = runEnd(text, start, end);
    int done = start;
    try {
      tokenizer.setReader(new CharArrayReader(text, start, runEnd - start));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int first = start + offsets.startOffset();
        signs(text, done, first, base, sink);
        done = start + offsets.endOffset();
        TokenKind kind = NUMBER_TYPE.equals(type.type()) ? TokenKind.NUMBER : TokenKind.FOREIGN;
        sink.token(base + first, base + done, kind);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    signs(text, done, runEnd, base, sink);
    return runEnd;
  }

  private static int runEnd(char[] text, int start, int end) {
    int last = start;
    int i = start;
    while (i < end) {
      int codePoint = Character.codePointAt(text, i, end);
      int next = i + Character.charCount(codePoint);
      byte kind = next - i == 2 ? Letters.ofSupplementary(codePoint) : Letters.of((char) codePoint);
      if (kind == Letters.OTHER || (kind == Letters.MARK && codePoint <= Letters.LAST_ACCENT)) {
        last = next;
      } else if (kind != Letters.INVISIBLE) {
        break;
      }
      i = next;
    }
    return last;
  }

  /** What Lucene passes over, a mark without its letter, is a sign. */
  private static void signs(char[] text, int from, int to, int base, TokenSink sink) {
    int i = from;
    while (i < to) {
      int next = Signs.end(text, i, to);
      if (!Letters.isInvisible(text[i])) {
        sink.token(base + i, base + next, TokenKind.SIGN);
      }
      i = next;
    }
  }
}
