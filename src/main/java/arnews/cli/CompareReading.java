package arnews.cli;

import arnews.compare.ArticleWords;
import arnews.compare.SharedVocabulary;
import arnews.compare.Vocabulary;
import arnews.compare.WordCounts;
import arnews.compare.WordReader;
import arnews.freq.StopWords;
import arnews.morphology.Morphology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads articles for comparing. They come in the order of their names, so that the order of the
 * inputs does not show in the answer.
 */
final class CompareReading {
  private static final Comparator<ComparedArticle> ORDER =
      Comparator.comparing(ComparedArticle::id);

  private final Morphology morphology;
  private final SharedVocabulary vocabulary = new SharedVocabulary();
  private final List<ComparedArticle> articles = new ArrayList<>();

  CompareReading(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * Reads the articles that are compared.
   *
   * @param search what is found besides words
   * @param most behind so many articles nothing but words is found
   * @param keepTexts whether the articles keep their texts
   */
  void read(Inputs inputs, CompareSearch search, int most, boolean keepTexts) {
    AtomicInteger begun = new AtomicInteger();
    Turns<CompareSink.Found> turns =
        new Turns<>(
            found ->
                articles.add(
                    new ComparedArticle(
                        vocabulary.add(found.words()), found.claims(), found.spoken())));
    inputs.read(() -> new CompareSink(reader(keepTexts), search, begun, most, turns));
    articles.sort(ORDER);
  }

  /** Counts the words of other articles, in the same vocabulary. */
  WordCounts count(Inputs inputs) {
    WordCounts counts = new WordCounts(vocabulary.words());
    Turns<CompareSink.Found> turns =
        new Turns<>(found -> counts.add(vocabulary.add(found.words())));
    inputs.read(
        () -> new CompareSink(reader(false), CompareSearch.WORDS, new AtomicInteger(), 0, turns));
    return counts;
  }

  private WordReader reader(boolean keepTexts) {
    return new WordReader(morphology, StopWords.standard(), keepTexts);
  }

  /** The articles that were read, in the order of their names. */
  List<ComparedArticle> articles() {
    return articles;
  }

  /** Their words, in the same order. */
  List<ArticleWords> words() {
    List<ArticleWords> words = new ArrayList<>(articles.size());
    for (ComparedArticle article : articles) {
      words.add(article.words());
    }
    return words;
  }

  /** All words. */
  Vocabulary vocabulary() {
    return vocabulary.words();
  }
}
