package arnews.entities;

import java.util.List;
import java.util.Objects;

/**
 * A role that articles state of an entity.
 *
 * @param title as it was first written
 * @param count how often it is stated
 * @param places where, in the order of the articles
 */
public record StatedTitle(String title, long count, List<Place> places) {
  public StatedTitle {
    Objects.requireNonNull(title);
    places = List.copyOf(places);
  }

  /**
   * Where a title stands.
   *
   * @param article the article's path or id
   * @param start the offset in the article of its first UTF-16 unit
   * @param end the offset behind its last unit
   */
  public record Place(String article, long start, long end) {
    public Place {
      Objects.requireNonNull(article);
    }
  }
}
