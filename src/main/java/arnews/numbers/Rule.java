package arnews.numbers;

import java.util.Optional;

/** A family of number expressions. */
interface Rule {
  /** The expression of this family that begins at a piece. */
  Optional<NumberMention> at(Pieces pieces, int piece);
}
