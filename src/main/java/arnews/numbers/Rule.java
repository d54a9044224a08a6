package arnews.numbers;

import java.util.Optional;

/** A family of number expressions. */
interface Rule {
  /** The roles of the words and phrases with which an expression of this family may begin. */
  RoleSet openers();

  /** Whether one may begin with digits. */
  default boolean opensWithDigits() {
    return false;
  }

  /** The expression of this family that begins at a piece. */
  Optional<NumberMention> at(Pieces pieces, int piece);
}
