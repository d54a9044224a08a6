package arnews.kwic;

import java.util.function.Consumer;

/** A search that several threads do together, each with a {@link KwicFinder} of its own. */
public final class KwicSearch {
  /** The largest window. */
  public static final int MOST_WORDS = 1000;

  private final KwicQuery query;
  private final int window;
  private final KnownForms known;

  /**
   * A search.
   *
   * @param query what is looked for
   * @param window how many words stand on each side of a match, where there are so many
   */
  public KwicSearch(KwicQuery query, int window) {
    if (window < 0 || window > MOST_WORDS) {
      throw new IllegalArgumentException("words around a match: " + window);
    }
    this.query = query;
    this.window = window;
    this.known = new KnownForms(query);
  }

  /**
   * A finder for one thread.
   *
   * @param rows takes the matches, in the order of the text
   */
  public KwicFinder finder(Consumer<? super KwicRow> rows) {
    return new KwicFinder(query.words().size(), window, known.reader(), rows);
  }
}
