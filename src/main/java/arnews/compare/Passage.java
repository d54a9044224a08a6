package arnews.compare;

import java.util.Objects;

/**
 * Text that two articles share, word for word or edited.
 *
 * @param a the article that comes first by its name
 * @param aFrom the index of its first word in it
 * @param aTo the index behind its last word
 * @param b the other article
 * @param bFrom likewise
 * @param bTo likewise
 * @param overlap how many of the words of both sides have a like one on the other, from 0 to 1
 * @param verbatim whether the words are the same in the same order, but for spelling and inflection
 */
public record Passage(
    ArticleWords a,
    int aFrom,
    int aTo,
    ArticleWords b,
    int bFrom,
    int bTo,
    double overlap,
    boolean verbatim) {
  public Passage {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
  }

  /** The offset in the first article of the passage's first UTF-16 unit. */
  public int aStart() {
    return a.start(aFrom);
  }

  /** The offset in it behind the last unit. */
  public int aEnd() {
    return a.end(aTo - 1);
  }

  /** The offset in the second article of the passage's first UTF-16 unit. */
  public int bStart() {
    return b.start(bFrom);
  }

  /** The offset in it behind the last unit. */
  public int bEnd() {
    return b.end(bTo - 1);
  }

  /** The passage as the first article has it; the articles must have kept their texts. */
  public String aText() {
    return a.text().substring(aStart(), aEnd());
  }

  /** The passage as the second article has it. */
  public String bText() {
    return b.text().substring(bStart(), bEnd());
  }
}
