package arnews.numbers;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A user's own units.
 *
 * @param units the units, which come before those of the project
 */
public record UserUnits(List<Unit> units) {
  /** No units. */
  public static final UserUnits NONE = new UserUnits(List.of());

  private static final Pattern CODE = Pattern.compile("[!-~]{1,20}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public UserUnits {
    units = List.copyOf(units);
  }

  /**
   * A unit.
   *
   * @param kind money, measure or duration
   * @param code its name in answers
   * @param words its words, with one space between them
   */
  public record Unit(Kind kind, String code, String words) {
    public Unit {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(code);
      Objects.requireNonNull(words);
    }
  }

  /**
   * Reads units: a line each, kind, code and words divided by tabs. Blank lines and lines that
   * begin with {@code #} say nothing.
   *
   * @param name the list's name, for messages
   * @throws IllegalArgumentException when a line holds something else; the message tells which
   */
  public static UserUnits of(String name, List<String> lines) {
    List<Unit> units = new ArrayList<>();
    WordList.each(name, lines, line -> units.add(unit(line.split("\t", -1))));
    return new UserUnits(units);
  }

  private static Unit unit(String[] columns) {
    if (columns.length != 3) {
      throw new IllegalArgumentException(
          "three columns expected, kind, code and words, found " + columns.length);
    }
    String words = SPACES.matcher(columns[2].strip()).replaceAll(" ");
    String code = columns[1].strip();
    if (words.isEmpty() || !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a code without spaces and words expected");
    }
    Kind kind =
        switch (columns[0].strip()) {
          case "money" -> Kind.MONEY;
          case "measure" -> Kind.MEASURE;
          case "duration" -> Kind.DURATION;
          default ->
              throw new IllegalArgumentException(
                  "money, measure or duration expected, not '" + columns[0].strip() + "'");
        };
    return new Unit(kind, code, words);
  }
}
