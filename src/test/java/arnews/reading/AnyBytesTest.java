package arnews.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnyBytesTest {
  /** A sink that insists on the contract. */
  private static final class Strict implements TextSink {
    private final Utf8 utf8 = new Utf8();
    private boolean open;

    @Override
    public void begin(String id, Map<String, String> fields) {
      assertTrue(!open);
      open = true;
    }

    @Override
    public void block(byte[] bytes, int from, int to) {
      assertTrue(open && from < to);
      assertEquals(to, utf8.validUntil(bytes, from, to));
    }

    @Override
    public void end() {
      assertTrue(open);
      open = false;
    }
  }

  private static void check(byte[] bytes, ReadingOptions options) {
    Strict sink = new Strict();
    SourceReader reader = new SourceReader(options, new ByteArrayInputStream(bytes));
    reader.read(
        Source.STANDARD_INPUT,
        sink,
        problem -> {
          assertTrue(problem.message().indexOf('\n') < 0);
          assertTrue(!problem.message().endsWith("."));
        });
    assertTrue(!sink.open);
  }

  @Property
  void anyBytesAreReadOrTold(@ForAll byte[] bytes) {
    check(bytes, ReadingOptions.DEFAULT);
    check(bytes, Reading.repairing());
  }

  /** Beginnings that lead each way through the reader, and then anything. */
  @Test
  void anyBytesBehindKnownBeginnings() {
    List<byte[]> beginnings =
        List.of(
            bytes("<html><p>"),
            bytes("<?xml ?><a>"),
            bytes("[{\"text\":\""),
            bytes("{\"text\": "),
            bytes("{\"text\":\"a\"}\n{"),
            bytes("[\"a\","),
            new byte[] {0x1F, (byte) 0x8B, 8, 0},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0},
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            bytes("PK\3\4"),
            bytes("%PDF-"));
    Random random = new Random(11);
    for (byte[] beginning : beginnings) {
      for (int round = 0; round < 40; round++) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(beginning);
        byte[] rest = new byte[random.nextInt(60)];
        random.nextBytes(rest);
        all.writeBytes(rest);
        check(all.toByteArray(), ReadingOptions.DEFAULT);
        check(Gzip.of(all.toByteArray()), Reading.repairing());
      }
    }
  }

  /** A packed text that is cut anywhere, or has any one byte changed. */
  @Test
  void damagedGzip() {
    byte[] packed = Gzip.of("a word and another\n".repeat(20).getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < packed.length; i++) {
      check(java.util.Arrays.copyOf(packed, i), ReadingOptions.DEFAULT);
      byte[] changed = packed.clone();
      changed[i] ^= 0x55;
      check(changed, ReadingOptions.DEFAULT);
    }
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.ISO_8859_1);
  }
}
