package arnews.kwic;

import java.util.Objects;

/**
 * A match with what stands around it.
 *
 * @param article the article's path or id
 * @param start the offset of its first UTF-16 unit in the untouched text of the article
 * @param end the offset behind its last unit
 * @param before the words before it as written, white space and line breaks as single spaces; empty
 *     where the article begins with the match
 * @param match the match as written
 * @param after likewise the words after it
 */
public record KwicRow(
    String article, long start, long end, String before, String match, String after) {
  public KwicRow {
    Objects.requireNonNull(article);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    if (match.isEmpty() || end - start != match.length()) {
      throw new IllegalArgumentException("no match: " + start + ".." + end);
    }
  }
}
