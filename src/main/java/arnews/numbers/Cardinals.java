package arnews.numbers;

import java.math.BigDecimal;

/**
 * Cardinals in digits, words or both: {@code 53 million and 353 thousand and 130}, duals and
 * singulars of scale words alone, and a half behind a scale.
 */
final class Cardinals {
  /** What a cardinal in words may begin with. */
  static final RoleSet OPENERS = Spelled.OPENERS.with(RoleSet.of(Role.SCALE));

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final String COMMAS = ",\u060C\u066B.";

  private Cardinals() {}

  /** The cardinal that begins at a piece; {@link Amount#NONE} if none does. */
  static Amount at(Pieces pieces, int first) {
    return pieces.cardinal(first);
  }

  /** The same, read anew. */
  static Amount read(Pieces pieces, int first) {
    Amount sum = term(pieces, first);
    if (!sum.exists()) {
      return sum;
    }
    while (sum.isScaled() && sum.isWhole()) {
      int joined = Spelled.joined(pieces, sum.last());
      Amount next = joined > 0 ? term(pieces, joined) : Amount.NONE;
      boolean goesOn =
          next.exists()
              && next.isWhole()
              && !pieces.word(joined).hasArticle()
              && next.value().compareTo(sum.scale()) < 0
              && next.value().signum() > 0
              && next.scale().compareTo(sum.scale()) < 0;
      if (!goesOn) {
        break;
      }
      sum =
          new Amount(
              first,
              next.last(),
              sum.value().add(next.value()),
              sum.other().add(next.value()),
              next.isScaled() ? next.scale() : sum.scale(),
              sum.coefficient(),
              sum.digits(),
              sum.open());
      if (!next.isScaled()) {
        break;
      }
    }
    return half(pieces, sum);
  }

  /** And a half, behind a scale: of the scale. */
  private static Amount half(Pieces pieces, Amount amount) {
    int joined = amount.isScaled() ? Spelled.joined(pieces, amount.last()) : -1;
    Sense fraction = joined > 0 ? pieces.sense(joined, Role.FRACTION) : Sense.NONE;
    if (!fraction.exists() || fraction.number() != 's' || pieces.word(joined).hasArticle()) {
      return amount;
    }
    int last = joined + 1;
    Word next = pieces.word(last);
    Sense scale = next.sense(Role.SCALE);
    if (scale.exists() && scale.value().compareTo(amount.scale()) != 0) {
      return amount;
    }
    BigDecimal part = Fractions.divide(amount.scale(), fraction.value());
    return amount.plus(part, scale.exists() ? last + 1 : last);
  }

  private static Amount term(Pieces pieces, int first) {
    if (pieces.isNumeral(first)) {
      return numeral(pieces, first);
    }
    Word word = pieces.word(first);
    if (word.has(Role.SCALE)) {
      return scaleAlone(pieces, first);
    }
    Spelled spelled = Spelled.at(pieces, first);
    if (!spelled.exists(first)) {
      return Amount.NONE;
    }
    BigDecimal value = BigDecimal.valueOf(spelled.value());
    return scaled(
        pieces,
        new Amount(first, spelled.last(), value, value, BigDecimal.ZERO, value, false, false));
  }

  private static Amount scaleAlone(Pieces pieces, int first) {
    Word word = pieces.word(first);
    Sense sense = word.sense(Role.SCALE);
    if (sense.isPlural()) {
      return Amount.NONE;
    }
    boolean nominative =
        sense.number() == 's'
            && word.core().length() > 3
            && word.core().charAt(word.core().length() - 1) == Clitics.ALEF;
    boolean two = sense.isDual() || (nominative && goesOnWithNoun(pieces, first + 1));
    BigDecimal one = two ? TWO : BigDecimal.ONE;
    BigDecimal value = sense.value().multiply(one);
    Amount amount = new Amount(first, first + 1, value, value, sense.value(), one, false, false);
    return furtherScales(pieces, amount);
  }

  /** The nominative dual in construct is spelled as the accusative singular. */
  private static boolean goesOnWithNoun(Pieces pieces, int piece) {
    Word next = pieces.word(piece);
    return pieces.isWord(piece)
        && next.letters().length() > 1
        && !next.opensWithAnd()
        && !next.hasArticle()
        && !pieces.mayCount(piece)
        && !pieces.has(piece, Role.FROM)
        && !pieces.has(piece, Role.IN)
        && !pieces.has(piece, Role.TO);
  }

  private static Amount numeral(Pieces pieces, int first) {
    Numeral numeral = pieces.numeral(first);
    if (numeral.isNoNumber()) {
      return Amount.NONE;
    }
    Amount grouped = SpacedThousands.at(pieces, first);
    if (grouped.exists()) {
      return scaled(pieces, grouped);
    }
    Amount spaced = spaced(pieces, first);
    if (spaced.exists()) {
      return scaled(pieces, spaced);
    }
    BigDecimal value = numeral.value(true);
    BigDecimal other = value;
    if (numeral.isReversed()) {
      other = numeral.unreversed();
    } else if (numeral.isOpen()) {
      other = numeral.value(false);
    }
    return scaled(
        pieces,
        new Amount(first, first + 1, value, other, BigDecimal.ZERO, value, true, numeral.isOpen()));
  }

