package arnews.cli;

import arnews.claims.SentenceClaims;
import arnews.compare.ArticleWords;
import arnews.speech.ArticleSpeech;
import arnews.speech.Speech;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /** What is said in it, in order; read now from its text, if it was not read before. */
  List<Speech> speeches() {
    List<Speech> speeches = new ArrayList<>();
    if (!spoken.isEmpty()) {
      spoken.forEach(stretch -> speeches.addAll(stretch.speeches()));
      return speeches;
    }
    ArticleSpeech reader =
        new ArticleSpeech(SpeechSearch.standard(), stretch -> speeches.addAll(stretch.speeches()));
    byte[] utf8 = words.text().getBytes(StandardCharsets.UTF_8);
    reader.begin(id());
    reader.block(utf8, 0, utf8.length);
    reader.end();
    return speeches;
  }
}
