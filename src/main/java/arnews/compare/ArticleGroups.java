package arnews.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Finds the articles that are reprints of each other, and those that tell of one event. */
public final class ArticleGroups {
  /** Reprints are so much alike at least. */
  private static final double LEAST_OF_REPRINTS = 0.6;

  private final List<ArticleWords> articles;
  private final Vocabulary vocabulary;
  private final List<Optional<LocalDate>> dates = new ArrayList<>();

  /** Reprints of the same words, by the first of them. */
  private final int[] firstOfSame;

  private final Joined near;

  private ArticleGroups(List<ArticleWords> articles, Vocabulary vocabulary) {
    this.articles = articles;
    this.vocabulary = vocabulary;
    firstOfSame = new int[articles.size()];
    near = new Joined(articles.size());
    for (int i = 0; i < firstOfSame.length; i++) {
      firstOfSame[i] = i;
      dates.add(ArticleDate.of(articles.get(i)));
    }
  }

  /**
   * The groups of two articles and more: duplicates, then near duplicates, then stories, each kind
   * by size. A story holds its reprints too; nothing else is in two groups of one kind.
   *
   * @param articles in the order of their names
   */
  public static List<ArticleGroup> of(List<ArticleWords> articles, Vocabulary vocabulary) {
    ArticleGroups finder = new ArticleGroups(articles, vocabulary);
    finder.findSame();
    List<List<Integer>> stories = finder.stories();
    List<ArticleGroup> groups = new ArrayList<>();
    groups.addAll(finder.groups(finder.parts(i -> finder.firstOfSame[i]), GroupKind.DUPLICATE));
    groups.addAll(finder.groups(finder.parts(finder.near::root), GroupKind.NEAR_DUPLICATE));
    groups.addAll(finder.groups(stories, GroupKind.STORY));
    return groups;
  }

  private void findSame() {
    Map<Long, List<Integer>> byPrint = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Integer> alike =
          byPrint.computeIfAbsent(
              Reprints.print(articles.get(i), vocabulary), unused -> new ArrayList<>(1));
      for (int other : alike) {
        if (Reprints.areSame(articles.get(other), articles.get(i))) {
          firstOfSame[i] = other;
          break;
        }
      }
      if (firstOfSame[i] == i) {
        alike.add(i);
      }
    }
  }

  /** Of duplicates only the first is compared; the others go where it goes. */
  private List<List<Integer>> stories() {
    List<Integer> originals = new ArrayList<>();
    List<ArticleWords> words = new ArrayList<>();
    List<long[]> days = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (firstOfSame[i] == i) {
        originals.add(i);
        words.add(articles.get(i));
        OpeningDays opening = articles.get(i).openingDays();
        days.add(dates.get(i).map(opening::events).orElse(new long[0]));
      }
    }
    TfIdf weights = new TfIdf(words, vocabulary);
    List<Long> reprints = new ArrayList<>();
    StoryLikeness likeness = new StoryLikeness(words, weights);
    Stories stories = new Stories(days);
    new CandidatePairs(likeness.vectors(), weights, vocabulary)
        .each(
            (a, b, cosine) -> {
              stories.link(a, b, likeness.of(a, b, cosine));
              if (cosine >= LEAST_OF_REPRINTS && Reprints.areNear(words.get(a), words.get(b))) {
                reprints.add((long) originals.get(a) << 32 | originals.get(b));
              }
            });
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> group : stories.groups()) {
      List<Integer> members = new ArrayList<>();
      group.forEach(member -> members.add(originals.get(member)));
      groups.add(members);
    }
    joinReprints(groups, reprints);
    return withDuplicates(groups);
  }

  /**
   * Only articles of one story are reprints of each other: what an office writes in the same words
   * about another day or another person is a form.
   */
  private void joinReprints(List<List<Integer>> groups, List<Long> reprints) {
    int[] story = new int[articles.size()];
    for (int i = 0; i < groups.size(); i++) {
      for (int member : groups.get(i)) {
        story[member] = i;
      }
    }
    for (long pair : reprints) {
      int one = (int) (pair >> 32);
      int other = (int) pair;
      if (story[one] == story[other]) {
        near.join(one, other);
      }
    }
  }

  private List<List<Integer>> withDuplicates(List<List<Integer>> groups) {
    Map<Integer, List<Integer>> byFirst = new HashMap<>();
    for (List<Integer> group : groups) {
      group.forEach(member -> byFirst.put(member, group));
    }
    for (int i = 0; i < firstOfSame.length; i++) {
      if (firstOfSame[i] != i) {
        byFirst.get(firstOfSame[i]).add(i);
        near.join(firstOfSame[i], i);
      }
    }
    return groups;
  }

  /** The articles by what they are joined to. */
  private List<List<Integer>> parts(IntUnaryOperator joined) {
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      parts.computeIfAbsent(joined.applyAsInt(i), unused -> new ArrayList<>()).add(i);
    }
    return new ArrayList<>(parts.values());
  }

  /** A group of near duplicates must have two articles that are not the same. */
  private List<ArticleGroup> groups(List<List<Integer>> parts, GroupKind kind) {
    List<ArticleGroup> groups = new ArrayList<>();
    for (List<Integer> part : parts) {
      boolean listed = part.size() > 1;
      if (kind == GroupKind.NEAR_DUPLICATE) {
        listed = part.stream().map(index -> firstOfSame[index]).distinct().count() > 1;
      }
      if (listed) {
        groups.add(group(part, kind));
      }
    }
    groups.sort(
        Comparator.comparingInt((ArticleGroup group) -> group.articles().size())
            .reversed()
            .thenComparing(group -> group.articles().get(0)));
    return groups;
  }

  private ArticleGroup group(List<Integer> part, GroupKind kind) {
    List<Integer> ordered = new ArrayList<>(part);
    ordered.sort(
        Comparator.comparing((Integer index) -> dates.get(index).orElse(LocalDate.MAX))
            .thenComparing(index -> articles.get(index).article()));
    List<String> names = new ArrayList<>();
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (int index : ordered) {
      names.add(articles.get(index).article());
      days.add(dates.get(index));
    }
    return new ArticleGroup(names, kind, days);
  }
}
