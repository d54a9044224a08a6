package arnews.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static final String SENTENCE = Example.all("reading/encodings.cases").get(0).text();

  /** Keeps the blocks apart. */
  private static final class Kept implements TextSink {
    final List<byte[]> blocks = new ArrayList<>();

    @Override
    public void begin(String id, Map<String, String> fields) {}

    @Override
    public void block(byte[] utf8, int from, int to) {
      blocks.add(java.util.Arrays.copyOfRange(utf8, from, to));
    }

    @Override
    public void end() {}

    byte[] joined() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      blocks.forEach(all::writeBytes);
      return all.toByteArray();
    }
  }

  private static Kept read(byte[] bytes, List<Problem> problems) {
    Kept kept = new Kept();
    // Few bytes at a time, as a pipe gives them.
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 60_001));
          }
        };
    new SourceReader(ReadingOptions.DEFAULT, slow).read(Source.STANDARD_INPUT, kept, problems::add);
    return kept;
  }

  private static Kept readSound(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    Kept kept = read(bytes, problems);
    assertEquals(List.of(), problems);
    assertArrayEquals(bytes, kept.joined());
    return kept;
  }

  @Test
  void blocksEndBehindLineBreaks() {
    Kept kept = readSound((SENTENCE + "\r\n").repeat(60_000));
    assertTrue(kept.blocks.size() > 3);
    for (byte[] block : kept.blocks) {
      assertEquals('\n', block[block.length - 1]);
    }
  }

  @Test
  void blocksOfOneLineEndBehindSpaces() {
    Kept kept = readSound((SENTENCE + " ").repeat(60_000));
    assertTrue(kept.blocks.size() > 3);
    for (byte[] block : kept.blocks) {
      assertEquals(' ', block[block.length - 1]);
    }
  }

  @Test
  void aLongWordIsOneBlock() {
    String word = SENTENCE.substring(0, 5).repeat(700_000);
    Kept kept = readSound(SENTENCE + "\n" + word + "\n" + SENTENCE);
    assertTrue(kept.blocks.stream().anyMatch(block -> block.length > 7_000_000));
  }

  @Test
  void anEndlessWordIsCutBetweenCharacters() {
    Kept kept = readSound(SENTENCE.substring(0, 5).repeat(4_000_000));
    assertTrue(kept.blocks.size() > 1);
    Utf8 utf8 = new Utf8();
    for (byte[] block : kept.blocks) {
      assertEquals(block.length, utf8.validUntil(block, 0, block.length));
    }
  }

  /** The first megabyte decides; bad bytes behind it are replaced and counted all the same. */
  @Test
  void badBytesFarBehindAreReplaced() {
    String text = (SENTENCE + "\n").repeat(40_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[3_000_000] = (byte) 0xFF;
    List<Problem> problems = new ArrayList<>();
    Kept kept = read(bytes, problems);
    assertArrayEquals(
        new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), kept.joined());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).message().contains("bad byte sequence"), problems.toString());
  }

  @Test
  void longTextInAnOldEncoding() {
    String text = (SENTENCE + "\n").repeat(60_000);
    List<Problem> problems = new ArrayList<>();
    Kept kept = read(text.getBytes(Charset.forName("windows-1256")), problems);
    assertEquals(text, new String(kept.joined(), StandardCharsets.UTF_8));
    assertEquals("read as windows-1256", problems.get(0).message());
    assertEquals(1, problems.size());
  }

  @Test
  void theLimitCutsBetweenCharacters() {
    for (int limit = 30; limit < 40; limit++) {
      Reading reading =
          Reading.of(
              SENTENCE.getBytes(StandardCharsets.UTF_8),
              Reading.with(Optional.empty(), limit, false, "text"));
      assertTrue(SENTENCE.startsWith(reading.text()));
      assertTrue(reading.text().getBytes(StandardCharsets.UTF_8).length > limit - 2);
      assertEquals(
          List.of("unread longer than " + limit + " bytes (--max-bytes): the rest was not read"),
          reading.messages());
    }
  }

  @Test
  void exceptionsOfTheSinkPassThrough() {
    TextSink full =
        new TextSink() {
          @Override
          public void begin(String id, Map<String, String> fields) {}

          @Override
          public void block(byte[] utf8, int from, int to) {
            throw new IllegalStateException("full");
          }

          @Override
          public void end() {}
        };
    for (String text : List.of(SENTENCE, "<html><p>" + SENTENCE, "[\"" + SENTENCE + "\"]", "x")) {
      SourceReader reader =
          new SourceReader(
              ReadingOptions.DEFAULT,
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      assertThrows(
          IllegalStateException.class,
          () -> reader.read(Source.STANDARD_INPUT, full, problem -> {}));
    }
  }
}
