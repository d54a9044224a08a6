package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much two articles look like one event: an article belongs to the story of its title and its
 * beginning, so these weigh more than the rest and count once more by themselves.
 */
final class StoryLikeness {
  private static final int TITLE = 3;
  private static final int LEAD = 2;
  private static final int LEAD_WORDS = 60;

  /** The beginning alone, in which the title counts twice. */
  private static final int OPENING = 45;

  private static final int TITLE_OF_OPENING = 2;

  /** How much the beginning alone decides. */
  private static final double SHARE_OF_OPENING = 0.4;

  /** In so many first words stand the numbers that the event is known by. */
  private static final int WORDS_OF_NUMBERS = 80;

  /** Two reports that state other numbers are so much alike as they look. */
  private static final double OTHER_NUMBERS = 0.85;

  /** A number of fewer digits is in any text. */
  private static final int TELLING_DIGITS = 3;

  private static final int YEAR_DIGITS = 4;
  private static final List<String> CENTURIES = List.of("13", "14", "19", "20");

  private final List<SparseVector> vectors;
  private final List<SparseVector> openings;
  private final List<int[]> numbers = new ArrayList<>();

  StoryLikeness(List<ArticleWords> articles, TfIdf weights, Vocabulary vocabulary) {
    List<ArticleWords> first = new ArrayList<>(articles.size());
    for (ArticleWords article : articles) {
      first.add(article.first(OPENING));
      numbers.add(numbers(article, vocabulary));
    }
    vectors = weights.vectors(articles, TITLE, LEAD, LEAD_WORDS);
    openings = weights.vectors(first, TITLE_OF_OPENING, 1, 0);
  }

  /** The weights of the whole articles. */
  List<SparseVector> vectors() {
    return vectors;
  }

  /**
   * From 0 to 1.
   *
   * @param cosine of the whole articles
   */
  double of(int a, int b, double cosine) {
    double opening = openings.get(a).cosine(openings.get(b));
    double alike = cosine + SHARE_OF_OPENING * (opening - cosine);
    return differ(numbers.get(a), numbers.get(b)) ? OTHER_NUMBERS * alike : alike;
  }

  /** Whether both have numbers, and none in common. */
  private static boolean differ(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return false;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return a.length > 0 && b.length > 0;
  }

  /** The numbers at the beginning that tell something, ascending by their places in the list. */
  private static int[] numbers(ArticleWords article, Vocabulary vocabulary) {
    int[] found = new int[WORDS_OF_NUMBERS];
    int filled = 0;
    for (int i = 0; i < Math.min(WORDS_OF_NUMBERS, article.size()); i++) {
      if (isTelling(vocabulary.word(article.word(i)))) {
        found[filled++] = article.word(i);
      }
    }
    Arrays.sort(found, 0, filled);
    return Arrays.copyOf(found, filled);
  }

  private static boolean isTelling(String word) {
    if (!isDigit(word.charAt(0))) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += isDigit(word.charAt(i)) ? 1 : 0;
    }
    boolean year =
        digits == YEAR_DIGITS
            && word.length() == YEAR_DIGITS
            && CENTURIES.contains(word.substring(0, 2));
    return digits >= TELLING_DIGITS && !year;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