  /** A decimal that spaces or the order of writing have torn apart: {@code 7 , 2} is 2.7. */
  private static Amount spaced(Pieces pieces, int first) {
    boolean torn =
        pieces.isOneOf(first + 1, COMMAS)
            && pieces.isNumeral(first + 2)
            && pieces.numeral(first).isWhole()
            && pieces.numeral(first + 2).isWhole()
            && pieces.numeral(first).length() <= 3
            && pieces.numeral(first + 2).length() <= longest(pieces, first)
            && !(pieces.glued(first + 1) && pieces.glued(first + 2))
            && !(pieces.isOneOf(first - 1, COMMAS) && pieces.isNumeral(first - 2))
            && takesDecimals(pieces, first + 3);
    if (!torn) {
      return Amount.NONE;
    }
    String left = pieces.numeral(first).digits();
    String right = pieces.numeral(first + 2).digits();
    boolean inOrder = pieces.glued(first + 2) && !pieces.isOneOf(first + 1, ".");
    BigDecimal forward = new BigDecimal(left + "." + right);
    BigDecimal backward = new BigDecimal(right + "." + left);
    return new Amount(
        first,
        first + 3,
        inOrder ? forward : backward,
        inOrder ? backward : forward,
        BigDecimal.ZERO,
        inOrder ? forward : backward,
        true,
        false);
  }

  /** The whole part of a decimal that is written backwards may be of thousands. */
  private static int longest(Pieces pieces, int first) {
    boolean backwards =
        pieces.isOneOf(first + 1, ".") && !pieces.glued(first + 1) && pieces.glued(first + 2);
    return backwards && pieces.numeral(first).length() <= 2 ? 6 : 3;
  }

  private static boolean takesDecimals(Pieces pieces, int piece) {
    int next = pieces.isOneOf(piece, ")") ? piece + 1 : piece;
    return pieces.bare(next, Role.SCALE)
        || pieces.has(next, Role.PERCENT)
        || pieces.has(next, Role.CURRENCY)
        || pieces.has(next, Role.POINT)
        || pieces.has(next, Role.MEASURE);
  }

  private static Amount scaled(Pieces pieces, Amount base) {
    int at = base.last();
    if (base.digits() && closesBracket(pieces, base.first(), at)) {
      at++;
    }
    Word word = pieces.word(at);
    Sense scale = word.sense(Role.SCALE);
    if (!scale.exists()
        || word.joined()
        || word.preposition() != '-'
        || word.hasArticle()
        || scale.isDual()
        || base.value().signum() == 0) {
      return base;
    }
    Numeral numeral = base.digits() ? pieces.numeral(base.first()) : null;
    BigDecimal value = base.value();
    BigDecimal other = base.other();
    if (numeral != null && numeral.isOpen() && numeral.isStop()) {
      value = base.other();
      other = base.value();
    }
    boolean longDigits =
        numeral != null
            && numeral.isWhole()
            && numeral.length() >= 5
            && scale.value().compareTo(THOUSAND) <= 0;
    boolean redundant =
        numeral != null
            && (numeral.isGrouped() || longDigits)
            && value.compareTo(scale.value()) >= 0
            && value.compareTo(THOUSAND) >= 0
            && scale.value().compareTo(MILLION) <= 0;
    BigDecimal product = value.multiply(scale.value());
    Amount amount =
        new Amount(
            base.first(),
            at + 1,
            redundant ? value : product,
            redundant ? product : other.multiply(scale.value()),
            scale.value(),
            value,
            base.digits(),
            false);
    return furtherScales(pieces, amount);
  }

  /** A thousand billions. */
  private static Amount furtherScales(Pieces pieces, Amount amount) {
    Amount product = amount;
    while (pieces.bare(product.last(), Role.SCALE)
        && !pieces.word(product.last()).hasArticle()
        && !pieces.sense(product.last(), Role.SCALE).isDual()) {
      BigDecimal scale = pieces.sense(product.last(), Role.SCALE).value();
      Amount times = product.times(scale);
      product =
          new Amount(
              times.first(),
              product.last() + 1,
              times.value(),
              times.other(),
              product.scale().multiply(scale),
              product.coefficient(),
              product.digits(),
              false);
    }
    return product;
  }

  /** Whether the bracket that opens before a number closes at a piece. */
  static boolean closesBracket(Pieces pieces, int first, int at) {
    return (pieces.isOneOf(first - 1, "(") && pieces.isOneOf(at, ")"))
        || (pieces.isOneOf(first - 1, "\u00AB") && pieces.isOneOf(at, "\u00BB"))
        || (pieces.isOneOf(first - 1, "\"") && pieces.isOneOf(at, "\""));
  }
}
