package arnews.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserUnitsTest {
  private static final String WORD = "\u0641\u062F\u0627\u0646";

  private static String fault(String... lines) {
    return assertThrows(
            IllegalArgumentException.class, () -> UserUnits.of("mine.tsv", List.of(lines)))
        .getMessage();
  }

  @Test
  void aLineIsAUnit() {
    UserUnits units =
        UserUnits.of(
            "mine.tsv",
            List.of(
                "\uFEFF# kind, code, words",
                "",
                "measure\tfeddan\t" + WORD,
                "money\tPTS\t" + WORD + "  " + WORD + " ",
                " \t ",
                "duration\tshift\t" + WORD));
    assertEquals(
        List.of(
            new UserUnits.Unit(Kind.MEASURE, "feddan", WORD),
            new UserUnits.Unit(Kind.MONEY, "PTS", WORD + " " + WORD),
            new UserUnits.Unit(Kind.DURATION, "shift", WORD)),
        units.units());
    assertEquals(UserUnits.NONE, UserUnits.of("mine.tsv", List.of()));
  }

  @Test
  void aFaultTellsItsLine() {
    String unit = "measure\tfeddan\t" + WORD;
    assertEquals(
        "mine.tsv:2: three columns expected, kind, code and words, found 2",
        fault(unit, "measure\t" + WORD));
    assertEquals(
        "mine.tsv:1: three columns expected, kind, code and words, found 4", fault(unit + "\t"));
    assertEquals(
        "mine.tsv:3: money, measure or duration expected, not 'length'",
        fault("# units", unit, "length\tkm\t" + WORD));
    for (String line :
        List.of(
            "measure\t\t" + WORD,
            "measure\tm 2\t" + WORD,
            "measure\t" + WORD + "\t" + WORD,
            "measure\t" + "m".repeat(21) + "\t" + WORD,
            "measure\tm\t ")) {
      assertEquals("mine.tsv:1: a code without spaces and words expected", fault(line));
    }
  }
}
