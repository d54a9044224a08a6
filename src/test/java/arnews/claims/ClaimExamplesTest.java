package arnews.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.numbers.NumberMention;
import arnews.numbers.UserUnits;
import arnews.text.Article;
import arnews.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of number expressions and of claims. An expectation is kind, value, unit and span;
 * in the examples of claims also what is not null of approx, change, role, per and counted. A text
 * without expectation holds neither a claim nor what looks like one.
 */
class ClaimExamplesTest {
  private static final List<String> NUMBERS =
      List.of(
          "numbers/numerals.cases",
          "numbers/number-words.cases",
          "numbers/fractions.cases",
          "numbers/units.cases",
          "numbers/ranges.cases",
          "numbers/calendar.cases",
          "numbers/ranks.cases");

  private static final List<String> CLAIMS =
      List.of(
          "claims/counted.cases",
          "claims/bounds.cases",
          "claims/movements.cases",
          "claims/context.cases",
          "claims/look-alikes.cases");

  private static final ClaimSearch SEARCH = new ClaimSearch(UserUnits.NONE);

  private record Line(Span span, String text) {}

  static Stream<Example> numbers() {
    return NUMBERS.stream().flatMap(name -> Example.all(name).stream());
  }

  static Stream<Example> claims() {
    return CLAIMS.stream().flatMap(name -> Example.all(name).stream());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void readsNumbers(Example example) {
    assertEquals(
        String.join("\n", example.expected()), found(example.text(), false), example.toString());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void readsClaims(Example example) {
    assertEquals(
        String.join("\n", example.expected()), found(example.text(), true), example.toString());
  }

  private static String found(String text, boolean whole) {
    List<Line> lines = new ArrayList<>();
    for (SentenceClaims sentence : ArticleClaims.find(SEARCH, new Article("a", text, Map.of()))) {
      for (Claim claim : sentence.claims()) {
        Span span = claim.number().span();
        lines.add(new Line(span, told(claim, span) + (whole ? context(claim) : "")));
      }
      for (Rejection rejection : sentence.rejections()) {
        Span span = rejection.span();
        lines.add(new Line(span, "rejected " + rejection.reason() + " " + place(span)));
      }
    }
    lines.sort(Comparator.comparingInt(line -> line.span().start()));
    return String.join("\n", lines.stream().map(Line::text).toList());
  }

  private static String told(Claim claim, Span span) {
    NumberMention number = claim.number();
    String value = number.value().toString();
    if (number.isRange()) {
      value += ".." + number.high();
    }
    if (!number.of().isNone()) {
      value += "/" + number.of();
    }
    String unit = claim.unit().isEmpty() ? "" : " " + claim.unit();
    return number.kind() + " " + value + unit + " " + place(span);
  }

  private static String place(Span span) {
    return span.start() + ".." + span.end();
  }

  private static String context(Claim claim) {
    StringBuilder text = new StringBuilder();
    add(text, "approx", claim.approximation().toString());
    add(text, "change", claim.change().toString());
    add(text, "role", claim.role().toString());
    add(text, "per", claim.per());
    add(text, "counted", claim.counted());
    return text.toString();
  }

  private static void add(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append(' ').append(key).append('=').append(value);
    }
  }
}
