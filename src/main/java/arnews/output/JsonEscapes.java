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

  private final int[] ascii = standardAsciiEscapesForJSON();

  JsonEscapes() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return Safe.isDangerous((char) character)
        ? new SerializedString(Safe.escape((char) character))
        : null;
  }
}
