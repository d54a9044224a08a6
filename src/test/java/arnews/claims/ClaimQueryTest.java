package arnews.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.numbers.Value;
import arnews.text.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimQueryTest {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private static Claim claim(Kind kind, Value value, Value high) {
    NumberMention number =
        new NumberMention(
            0, 1, new Span(0, 1), kind, value, high, Value.NONE, "", "test", Value.NONE);
    return new Claim(number, "", "", Approximation.NONE, Change.NONE, ChangeRole.NONE, "", "");
  }

  private static Claim count(String value) {
    return claim(Kind.COUNT, Value.of(new BigDecimal(value)), Value.NONE);
  }

  private static Claim range(long low, long high) {
    return claim(Kind.COUNT, Value.of(low), Value.of(high));
  }

  private static ClaimQuery between(String least, String most) {
    return new ClaimQuery(ALL, number(least), number(most), Optional.empty());
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  @Test
  void kindsAreWanted() {
    ClaimQuery query =
        new ClaimQuery(
            EnumSet.of(Kind.MONEY), Optional.empty(), Optional.empty(), Optional.empty());
    assertTrue(query.wants(claim(Kind.MONEY, Value.of(5), Value.NONE)));
    assertFalse(query.wants(count("5")));
    assertEquals(Set.of(Kind.MONEY), query.kinds());
  }

  @Test
  void boundsAreWantedThemselves() {
    assertTrue(between("5", "").wants(count("5")));
    assertTrue(between("", "5.0").wants(count("5")));
    assertTrue(between("0.3", "0.3").wants(count("0.30")));
    assertFalse(between("5", "").wants(count("4.99")));
    assertFalse(between("", "5").wants(count("5.01")));
    assertTrue(between("-5", "").wants(count("-5")));
    assertFalse(between("-5", "").wants(count("-6")));
  }

  @Test
  void someOfARangeIsEnough() {
    assertTrue(between("15", "").wants(range(10, 20)));
    assertTrue(between("", "15").wants(range(10, 20)));
    assertTrue(between("12", "13").wants(range(10, 20)));
    assertFalse(between("21", "").wants(range(10, 20)));
    assertFalse(between("", "9").wants(range(10, 20)));
  }

  @Test
  void aLabelIsNoNumber() {
    Claim date = claim(Kind.DATE, Value.of("2014-02-16"), Value.NONE);
    assertTrue(between("", "").wants(date));
    assertFalse(between("1", "").wants(date));
    assertFalse(between("", "9999999").wants(date));
  }

  @Test
  void aRangeThatEndsInALabelIsNoNumber() {
    Claim years = claim(Kind.YEAR, Value.of(2018), Value.of("1440 AH"));
    assertTrue(between("", "").wants(years));
    assertFalse(between("3000", "").wants(years));
  }
}
