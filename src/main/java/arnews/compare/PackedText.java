package arnews.compare;

import java.util.Arrays;

/**
 * A text in half the memory. Latin and Arabic letters take a byte for each UTF-16 unit, all others
 * three: windows of half a block each, as in the Standard Compression Scheme for Unicode (Unicode
 * Technical Standard 6), but none of them movable.
 */
final class PackedText {
  static final PackedText EMPTY = new PackedText("");

  /** The control character that stands before the two bytes of a unit outside both windows. */
  private static final int QUOTE = 0x10;

  /** Each window has so many units: the lower half of a byte those from 0, the upper the Arabic. */
  private static final int WINDOW = 0x80;

  private static final int ARABIC = 0x600;
  private static final int BYTE = 0xFF;

  private final byte[] bytes;
  private final int length;

  PackedText(String text) {
    length = text.length();
    byte[] packed = new byte[length + (length >> 4)];
    int filled = 0;
    for (int i = 0; i < length; i++) {
      if (filled + 3 > packed.length) {
        packed = Arrays.copyOf(packed, filled + filled / 2 + 3);
      }
      char unit = text.charAt(i);
      if (unit < WINDOW && unit != QUOTE) {
        packed[filled++] = (byte) unit;
      } else if (unit >= ARABIC && unit < ARABIC + WINDOW) {
        packed[filled++] = (byte) (WINDOW | (unit - ARABIC));
      } else {
        packed[filled++] = QUOTE;
        packed[filled++] = (byte) (unit >> Byte.SIZE);
        packed[filled++] = (byte) unit;
      }
    }
    bytes = Arrays.copyOf(packed, filled);
  }

  /** The text as it was. */
  String text() {
    char[] units = new char[length];
    int at = 0;
    for (int i = 0; i < length; i++) {
      int first = bytes[at++];
      if (first == QUOTE) {
        units[i] = (char) ((bytes[at] & BYTE) << Byte.SIZE | (bytes[at + 1] & BYTE));
        at += 2;
      } else {
        units[i] = (char) (first < 0 ? ARABIC + (first & (WINDOW - 1)) : first);
      }
    }
    return new String(units);
  }
}
