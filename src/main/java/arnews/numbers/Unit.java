package arnews.numbers;

import java.math.BigDecimal;

/**
 * What stands behind an amount and tells what it is an amount of.
 *
 * @param last the index behind its last piece
 * @param kind what the amount tells
 * @param code the unit's name in answers; a currency that several countries share has its generic
 *     name where no nationality stands with it
 * @param factor what the amount is multiplied with
 */
record Unit(int last, Kind kind, String code, BigDecimal factor) {
  static final Unit NONE = new Unit(0, Kind.COUNT, "", BigDecimal.ONE);

  boolean exists() {
    return last > 0 || kind != Kind.COUNT;
  }

  boolean isSame(Unit other) {
    return kind == other.kind && code.equals(other.code);
  }

  /** The unit that begins at a piece, behind an amount that begins at another. */
  static Unit at(Pieces pieces, int piece, int amount) {
    int at = Cardinals.closesBracket(pieces, amount, piece) ? piece + 1 : piece;
    Word word = pieces.word(at);
    if (word == Word.NONE) {
      return NONE;
    }
    int behind = pieces.behind(at, Role.FOR_EVERY);
    if (behind > at) {
      return NONE;
    }
    if (pieces.has(at, Role.BELOW_ZERO)) {
      return new Unit(at, Kind.MEASURE, "degree", BigDecimal.ONE);
    }
    behind = pieces.behind(at, Role.PERCENT);
    if (behind > at) {
      return new Unit(behind, Kind.PERCENT, "%", BigDecimal.ONE);
    }
    if (word.joined() || word.preposition() != '-' || word.hasArticle()) {
      return NONE;
    }
    behind = pieces.behind(at, Role.POINT);
    if (behind > at && !pieces.longest(at, Role.POINT).code().isEmpty()) {
      return new Unit(behind, Kind.PERCENT, pieces.longest(at, Role.POINT).code(), BigDecimal.ONE);
    }
    Unit measure = measure(pieces, at);
    if (measure.exists()) {
      return measure;
    }
    Unit money = Currencies.at(pieces, at);
    if (money.exists()) {
      return money;
    }
    if (pieces.has(at, Role.DURATION)) {
      Sense sense = pieces.longest(at, Role.DURATION);
      int last = pieces.behind(at, Role.DURATION);
      return new Unit(last, Kind.DURATION, sense.code(), BigDecimal.ONE);
    }
    return multiple(pieces, at);
  }

  /** The unit of a name with or without its article, as a half of it is named. */
  static Unit named(Pieces pieces, int at) {
    Sense duration = pieces.sense(at, Role.DURATION);
    return duration.exists()
        ? new Unit(at + 1, Kind.DURATION, duration.code(), BigDecimal.ONE)
        : at(pieces, at, at);
  }

  private static Unit measure(Pieces pieces, int at) {
    int behind = pieces.behind(at, Role.MEASURE);
    if (behind == at) {
      return NONE;
    }
    Sense sense = pieces.longest(at, Role.MEASURE);
    // A unit of one letter is one only behind digits, as an abbreviation.
    if (pieces.word(at).letters().length() == 1 && !pieces.isNumeral(at - 1)) {
      return NONE;
    }
    if (pieces.glued(behind) && pieces.isNumeral(behind) && isLength(sense.code())) {
      int power = pieces.numeral(behind).small();
      if (power == 2 || power == 3) {
        return new Unit(behind + 1, Kind.MEASURE, sense.code() + power, BigDecimal.ONE);
      }
    }
    return new Unit(behind, Kind.MEASURE, sense.code(), sense.value());
  }

  private static boolean isLength(String code) {
    return code.equals("m") || code.equals("km") || code.equals("cm");
  }

  private static Unit multiple(Pieces pieces, int at) {
    Sense sense = pieces.sense(at, Role.TIMES);
    boolean counted = sense.exists() && sense.code().isEmpty();
    return counted ? new Unit(at + 1, Kind.MULTIPLE, "", BigDecimal.ONE) : NONE;
  }
}
