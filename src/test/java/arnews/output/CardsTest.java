package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Cards hold all that is in them, in lines that fit. */
class CardsTest {
  private static final String ALEF = "\u0627";
  private static final String BEH = "\u0628";
  private static final Cards.Line NUMBER = new Cards.Line("80 %  percent", "80%");

  private static String written(Look look, String place, String text, Cards.Line... lines)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Cards cards = new Cards(out, look);
    cards.card(place, text, List.of(lines));
    cards.note("1 claim");
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Look plain(int width) {
    return new Look(width, BidiMode.NONE, false);
  }

  @Test
  void aCardIsItsPlaceItsTextAndItsLines() throws IOException {
    String text = ALEF + BEH + "\n 80%";
    String expected = "a.txt:5\n" + ALEF + BEH + "  80%\n  80 %  percent  80%\n\n1 claim\n";
    assertEquals(expected, written(plain(80), "a.txt:5", text, NUMBER));
  }

  @Test
  void whatHasNoRoomBesideStandsBelow() throws IOException {
    String word = ALEF.repeat(8);
    String card = written(plain(20), "a", word, new Cards.Line("80 %  percent", word));
    assertEquals("a\n" + word + "\n  80 %  percent\n    " + word + "\n\n1 claim\n", card);
    String narrow = written(plain(9), "folder/a.txt:5", "", NUMBER);
    assertEquals("folder/a.\ntxt:5\n  80 %\n  percent\n    80%\n\n1 claim\n", narrow);
  }

  @Test
  void rightToLeftTextIsIsolated() throws IOException {
    String isolated = "\u2067" + ALEF + " 5\u2069";
    String card =
        written(
            new Look(80, BidiMode.ISOLATE, false),
            "a",
            ALEF + " 5",
            new Cards.Line("5", ALEF + " 5"));
    assertEquals("a\n" + isolated + "\n  5  " + isolated + "\n\n1 claim\n", card);
    String visual =
        written(new Look(80, BidiMode.VISUAL, false), "a", ALEF + " 5", new Cards.Line("5", "5"));
    assertEquals("a\n5 \uFE8D\n  5  5\n\n1 claim\n", visual);
  }

  @Test
  void coloursEndWhereTheyBegin() throws IOException {
    String card = written(new Look(80, BidiMode.NONE, true), "a", ALEF, NUMBER);
    assertTrue(card.startsWith("\u001B[2ma\u001B[0m\n" + ALEF + "\n  \u001B[1m80 %"), card);
    assertEquals(card.split("\u001B\\[0m", -1).length, card.split("\u001B\\[[12]m", -1).length);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aB1 \"',;\t\n\r\u0000\u001B\u007F\u0085\u009B/.%")
        .withChars('\u0627', '\u0644', '\u064E', '\u0660', '\u200C', '\u200F', '\u202E')
        .withChars('\u2028', '\u2066', '\u2069', '\uFEFF', '\uD83D', '\uDE00', '\u5F00', ' ')
        .ofMaxLength(120);
  }

  @Property(tries = 500)
  void noLineIsTooWide(
      @ForAll("texts") String place,
      @ForAll("texts") String text,
      @ForAll("texts") String right,
      @ForAll @IntRange(min = 20, max = 200) int width)
      throws IOException {
    for (BidiMode mode : List.of(BidiMode.NONE, BidiMode.ISOLATE, BidiMode.VISUAL)) {
      Look look = new Look(width, mode, false);
      String card = written(look, place, text, new Cards.Line(text, right));
      for (String line : card.split("\n", -1)) {
        assertTrue(DisplayWidth.of(line) <= width, line);
      }
      for (int i = 0; i < card.length(); i++) {
        char c = card.charAt(i);
        boolean ours = c == '\n' || (mode == BidiMode.ISOLATE && (c == '\u2067' || c == '\u2069'));
        assertFalse(Safe.isDangerous(c) && !ours, Integer.toHexString(c));
      }
    }
  }

  @Property(tries = 500)
  void nothingIsLost(
      @ForAll("texts") String place,
      @ForAll("texts") String text,
      @ForAll("texts") String right,
      @ForAll @IntRange(min = 20, max = 200) int width)
      throws IOException {
    String card = written(plain(width), place, text, new Cards.Line(text, right));
    String whole = place + " " + text + " " + text + " " + right + " 1 claim";
    assertEquals(packed(Safe.cell(whole)), packed(card));
  }

  private static String packed(String text) {
    return text.replaceAll("[ \n]", "");
  }
}
