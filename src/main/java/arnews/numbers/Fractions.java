package arnews.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Halves, thirds, quarters: alone, in the dual, counted. */
final class Fractions {
  /** What a fraction or a cardinal in words may begin with. */
  static final RoleSet OPENERS = Cardinals.OPENERS.with(RoleSet.of(Role.FRACTION, Role.PART));

  /** As many decimals as a ratio is given with. */
  private static final int DECIMALS = 6;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Fractions() {}

  /**
   * A fraction.
   *
   * @param last the index behind its last piece
   * @param numerator what is above the line
   * @param denominator what is below it
   */
  record Fraction(int last, BigDecimal numerator, BigDecimal denominator) {
    static final Fraction NONE = new Fraction(0, BigDecimal.ZERO, BigDecimal.ONE);

    boolean exists() {
      return numerator.signum() > 0;
    }

    BigDecimal value() {
      return divide(numerator, denominator);
    }

    BigDecimal of(BigDecimal whole) {
      return divide(numerator.multiply(whole), denominator);
    }
  }

  /** The fraction that begins at a piece. */
  static Fraction at(Pieces pieces, int first) {
    Word word = pieces.word(first);
    Sense sense = word.sense(Role.FRACTION);
    if (sense.exists() && !sense.isPlural()) {
      BigDecimal numerator = sense.isDual() ? TWO : BigDecimal.ONE;
      return new Fraction(first + 1, numerator, sense.value());
    }
    Sense part = word.sense(Role.PART);
    if (part.exists() && !word.hasArticle() && startsWithArticle(pieces.word(first + 1))) {
      return new Fraction(first + 1, BigDecimal.ONE, part.value());
    }
    int next = first + 1;
    Sense plural = pieces.sense(next, Role.FRACTION);
    if (!plural.isPlural() || pieces.word(next).preposition() != '-') {
      return Fraction.NONE;
    }
    int count = count(pieces, first);
    return count > 0
        ? new Fraction(next + 1, BigDecimal.valueOf(count), plural.value())
        : Fraction.NONE;
  }

  /** The number of one piece; not above zero where there is none. */
  private static int count(Pieces pieces, int first) {
    if (pieces.isNumeral(first)) {
      return pieces.numeral(first).small();
    }
    Spelled spelled = Spelled.at(pieces, first);
    return spelled.last() == first + 1 ? spelled.value() : 0;
  }

  private static boolean startsWithArticle(Word word) {
    String letters = word.letters();
    return letters.length() > 3
        && letters.charAt(0) == Clitics.ALEF
        && letters.charAt(1) == Clitics.LAM;
  }

  /** A quotient, exact where it ends. */
  static BigDecimal divide(BigDecimal above, BigDecimal below) {
    BigDecimal quotient = above.divide(below, DECIMALS, RoundingMode.HALF_UP);
    return quotient.stripTrailingZeros();
  }
}
