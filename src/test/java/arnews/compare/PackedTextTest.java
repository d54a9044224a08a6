package arnews.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A packed text is the text, whatever its units: those of both windows, of none, lone ones. */
class PackedTextTest {
  private static final int ROUNDS = 300;

  private final Random random = new Random(20261125);

  @Test
  void itComesBack() {
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      int highest = random.nextBoolean() ? 0x800 : 0x10000;
      for (int length = random.nextInt(200); length > 0; length--) {
        text.append((char) random.nextInt(highest));
      }
      assertEquals(text.toString(), new PackedText(text.toString()).text());
    }
  }

  @Test
  void theEdgesOfTheWindowsComeBack() {
    String edges = "\u0000\u000F\u0010\u0011\u007F\u0080\u05FF\u0600\u067F\u0680\uD800\uFFFF";
    assertEquals(edges, new PackedText(edges).text());
    assertEquals("", PackedText.EMPTY.text());
  }
}
