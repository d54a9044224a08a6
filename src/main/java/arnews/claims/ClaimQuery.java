package arnews.claims;

import arnews.entities.SoughtName;
import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims are wanted.
 *
 * @param kinds what they tell
 * @param least the least value; a range is wanted if any of it is, a label is not
 * @param most the greatest value
 * @param speaker who says them; nothing for anybody and nobody
 */
public record ClaimQuery(
    Set<Kind> kinds,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    Optional<SoughtName> speaker) {
  public ClaimQuery {
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(least);
    Objects.requireNonNull(most);
    Objects.requireNonNull(speaker);
  }

  /** Whether a claim is wanted. */
  public boolean wants(Claim claim) {
    NumberMention number = claim.number();
    boolean said = speaker.isEmpty() || speaker.get().means(claim.speaker());
    if (!said || !kinds.contains(number.kind())) {
      return false;
    }
    if (least.isEmpty() && most.isEmpty()) {
      return true;
    }
    if (!number.value().isNumber()) {
      return false;
    }
    BigDecimal low = number.value().number();
    boolean range = number.isRange() && number.high().isNumber();
    BigDecimal high = range ? number.high().number() : low;
    return (least.isEmpty() || high.compareTo(least.get()) >= 0)
        && (most.isEmpty() || low.compareTo(most.get()) <= 0);
  }
}
