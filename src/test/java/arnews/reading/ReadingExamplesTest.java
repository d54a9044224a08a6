package arnews.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingExamplesTest {
  static Stream<Example> examples() {
    return Stream.of("plain", "pages", "json")
        .flatMap(name -> Example.all("reading/" + name + ".cases").stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadAsWritten(Example example) {
    Reading reading = Reading.of(example.text());
    assertEquals(example.expected(), reading.lines(), example.toString());
  }

  /** The same in gzip, and as UTF-16 with a mark. */
  @ParameterizedTest
  @MethodSource("examples")
  void isReadAlikeFromOtherWrappings(Example example) {
    byte[] utf8 = example.text().getBytes(StandardCharsets.UTF_8);
    assertEquals(example.expected(), Reading.of(Gzip.of(utf8)).lines(), example.toString());
    String marked =
        example.text().startsWith("\uFEFF") ? example.text() : "\uFEFF" + example.text();
    byte[] utf16 = marked.getBytes(StandardCharsets.UTF_16LE);
    assertEquals(example.expected(), Reading.of(utf16).lines(), example.toString());
  }

  static List<Example> languages() {
    return Example.all("reading/languages.cases");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void languageIsTold(Example example) {
    List<String> expected =
        example.expected().stream().map(l -> "warning looks like " + l + ", not Arabic").toList();
    assertEquals(expected, Reading.of(example.text()).messages(), example.toString());
  }

  static List<Example> doubles() {
    return Example.all("reading/double-encoding.cases");
  }

  @ParameterizedTest
  @MethodSource("doubles")
  void doubleEncodingIsToldAndUndone(Example example) {
    byte[] utf8 = example.text().getBytes(StandardCharsets.UTF_8);
    Reading plain = Reading.of(utf8);
    Reading repaired = Reading.of(utf8, Reading.repairing());
    assertEquals(example.text(), plain.text(), example.toString());
    if (example.expected().isEmpty()) {
      assertEquals(example.text(), repaired.text(), example.toString());
      assertEquals(plain.messages(), repaired.messages(), example.toString());
      return;
    }
    String how = "double-encoded (UTF-8 read as " + example.expected().get(0) + "): ";
    assertEquals(List.of("warning looks " + how + "--repair undoes it"), plain.messages());
    assertEquals(List.of("warning was " + how + "repaired"), repaired.messages());
    assertEquals(example.expected().get(1), repaired.text(), example.toString());
  }

  static List<Example> encodings() {
    return Example.all("reading/encodings.cases");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void comesOutOfEveryEncoding(Example example) throws Exception {
    for (String name :
        List.of("windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] bytes = example.text().getBytes(name);
      Reading guessed = Reading.of(bytes);
      assertEquals(example.text(), guessed.text(), name + " " + example);
      assertEquals(List.of("warning read as " + name), guessed.messages(), example.toString());
      var charset = Optional.of(java.nio.charset.Charset.forName(name));
      Reading told = Reading.of(bytes, Reading.with(charset, 10_000, false, "text"));
      assertEquals(example.text(), told.text(), name + " " + example);
      assertEquals(List.of(), told.messages(), example.toString());
      if (name.startsWith("UTF")) {
        Reading marked = Reading.of(("\uFEFF" + example.text()).getBytes(name));
        assertEquals(example.text(), marked.text(), name + " " + example);
        assertEquals(List.of(), marked.messages(), example.toString());
      }
    }
  }

  /** Of these encodings, which have the same letters at the same bytes, either may be named. */
  @ParameterizedTest
  @MethodSource("encodings")
  void comesOutOfMacArabic(Example example) throws Exception {
    Reading guessed = Reading.of(example.text().getBytes("x-MacArabic"));
    assertEquals(example.text(), guessed.text(), example.toString());
  }
}
