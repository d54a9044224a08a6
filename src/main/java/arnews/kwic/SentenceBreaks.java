package arnews.kwic;

import arnews.text.Letters;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a stretch of a text lies within one sentence. Only the line around it is looked at,
 * since every sentence ends with its line; the line looked at last is remembered.
 */
final class SentenceBreaks {
  private String text = "";
  private int floor;
  private int lineStart;
  private int lineEnd;

  /** The offsets in the text where the sentences of the line begin. */
  private int[] starts = {};

  /** Takes a text, of which what stands before the floor is left out. */
  void open(String text, int floor) {
    this.text = text;
    this.floor = floor;
    lineStart = floor;
    lineEnd = floor;
  }

  /**
   * Whether a sentence begins inside a stretch.
   *
   * @param start the offset of the stretch
   * @param end the offset behind it
   */
  boolean split(int start, int end) {
    if (start < lineStart || end > lineEnd) {
      read(start, end);
    }
    int found = Arrays.binarySearch(starts, start + 1);
    int next = found < 0 ? -found - 1 : found;
    return next < starts.length && starts[next] < end;
  }

  private void read(int start, int end) {
    lineStart = start;
    while (lineStart > floor && !Letters.isLineBreak(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    lineEnd = end;
    while (lineEnd < text.length() && !Letters.isLineBreak(text.charAt(lineEnd))) {
      lineEnd++;
    }
    String line = text.substring(lineStart, lineEnd);
    List<Token> tokens = Tokenizer.tokenize(line);
    starts = Sentences.starts(line, tokens);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = lineStart + tokens.get(starts[i]).span().start();
    }
  }
}
