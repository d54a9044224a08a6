package arnews.cli;

import arnews.claims.SentenceClaims;
import arnews.compare.ArticleWords;
import arnews.speech.SpokenArticle;
import java.util.List;

/**
 * An article as {@code arnews compare} has read it.
 *
 * @param words its words
 * @param claims its sentences with claims; empty where claims are not compared
 * @param spoken the article with its names and speeches, a long one in stretches; empty where
 *     neither names nor claims are compared
 */
record ComparedArticle(
    ArticleWords words, List<SentenceClaims> claims, List<SpokenArticle> spoken) {
  ComparedArticle {
    claims = List.copyOf(claims);
    spoken = List.copyOf(spoken);
  }

  /** The article's path or id. */
  String id() {
    return words.article();
  }
}
