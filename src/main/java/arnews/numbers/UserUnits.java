package arnews.numbers;

import java.util.List;

/** A user's own units. */
public record UserUnits(List<Unit> units) {
  /** No units. */
  public static final UserUnits NONE = new UserUnits(List.of());

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
  public record Unit(Kind kind, String code, String words) {}
}
