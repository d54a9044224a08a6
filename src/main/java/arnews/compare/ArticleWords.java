package arnews.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of an article as numbers of a {@link Vocabulary}: every word, number and foreign word
 * in order, stop words too, signs left out. A word of Arabic letters stands for its lemma, a number
 * for its digits.
 */
public final class ArticleWords {
  private final String article;
  private final Map<String, String> fields;
  private final PackedText text;

  /** The number of each word, of a stop word its complement. */
  private final int[] words;

  private final PackedPlaces places;
  private final int titleWords;
  private final OpeningDays openingDays;

  ArticleWords(
      String article,
      Map<String, String> fields,
      PackedText text,
      int[] words,
      PackedPlaces places,
      int titleWords,
      OpeningDays openingDays) {
    this.article = Objects.requireNonNull(article);
    this.fields = Map.copyOf(fields);
    this.text = Objects.requireNonNull(text);
    this.words = words;
    this.places = Objects.requireNonNull(places);
    this.titleWords = titleWords;
    this.openingDays = Objects.requireNonNull(openingDays);
  }

  /** The article's path or id. */
  public String article() {
    return article;
  }

  /** What else its record says: title, date, outlet. */
  public Map<String, String> fields() {
    return fields;
  }

  /** The whole article as decoded; empty where texts are not kept. */
  public String text() {
    return text.text();
  }

  /** How many words it has. */
  public int size() {
    return words.length;
  }

  /** The number of a word in the vocabulary. */
  public int word(int index) {
    int word = words[index];
    return word < 0 ? ~word : word;
  }

  /** Whether a word is a stop word. */
  public boolean isStop(int index) {
    return words[index] < 0;
  }

  /** The offset in the article of a word's first UTF-16 unit. */
  public int start(int index) {
    return places.start(index);
  }

  /** The offset in the article behind a word's last unit. */
  public int end(int index) {
    return places.end(index);
  }

  /** The first word that begins at an offset in the article or behind it; the size if none does. */
  int firstFrom(long offset) {
    return places.firstFrom(offset);
  }

  /** How many words stand on the first line that holds any: of a news article mostly its title. */
  public int titleWords() {
    return titleWords;
  }

  /** What its beginning says of days. */
  OpeningDays openingDays() {
    return openingDays;
  }

  /** The words of several articles, one behind the other; their places tell nothing. */
  static ArticleWords together(String name, List<ArticleWords> articles) {
    int size = 0;
    for (ArticleWords article : articles) {
      size += article.words.length;
    }
    int[] words = new int[size];
    int filled = 0;
    for (ArticleWords article : articles) {
      System.arraycopy(article.words, 0, words, filled, article.words.length);
      filled += article.words.length;
    }
    return new ArticleWords(
        name, Map.of(), PackedText.EMPTY, words, PackedPlaces.NONE, 0, OpeningDays.NONE);
  }

  /** The first words of the article, without its text. */
  ArticleWords first(int count) {
    int size = Math.min(count, words.length);
    return new ArticleWords(
        article,
        fields,
        PackedText.EMPTY,
        Arrays.copyOf(words, size),
        places,
        Math.min(size, titleWords),
        openingDays);
  }

  /** The same with the numbers of another vocabulary. */
  ArticleWords renumbered(int[] numbers) {
    int[] renumbered = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      renumbered[i] = words[i] < 0 ? ~numbers[~words[i]] : numbers[words[i]];
    }
    return new ArticleWords(article, fields, text, renumbered, places, titleWords, openingDays);
  }
}
