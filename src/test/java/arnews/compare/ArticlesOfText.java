package arnews.compare;

import arnews.freq.StopWords;
import arnews.morphology.Morphology;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Articles that an example writes in a line, divided by {@code ||}; a date in brackets. */
final class ArticlesOfText {
  private final SharedVocabulary vocabulary = new SharedVocabulary();
  private final List<ArticleWords> articles = new ArrayList<>();

  /** The articles {@code a0}, {@code a1} and so on. */
  ArticlesOfText(String line) {
    this(texts(line));
  }

  /** Articles of these texts. */
  ArticlesOfText(List<String> texts) {
    this(texts, IntStream.range(0, texts.size()).boxed().toList());
  }

  /** The same articles, read in another order. */
  ArticlesOfText(List<String> texts, List<Integer> order) {
    WordReader reader = new WordReader(Morphology.standard(), StopWords.standard(), true);
    for (int i : order) {
      String text = texts.get(i);
      int bracket = text.startsWith("[") ? text.indexOf(']') : -1;
      String date = bracket < 0 ? "" : text.substring(1, bracket);
      byte[] utf8 = text.substring(bracket + 1).strip().getBytes(StandardCharsets.UTF_8);
      reader.begin("a" + i, date.isEmpty() ? Map.of() : Map.of("date", date));
      reader.block(utf8, 0, utf8.length);
      articles.add(vocabulary.add(reader.end()));
    }
    articles.sort(Comparator.comparing(ArticleWords::article));
  }

  /** The texts of a line. */
  static List<String> texts(String line) {
    return List.of(line.split(" \\|\\| ", -1));
  }

  List<ArticleWords> articles() {
    return articles;
  }

  Vocabulary vocabulary() {
    return vocabulary.words();
  }
}
