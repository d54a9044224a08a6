package arnews.numbers;

/**
 * Some roles, a bit each by their numbers, so that a word is asked for many of them at once.
 *
 * @param low the roles whose numbers are below 64
 * @param high the others
 */
public record RoleSet(long low, long high) {
  static final RoleSet NONE = new RoleSet(0, 0);

  /** A set of these roles. */
  public static RoleSet of(Role... roles) {
    RoleSet set = NONE;
    for (Role role : roles) {
      set = set.with(role);
    }
    return set;
  }

  boolean isEmpty() {
    return (low | high) == 0;
  }

  boolean holds(Role role) {
    int bit = role.number();
    return ((bit < Long.SIZE ? low : high) >>> bit & 1) != 0;
  }

  /** Whether a role is in both. */
  boolean meets(RoleSet other) {
    return ((low & other.low) | (high & other.high)) != 0;
  }

  /** The roles of both. */
  RoleSet with(RoleSet other) {
    return new RoleSet(low | other.low, high | other.high);
  }

  /** The same with another role. */
  RoleSet with(Role role) {
    long bit = 1L << role.number();
    return role.number() < Long.SIZE ? new RoleSet(low | bit, high) : new RoleSet(low, high | bit);
  }
}
