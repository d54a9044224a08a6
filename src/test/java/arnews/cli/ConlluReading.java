package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.tokens.UniversalTag;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads CoNLL-U and fails where it is not as https://universaldependencies.org/format.html has it:
 * ten columns, consecutive ids, ranges that hold the words behind them, a text that comes of the
 * forms.
 */
final class ConlluReading {
  private static final String NOTHING = "_";
  private static final String DOCUMENT = "# newdoc id = ";
  private static final String SENTENCE = "# sent_id = ";
  private static final String TEXT = "# text = ";

  private final List<Token> tokens = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private String document = "";
  private String lastDocument = "";

  /**
   * A token and where it stands.
   *
   * @param document the name of its document
   * @param sentence the id of its sentence
   * @param form its letters
   * @param start its offset
   * @param end the offset behind it
   * @param words its words: id, form, lemma, tag
   */
  record Token(
      String document,
      String sentence,
      String form,
      long start,
      long end,
      List<List<String>> words) {}

  /** All tokens of a file. */
  static List<Token> of(String file) {
    assertTrue(file.isEmpty() || file.endsWith("\n\n"), "every sentence ends in an empty line");
    assertTrue(file.indexOf('\r') < 0, "lines end in a line feed");
    assertTrue(Normalizer.isNormalized(file, Normalizer.Form.NFC), "normal form C");
    ConlluReading reading = new ConlluReading();
    List<String> lines = new ArrayList<>();
    for (String line : file.split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        reading.sentence(lines);
        lines.clear();
      }
    }
    return reading.tokens;
  }

  private void sentence(List<String> lines) {
    int at = 0;
    if (lines.get(0).startsWith(DOCUMENT)) {
      document = lines.get(at++).substring(DOCUMENT.length());
      assertFalse(document.equals(lastDocument), "one beginning a document: " + document);
      lastDocument = document;
    }
    assertTrue(lines.get(at).startsWith(SENTENCE), lines.get(at));
    String id = lines.get(at++).substring(SENTENCE.length());
    assertTrue(id.chars().noneMatch(c -> c == '/' || Character.isWhitespace(c)), id);
    assertTrue(ids.add(id), "twice: " + id);
    assertTrue(lines.get(at).startsWith(TEXT), lines.get(at));
    String text = lines.get(at++).substring(TEXT.length());
    StringBuilder written = new StringBuilder();
    int words = 0;
    while (at < lines.size()) {
      List<String> token = columns(lines.get(at));
      int first = words + 1;
      int last = first;
      if (token.get(0).contains("-")) {
        String[] range = token.get(0).split("-", -1);
        assertEquals(2, range.length, token.get(0));
        assertEquals(first, Integer.parseInt(range[0]), lines.get(at));
        last = Integer.parseInt(range[1]);
        assertTrue(last > first, lines.get(at));
        assertEquals(List.of(NOTHING, NOTHING), token.subList(2, 4), lines.get(at));
        at++;
      }
      List<List<String>> parts = new ArrayList<>();
      for (; words < last; words++, at++) {
        List<String> word = columns(lines.get(at));
        assertEquals(Integer.toString(words + 1), word.get(0), lines.get(at));
        UniversalTag.valueOf(word.get(3));
        assertTrue(last == first || !word.get(9).contains("SpaceAfter"), lines.get(at));
        parts.add(word.subList(0, 4));
      }
      boolean glued = token.get(9).startsWith("SpaceAfter=No|");
      written.append(token.get(1)).append(glued ? "" : " ");
      long start = place(token.get(9), "Start");
      long end = place(token.get(9), "End");
      tokens.add(new Token(document, id, token.get(1), start, end, parts));
    }
    assertEquals(text, written.toString().stripTrailing(), "the text of " + id);
  }

  private static List<String> columns(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    assertEquals(10, columns.size(), line);
    for (String column : columns) {
      assertFalse(column.isEmpty(), line);
      assertTrue(column.chars().noneMatch(Character::isWhitespace), line);
    }
    for (String open : columns.subList(4, 9)) {
      assertEquals(NOTHING, open, line);
    }
    return columns;
  }

  private static long place(String misc, String key) {
    for (String field : misc.split("\\|", -1)) {
      if (field.startsWith(key + "=")) {
        return Long.parseLong(field.substring(key.length() + 1));
      }
    }
    throw new AssertionError("no " + key + ": " + misc);
  }
}
