package arnews.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Which characters JSON escapes beyond those that it must: the other controls, line and paragraph
 * separators and the controls of bidirectional text, so that JSON on a terminal can neither move
 * the cursor nor reorder a line. A parser reads the same text as without the escapes.
 */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final char DELETE = '\u007F';

  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[DELETE] = ESCAPE_STANDARD;
  }

  /** The text with its escapes, without the quotation marks around it. */
  static char[] quoted(String text) {
    char[] plain = text.toCharArray();
    int at = 0;
    while (at < plain.length && !isEscaped(plain[at])) {
      at++;
    }
    if (at == plain.length) {
      return plain;
    }
    StringBuilder quoted = new StringBuilder(plain.length + 16).append(plain, 0, at);
    for (; at < plain.length; at++) {
      char c = plain[at];
      if (!isEscaped(c)) {
        quoted.append(c);
      } else if (c < ASCII.length && ASCII[c] > 0) {
        quoted.append('\\').append((char) ASCII[c]);
      } else {
        quoted.append(Safe.escape(c));
      }
    }
    return quoted.toString().toCharArray();
  }

  private static boolean isEscaped(char c) {
    return c < ASCII.length ? ASCII[c] != 0 : Safe.isDangerous(c);
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return Safe.isDangerous((char) character)
        ? new SerializedString(Safe.escape((char) character))
        : null;
  }
}
