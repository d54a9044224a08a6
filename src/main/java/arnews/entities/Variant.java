package arnews.entities;

import java.util.Objects;

/**
 * A spelling of an entity's name.
 *
 * @param form as articles have it
 * @param count how often
 */
public record Variant(String form, long count) {
  public Variant {
    Objects.requireNonNull(form);
  }
}
