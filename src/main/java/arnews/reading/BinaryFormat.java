package arnews.reading;

import arnews.text.WordList;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that holds no text, by the bytes that it begins with.
 *
 * @param offset where they stand
 * @param magic the bytes, a character each
 * @param name what it is
 */
record BinaryFormat(int offset, String magic, String name) {
  private static final List<BinaryFormat> ALL =
      WordList.rows("reading/binary-formats.tsv", 3).stream().map(BinaryFormat::of).toList();
  private static final String ZIP = "a zip archive";
  private static final int LEAST_CONTROLS = 4;

  private static BinaryFormat of(String[] row) {
    byte[] magic = HexFormat.of().parseHex(row[1]);
    return new BinaryFormat(
        Integer.parseInt(row[0]), new String(magic, StandardCharsets.ISO_8859_1), row[2]);
  }

  /** What the window holds, where that is no text. */
  static Optional<String> find(Window window) {
    for (BinaryFormat format : ALL) {
      if (window.holds(format.offset, format.magic)) {
        return Optional.of(format.name.equals(ZIP) ? ZIP + ZipKind.of(window) : format.name);
      }
    }
    return Optional.empty();
  }

  /** Whether so many bytes are controls, which texts do not use, that this is no text. */
  static boolean isUnknown(byte[] bytes, int from, int to) {
    int controls = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      boolean usual = b >= ' ' || b < 0 || (b >= '\t' && b <= '\r') || b == 0x1A || b == 0x1B;
      controls += usual ? 0 : 1;
    }
    return controls >= LEAST_CONTROLS && controls * 20L >= to - from;
  }
}
