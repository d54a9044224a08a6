package arnews.entities;

import java.util.Objects;

/**
 * A spelling of an entity's name.
 *
 * @param form as articles have it
 * @param count how often
 * @param how why it is taken for the entity's name
 */
public record Variant(String form, long count, Join how) {
  public Variant {
    Objects.requireNonNull(form);
    Objects.requireNonNull(how);
  }
}
