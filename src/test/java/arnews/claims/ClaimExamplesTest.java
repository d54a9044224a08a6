package arnews.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.numbers.UserUnits;
import arnews.text.Article;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimExamplesTest {
  private static final ClaimSearch SEARCH = new ClaimSearch(UserUnits.NONE);

  /** What a number is: kind, value, unit and place. */
  static Stream<Example> numbers() {
    return Stream.of(
            "numbers/digits.cases",
            "numbers/scales.cases",
            "numbers/spelled.cases",
            "numbers/fractions.cases",
            "numbers/percents.cases",
            "numbers/money.cases",
            "numbers/measures.cases",
            "numbers/durations.cases",
            "numbers/ratios.cases",
            "numbers/ranges.cases",
            "numbers/vagues.cases",
            "numbers/ordinals.cases",
            "numbers/dates.cases",
            "numbers/years.cases",
            "numbers/times.cases",
            "numbers/scores.cases",
            "numbers/duals.cases",
            "numbers/multiples.cases",
            "numbers/glued.cases",
            "numbers/numerals.cases",
            "numbers/number-words.cases",
            "numbers/parts.cases",
            "numbers/units.cases",
            "numbers/intervals.cases",
            "numbers/calendar.cases",
            "numbers/ranks.cases")
        .flatMap(name -> Example.all(name).stream());
  }

  /** What a number says of the world besides. */
  static Stream<Example> claims() {
    return Stream.of(
            "claims/counted.cases",
            "claims/approximations.cases",
            "claims/changes.cases",
            "claims/rates.cases",
            "claims/shared-units.cases",
            "claims/ages.cases",
            "claims/minutes-and-scores.cases",
            "claims/currencies-by-country.cases",
            "claims/casualties.cases",
            "claims/rejections.cases",
            "claims/counted-nouns.cases",
            "claims/bounds.cases",
            "claims/movements.cases",
            "claims/context.cases",
            "claims/look-alikes.cases")
        .flatMap(name -> Example.all(name).stream());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbers(Example example) {
    Article article = new Article("a", example.text(), Map.of());
    assertEquals(
        example.expected(),
        WrittenClaims.numbers(ArticleClaims.find(SEARCH, article)),
        example::toString);
  }

  @ParameterizedTest
  @MethodSource("claims")
  void claims(Example example) {
    Article article = new Article("a", example.text(), Map.of());
    assertEquals(
        example.expected(),
        WrittenClaims.claims(ArticleClaims.find(SEARCH, article)),
        example::toString);
  }
}
