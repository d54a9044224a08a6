package arnews.freq;

import arnews.stats.DeviationOfProportions;
import arnews.stats.PartFrequencies;
import arnews.text.Surface;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts as anybody would: a string a token, a map of maps. Slow, and plainly right. */
final class NaiveCounts {
  private final FreqQuery query;
  private final WordForms.Words grouping;
  private final List<Map<String, Map<String, Long>>> articles = new ArrayList<>();
  private final List<Long> sizes = new ArrayList<>();

  NaiveCounts(FreqQuery query) {
    this.query = query;
    this.grouping = query.words();
  }

  static NaiveCounts of(FreqQuery query, List<String> texts) {
    NaiveCounts counts = new NaiveCounts(query);
    texts.forEach(counts::article);
    return counts;
  }

  void article(String text) {
    Map<String, Map<String, Long>> words = new HashMap<>();
    long size = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      if (!query.kinds().contains(token.kind())) {
        continue;
      }
      size++;
      String surface = Surface.of(token.kind(), token.span().of(text));
      boolean stop = token.kind() == TokenKind.WORD && query.stopWords().contains(surface);
      if (!stop) {
        words
            .computeIfAbsent(grouping.of(token.kind(), surface), w -> new HashMap<>())
            .merge(surface, 1L, Long::sum);
      }
    }
    articles.add(words);
    sizes.add(size);
  }

  long tokens() {
    return sizes.stream().mapToLong(size -> size).sum();
  }

  /** All rows with their forms, in order. */
  List<FreqRow> rows(boolean withDispersion) {
    Map<String, Map<String, Long>> words = new HashMap<>();
    for (Map<String, Map<String, Long>> article : articles) {
      article.forEach(
          (word, forms) ->
              forms.forEach(
                  (form, count) ->
                      words
                          .computeIfAbsent(word, w -> new HashMap<>())
                          .merge(form, count, Long::sum)));
    }
    List<FreqRow> rows = new ArrayList<>();
    words.forEach(
        (word, forms) ->
            rows.add(
                new FreqRow(
                    word,
                    sum(forms),
                    articles.stream().filter(article -> article.containsKey(word)).count(),
                    withDispersion ? Optional.of(dispersion(word)) : Optional.empty(),
                    forms(forms))));
    rows.sort(
        Comparator.comparingLong((FreqRow row) -> -row.count())
            .thenComparing(FreqRow::word, NaiveCounts::byCodePoint));
    return rows;
  }

  private Dispersion dispersion(String word) {
    long[] occurrences =
        articles.stream().mapToLong(article -> sum(article.getOrDefault(word, Map.of()))).toArray();
    long[] lengths = sizes.stream().mapToLong(size -> size).toArray();
    PartFrequencies sums = PartFrequencies.NONE;
    for (int article = 0; article < lengths.length; article++) {
      if (occurrences[article] > 0) {
        sums = sums.plus(PartFrequencies.of(occurrences[article], lengths[article]));
      }
    }
    long parts = sizes.stream().filter(size -> size > 0).count();
    return new Dispersion(
        DeviationOfProportions.of(occurrences, lengths),
        sums.juillandD(parts),
        sums.carrollD2(parts));
  }

  private static List<FormCount> forms(Map<String, Long> forms) {
    List<FormCount> list = new ArrayList<>();
    forms.forEach((form, count) -> list.add(new FormCount(form, count)));
    list.sort(
        Comparator.comparingLong((FormCount form) -> -form.count())
            .thenComparing(FormCount::form, NaiveCounts::byCodePoint));
    return list;
  }

  private static long sum(Map<String, Long> forms) {
    return forms.values().stream().mapToLong(count -> count).sum();
  }

  /** The order of code points, which is not that of UTF-16 units. */
  static int byCodePoint(String left, String right) {
    int[] mine = left.codePoints().toArray();
    int[] other = right.codePoints().toArray();
    return java.util.Arrays.compare(mine, other);
  }
}
