package arnews.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import arnews.text.WordList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnreadableBytesTest {
  private static final List<Example> TEXTS = Example.all("reading/encodings.cases");

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void everyBinaryFormatIsNamed() {
    for (String[] row : WordList.rows("reading/binary-formats.tsv", 3)) {
      if (row[2].equals("a gzip archive")) {
        continue; // It is unpacked, and named only where it lies too deep.
      }
      byte[] file = new byte[600];
      byte[] magic = HexFormat.of().parseHex(row[1]);
      System.arraycopy(magic, 0, file, Integer.parseInt(row[0]), magic.length);
      Reading reading = Reading.of(file);
      assertEquals(List.of("unread " + row[2] + ", not text"), reading.lines());
    }
  }

  @Test
  void zipArchivesAreToldApart() throws Exception {
    assertEquals(List.of("unread a zip archive (docx), not text"), zip("word/document.xml", ""));
    assertEquals(List.of("unread a zip archive (xlsx), not text"), zip("xl/workbook.xml", ""));
    assertEquals(List.of("unread a zip archive (pptx), not text"), zip("ppt/slides.xml", ""));
    assertEquals(
        List.of("unread a zip archive (odt), not text"),
        zip("mimetype", "application/vnd.oasis.opendocument.text"));
    assertEquals(
        List.of("unread a zip archive (epub), not text"), zip("mimetype", "application/epub+zip"));
    assertEquals(List.of("unread a zip archive, not text"), zip("article.txt", "text"));
  }

  private static List<String> zip(String name, String content) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      byte[] bytes = utf8(content);
      ZipEntry entry = new ZipEntry(name);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      java.util.zip.CRC32 sum = new java.util.zip.CRC32();
      sum.update(bytes);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(bytes);
    }
    return Reading.of(packed.toByteArray()).lines();
  }

  @Test
  void unknownBinaryData() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 8 + (i % 3 == 0 ? 0x80 : 0));
    }
    assertEquals(List.of("unread binary data, not text"), Reading.of(bytes).lines());
  }

  @Test
  void emptyInput() {
    assertEquals(List.of("text ", "warning no text"), Reading.of("").lines());
    assertEquals(List.of("text ", "warning no text"), Reading.of("\uFEFF").lines());
  }

  @Test
  void gzipInGzipIsUnpackedAndNoDeeper() {
    byte[] text = utf8(TEXTS.get(0).text());
    assertEquals(TEXTS.get(0).text(), Reading.of(Gzip.of(Gzip.of(text))).text());
    List<String> deeper = Reading.of(Gzip.of(Gzip.of(Gzip.of(text)))).lines();
    assertEquals(List.of("unread a gzip archive, not text"), deeper);
  }

  @Test
  void gzipOfSeveralMembers() {
    byte[] both = join(Gzip.of(utf8(TEXTS.get(0).text())), Gzip.of(utf8(TEXTS.get(1).text())));
    assertEquals(TEXTS.get(0).text() + TEXTS.get(1).text(), Reading.of(both).text());
  }

  @Test
  void truncatedGzipIsAnsweredAsFarAsItGoes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append(TEXTS.get(i % TEXTS.size()).text()).append(' ').append(i * 7919).append('\n');
    }
    byte[] packed = Gzip.of(utf8(text.toString()));
    Reading reading = Reading.of(Arrays.copyOf(packed, packed.length / 2));
    assertTrue(text.toString().startsWith(reading.text()));
    assertTrue(reading.text().length() > 1000);
    assertEquals(
        List.of("unread the gzip data is cut off: only what comes before was read"),
        reading.messages());
  }

  @Test
  void aBombIsStopped() {
    byte[] bomb = Gzip.of(Gzip.of(new byte[50_000_000]));
    Reading reading = Reading.of(bomb, Reading.with(Optional.empty(), 100_000, false, "text"));
    assertTrue(reading.messages().toString().contains("unread"), reading.messages().toString());
  }

  @Test
  void badBytesInUtf8AreReplacedAndCounted() {
    byte[] first = utf8(TEXTS.get(0).text());
    byte[] bad = {' ', (byte) 0xFF, (byte) 0xD8, ' ', (byte) 0xE2, (byte) 0x80, ' '};
    byte[] all = join(first, bad, utf8(TEXTS.get(1).text()));
    Reading reading = Reading.of(all);
    assertEquals(new String(all, StandardCharsets.UTF_8), reading.text());
    assertEquals(
        List.of(
            "warning 3 bad byte sequences in UTF-8, the first at byte "
                + (first.length + 1)
                + ": replaced by U+FFFD"),
        reading.messages());
  }

  @Test
  void aTextCutInALetter() {
    byte[] text = utf8(TEXTS.get(0).text());
    Reading reading = Reading.of(Arrays.copyOf(text, text.length - 1));
    assertEquals(
        List.of(
            "warning 1 bad byte sequence in UTF-8, the first at byte "
                + (text.length - 2)
                + ": replaced by U+FFFD"),
        reading.messages());
  }

  @Test
  void halfUtf8HalfWindows() {
    byte[] old = (TEXTS.get(1).text() + "\n").getBytes(Charset.forName("windows-1256"));
    Reading reading = Reading.of(join(utf8(TEXTS.get(0).text() + "\n"), old, old));
    assertEquals(
        TEXTS.get(0).text() + "\n" + (TEXTS.get(1).text() + "\n").repeat(2), reading.text());
    assertEquals(
        List.of("warning 2 lines are not UTF-8 as the rest is: read as windows-1256"),
        reading.messages());
  }

  @Test
  void lettersThatOnlyWindowsHas() {
    String letters = "\u067E\u0686\u0698\u06AF \u06AF\u0627\u0644 ";
    byte[] text = (letters + TEXTS.get(0).text() + "\0").getBytes(Charset.forName("windows-1256"));
    Reading reading = Reading.of(text);
    assertEquals(letters + TEXTS.get(0).text() + "\0", reading.text());
    assertEquals(List.of("warning read as windows-1256"), reading.messages());
  }

  @Test
  void aPageInAnOldEncoding() {
    Charset windows = Charset.forName("windows-1256");
    String page = "<html><head>%</head><p>" + TEXTS.get(0).text() + "</p></html>";
    String label = "<meta charset=\"windows-1256\">";
    for (String meta : List.of("", label, "<meta charset=iso-8859-1>", "<meta charset=x-none>")) {
      Reading reading = Reading.of(page.replace("%", meta).getBytes(windows));
      assertEquals(TEXTS.get(0).text(), reading.text());
      assertEquals(List.of("warning read as windows-1256"), reading.messages());
    }
    // Valid UTF-8 wins over its label.
    Reading utf8 = Reading.of(page.replace("%", label));
    assertEquals(List.of("text " + TEXTS.get(0).text()), utf8.lines());
  }

  @Test
  void westernTextIsReadAsSuch() {
    String french =
        "Le pr\u00E9sident a d\u00E9clar\u00E9 \u00E0 Gen\u00E8ve que l'accord \u00E9tait s\u00FBr.";
    Reading reading = Reading.of(french.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(french, reading.text());
    assertTrue(reading.messages().contains("warning no Arabic text found"));
  }

  @Test
  void fieldsHaveTheNamesThatTheCallerSays() {
    String json =
        "{\"headline\": \"h\", \"body\": \"" + TEXTS.get(0).text() + "\", \"date\": \"d\"}";
    Reading reading = Reading.of(utf8(json), Reading.with(Optional.empty(), 10_000, false, "body"));
    assertEquals(
        List.of("id -#1", "date = d", "title = h", "text " + TEXTS.get(0).text()), reading.lines());
  }
}
