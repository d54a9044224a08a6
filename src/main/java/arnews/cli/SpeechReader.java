package arnews.cli;

import arnews.speech.ArticleSpeech;
import arnews.speech.Speech;
import arnews.speech.SpeechSearch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what is said in articles that were read already. What finds it is made for the first
 * article of which that is not known, and serves all. One thread uses it.
 */
final class SpeechReader {
  private final List<Speech> found = new ArrayList<>();
  private ArticleSpeech finder;

  /** What is said in an article, in order; found in its text, if it was not found before. */
  List<Speech> of(ComparedArticle article) {
    found.clear();
    if (!article.spoken().isEmpty()) {
      article.spoken().forEach(stretch -> found.addAll(stretch.speeches()));
      return List.copyOf(found);
    }
    if (finder == null) {
      finder =
          new ArticleSpeech(SpeechSearch.standard(), stretch -> found.addAll(stretch.speeches()));
    }
    byte[] utf8 = article.words().text().getBytes(StandardCharsets.UTF_8);
    finder.begin(article.id());
    finder.block(utf8, 0, utf8.length);
    finder.end();
    return List.copyOf(found);
  }
}
