package arnews.claims;

import arnews.numbers.NumberMention;
import java.util.Objects;
import java.util.Optional;

/**
 * A numeric claim of a sentence.
 *
 * @param number the number expression; its span counts into the text of the sentence's lines
 * @param unit the unit, also where it stands with another number of the sentence; empty for none
 * @param counted the noun that is counted, as it is written; empty for none
 * @param approximation how exactly the number is claimed
 * @param change which way something moves
 * @param role what the number is to that change
 * @param per for each what the number holds ({@code day}, {@code barrel}); empty for none
 * @param ambiguity why another reading is possible; empty where none is
 * @param source who says it; nothing where that was not asked
 */
public record Claim(
    NumberMention number,
    String unit,
    String counted,
    Approximation approximation,
    Change change,
    ChangeRole role,
    String per,
    String ambiguity,
    Optional<ClaimSource> source) {
  public Claim {
    Objects.requireNonNull(number);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(counted);
    Objects.requireNonNull(approximation);
    Objects.requireNonNull(change);
    Objects.requireNonNull(role);
    Objects.requireNonNull(per);
    Objects.requireNonNull(ambiguity);
    Objects.requireNonNull(source);
  }

  /** A claim of which is not told who says it. */
  public Claim(
      NumberMention number,
      String unit,
      String counted,
      Approximation approximation,
      Change change,
      ChangeRole role,
      String per,
      String ambiguity) {
    this(number, unit, counted, approximation, change, role, per, ambiguity, Optional.empty());
  }

  /** The same claim, said by somebody. */
  Claim by(Optional<ClaimSource> who) {
    return new Claim(number, unit, counted, approximation, change, role, per, ambiguity, who);
  }

  /** Who says it; empty for the narrator, and where nobody asked. */
  public String speaker() {
    return source.map(ClaimSource::speaker).orElse("");
  }
}
