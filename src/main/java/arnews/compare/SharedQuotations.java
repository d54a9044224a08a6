package arnews.compare;

import arnews.speech.Speaker;
import arnews.speech.Speech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the quotations that both sides of a passage have, be they worded alike or not. They are
 * paired by the share of their content words that both have, the likest first.
 */
public final class SharedQuotations {
  /** What is quoted with fewer words is a term. */
  private static final int FEWEST_WORDS = 4;

  /** Quotations that share less of their words are two. */
  private static final double LEAST = 0.5;

  private SharedQuotations() {}

  /** A quotation and the words between its marks. */
  private record Quoted(Speech speech, int from, int to) {}

  private record Pair(Quoted a, Quoted b, double share) {}

  /**
   * The quotations of a passage, in the order of the first article, which must have kept its text
   * as the second.
   *
   * @param passage what two articles share
   * @param ofA what is said in the first
   * @param ofB what is said in the second
   */
  public static List<SharedQuotation> in(Passage passage, List<Speech> ofA, List<Speech> ofB) {
    List<Quoted> left = quoted(ofA, passage.a(), passage.aFrom(), passage.aTo());
    List<Quoted> right = quoted(ofB, passage.b(), passage.bFrom(), passage.bTo());
    List<Pair> pairs = new ArrayList<>();
    for (Quoted a : left) {
      for (Quoted b : right) {
        double share = share(content(passage.a(), a), content(passage.b(), b));
        if (share >= LEAST) {
          pairs.add(new Pair(a, b, share));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    List<Pair> chosen = new ArrayList<>();
    Set<Quoted> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.a()) && !taken.contains(pair.b())) {
        taken.add(pair.a());
        taken.add(pair.b());
        chosen.add(pair);
      }
    }
    chosen.sort(Comparator.comparingLong(pair -> pair.a().speech().start()));
    List<SharedQuotation> shared = new ArrayList<>();
    for (Pair pair : chosen) {
      shared.add(
          new SharedQuotation(
              place(passage.a(), pair.a().speech()),
              place(passage.b(), pair.b().speech()),
              Arrays.equals(words(passage.a(), pair.a()), words(passage.b(), pair.b()))));
    }
    return shared;
  }

  /** The quotations of which the passage holds half, or which hold half of the passage. */
  private static List<Quoted> quoted(List<Speech> speeches, ArticleWords words, int from, int to) {
    List<Quoted> found = new ArrayList<>();
    long start = words.start(from);
    long end = words.end(to - 1);
    for (Speech speech : speeches) {
      if (speech.direct() && speech.start() < end && start < speech.end()) {
        int first = words.firstFrom(speech.start());
        int behind = words.firstFrom(speech.end());
        int inside = Math.min(to, behind) - Math.max(from, first);
        if (behind - first >= FEWEST_WORDS && 2 * inside >= Math.min(behind - first, to - from)) {
          found.add(new Quoted(speech, first, behind));
        }
      }
    }
    return found;
  }

  private static int[] words(ArticleWords article, Quoted quoted) {
    int[] words = new int[quoted.to() - quoted.from()];
    for (int i = 0; i < words.length; i++) {
      words[i] = article.word(quoted.from() + i);
    }
    return words;
  }

  /** The words that are no stop words, ascending. */
  private static int[] content(ArticleWords article, Quoted quoted) {
    int[] words = new int[quoted.to() - quoted.from()];
    int filled = 0;
    for (int i = quoted.from(); i < quoted.to(); i++) {
      if (!article.isStop(i)) {
        words[filled++] = article.word(i);
      }
    }
    Arrays.sort(words, 0, filled);
    return Arrays.copyOf(words, filled);
  }

  /** How many of the words of two quotations have an equal in the other (Dice 1945). */
  private static double share(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared == 0 ? 0 : 2.0 * shared / (a.length + b.length);
  }

  private static SharedQuotation.Place place(ArticleWords article, Speech speech) {
    int start = Math.toIntExact(speech.start());
    int end = Math.toIntExact(speech.end());
    String speaker = speech.speaker().map(Speaker::name).orElse("");
    return new SharedQuotation.Place(start, end, article.text().substring(start, end), speaker);
  }
}
