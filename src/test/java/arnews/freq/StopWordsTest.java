package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import arnews.text.Surface;
import arnews.text.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StopWordsTest {
  private static final String BEH = "\u0628";
  private static final String WAW = "\u0648";
  private static final String HEH = "\u0647";
  private static final String TEH_MARBUTA = "\u0629";

  static List<Example> examples() {
    return Example.all("freq/stop-words.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void standardList(Example example) {
    String surface = Surface.of(TokenKind.WORD, example.text());
    List<String> found = StopWords.standard().contains(surface) ? List.of("STOP") : List.of();
    assertEquals(example.expected(), found, example::toString);
  }

  @Test
  void noLineOfTheStandardListIsThereTwice() {
    Set<String> words = new HashSet<>();
    String name = "freq/stop-words.tsv";
    arnews.text.WordList.each(
        name,
        arnews.text.WordList.lines(name),
        line -> {
          String after = line.substring(line.indexOf('\t') + 1);
          assertTrue(words.add(after), line);
        });
  }

  @Test
  void aListOfBareWordsTakesNoClitics() {
    StopWords words =
        StopWords.of("mine.txt", List.of("\uFEFF# mine", "", " " + BEH + BEH + TEH_MARBUTA + " "));
    assertTrue(words.contains(BEH + BEH + TEH_MARBUTA));
    assertTrue(words.contains(BEH + BEH + HEH));
    assertFalse(words.contains(WAW + BEH + BEH + HEH));
    assertFalse(words.contains(BEH + BEH));
    assertFalse(words.contains(""));
  }

  @Test
  void aListMaySayWhichCliticsItsWordsTake() {
    StopWords words =
        StopWords.of("mine.txt", List.of("c\tp\t" + BEH + TEH_MARBUTA, "!\t-\t" + WAW + BEH + HEH));
    assertTrue(words.contains(BEH + HEH));
    assertTrue(words.contains(WAW + BEH + "\u062A" + HEH));
    assertFalse(words.contains(BEH + "\u062A"));
    assertFalse(words.contains(WAW + BEH + HEH));
    assertTrue(words.contains(WAW + BEH + TEH_MARBUTA));
  }

  @Test
  void aWrongLineIsNamed() {
    for (String line : List.of("a b", "c\tb", "x\t-\tb", "-\ty\tb", "-\t-\t")) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> StopWords.of("mine.txt", List.of("a", line)));
      assertTrue(e.getMessage().startsWith("mine.txt:2: "), e.getMessage());
    }
  }

  @Test
  void noListIsEmptyButNone() {
    assertTrue(StopWords.NONE.isEmpty());
    assertFalse(StopWords.NONE.contains(BEH));
    assertFalse(StopWords.standard().isEmpty());
    assertFalse(StopWords.standard().contains("x".repeat(1_000_000)));
  }
}
