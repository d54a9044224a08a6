package arnews.reading;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that was once read as another encoding and saved again, so that each byte became a
 * character of its own.
 */
final class DoubleEncoding {
  /** Read as the Arabic code page of Windows: each letter became a tah or zah and one more. */
  static final DoubleEncoding WINDOWS_1256 = new DoubleEncoding("windows-1256");

  /** Read as the Western one, or as Latin-1: each letter became an O or U with an accent. */
  static final DoubleEncoding WINDOWS_1252 = new DoubleEncoding("windows-1252");

  private final String wrong;
  private final int[] bytes = new int[1 << 16];

  private DoubleEncoding(String wrong) {
    this.wrong = wrong;
    byte[] one = new byte[1];
    for (int b = 0; b < 0x100; b++) {
      // Where the code page has no character, browsers and Latin-1 give the control.
      bytes[b] = b + 1;
    }
    for (int b = 0x80; b < 0x100; b++) {
      one[0] = (byte) b;
      char read = new String(one, Charset.forName(wrong)).charAt(0);
      if (read != '\uFFFD') {
        bytes[read] = b + 1;
      }
    }
  }

  /** The name of the encoding that it was wrongly read as. */
  String wrong() {
    return wrong;
  }

  /** The byte that was read as this character, from 0 to 255; -1 when there is none. */
  int byteOf(int character) {
    return character < bytes.length ? bytes[character] - 1 : -1;
  }

  /** The text as it was before; characters that were no bytes are left as they are. */
  InputStream undo(InputStream utf8) {
    return new Undoubled(this, new InputStreamReader(utf8, StandardCharsets.UTF_8));
  }
}
