package arnews.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8Test {
  /** The index that the strict decoder of Java stops at. */
  private static int strict(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : bytes.length;
  }

  private static void agree(byte[] bytes) {
    Utf8 utf8 = new Utf8();
    assertEquals(strict(bytes), utf8.validUntil(bytes, 0, bytes.length));
    long nuls = 0;
    for (int i = 0; i < strict(bytes); i++) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    assertEquals(nuls, utf8.nuls());
  }

  @Property
  void agreesOnAnyBytes(@ForAll byte[] bytes) {
    agree(bytes);
  }

  @Property
  void agreesOnAnyText(@ForAll String text) {
    agree(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that are nearly UTF-8: the edges of each range, often in a valid order. */
  @Test
  void agreesOnNearlyValidBytes() {
    int[] edges = {
      0, 'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };
    Random random = new Random(7);
    for (int round = 0; round < 200_000; round++) {
      byte[] bytes = new byte[random.nextInt(24)];
      for (int i = 0; i < bytes.length; i++) {
        boolean tail = i > 0 && bytes[i - 1] < 0 && random.nextInt(4) > 0;
        bytes[i] =
            (byte) (tail ? 0x80 + random.nextInt(0x40) : edges[random.nextInt(edges.length)]);
      }
      agree(bytes);
    }
  }

  /** Every valid character is valid at every place against the groups of eight. */
  @Test
  void agreesOnEveryCharacter() {
    Utf8 utf8 = new Utf8();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 97) {
      if (point >= 0xD800 && point <= 0xDFFF) {
        continue;
      }
      String character = Character.toString(point);
      byte[] bytes = ("abcdefg" + character.repeat(9) + "abc").getBytes(StandardCharsets.UTF_8);
      assertEquals(
          bytes.length,
          utf8.validUntil(bytes, 0, bytes.length),
          () -> "" + (int) character.charAt(0));
      for (int end = bytes.length - 4; end > 7; end--) {
        int valid = utf8.validUntil(bytes, 0, end);
        assertEquals(valid < end, valid < end && Utf8.cutOff(bytes, valid, end));
      }
    }
  }
}
