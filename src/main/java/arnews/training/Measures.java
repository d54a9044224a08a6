package arnews.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well predicted analyses agree with annotated words: lemma and segmentation over words, pairs
 * of types and B-cubed for the grouping (Bagga and Baldwin, Entity-based cross-document
 * coreferencing, COLING-ACL 1998), and the error of the counts of the commonest lemmas.
 */
final class Measures {
  private static final int COMMONEST = 200;

  /** What was predicted for a type. */
  record Predicted(String clitics, String lemma) {}

  private final Map<String, Map<String, Integer>> goldLemmas = new HashMap<>();
  private final Map<String, Predicted> predictions = new HashMap<>();
  private final Map<String, Integer> typeCounts = new HashMap<>();
  private int words;
  private int rightClitics;
  private int content;
  private int rightLemmas;

  /**
   * Adds a word of running text.
   *
   * @param lemma folded
   */
  void add(String form, String clitics, String lemma, boolean isContent, Predicted predicted) {
    words++;
    rightClitics += predicted.clitics().equals(clitics) ? 1 : 0;
    predictions.put(form, predicted);
    if (isContent) {
      content++;
      rightLemmas += predicted.lemma().equals(lemma) ? 1 : 0;
    }
    typeCounts.merge(form, 1, Integer::sum);
    goldLemmas.computeIfAbsent(form, key -> new HashMap<>()).merge(lemma, 1, Integer::sum);
  }

  double segmentation() {
    return (double) rightClitics / words;
  }

  double lemma() {
    return (double) rightLemmas / content;
  }

  private static String majority(Map<String, Integer> counts) {
    List<String> keys = new ArrayList<>(counts.keySet());
    keys.sort(
        Comparator.comparingInt((String key) -> -counts.get(key))
            .thenComparing(Comparator.naturalOrder()));
    return keys.get(0);
  }

  /** Precision, recall and F1 over all pairs of types. */
  double[] pairs() {
    Map<String, Long> gold = new HashMap<>();
    Map<String, Long> found = new HashMap<>();
    Map<String, Long> both = new HashMap<>();
    goldLemmas.forEach(
        (form, lemmas) -> {
          String right = majority(lemmas);
          String key = predictions.get(form).lemma();
          gold.merge(right, 1L, Long::sum);
          found.merge(key, 1L, Long::sum);
          both.merge(right + " " + key, 1L, Long::sum);
        });
    double p = (double) pairsOf(both) / Math.max(1, pairsOf(found));
    double r = (double) pairsOf(both) / Math.max(1, pairsOf(gold));
    return new double[] {p, r, 2 * p * r / (p + r)};
  }

  private static long pairsOf(Map<String, Long> groups) {
    long pairs = 0;
    for (long size : groups.values()) {
      pairs += size * (size - 1) / 2;
    }
    return pairs;
  }

  /** F1 of B-cubed over words of text, each a member of the group of its type. */
  double bCubed() {
    Map<String, Long> gold = new HashMap<>();
    Map<String, Long> found = new HashMap<>();
    Map<String, Long> both = new HashMap<>();
    goldLemmas.forEach(
        (form, lemmas) -> {
          long count = typeCounts.get(form);
          String right = majority(lemmas);
          String key = predictions.get(form).lemma();
          gold.merge(right, count, Long::sum);
          found.merge(key, count, Long::sum);
          both.merge(right + " " + key, count, Long::sum);
        });
    double p = 0;
    double r = 0;
    for (Map.Entry<String, Long> each : both.entrySet()) {
      String[] names = each.getKey().split(" ", -1);
      double size = each.getValue();
      p += size * size / found.get(names[1]);
      r += size * size / gold.get(names[0]);
    }
    p /= words;
    r /= words;
    return 2 * p * r / (p + r);
  }

  /** The mean relative error of the counts of the commonest lemmas. */
  double countError() {
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    goldLemmas.forEach(
        (form, lemmas) -> {
          lemmas.forEach((lemma, count) -> gold.merge(lemma, count, Integer::sum));
          found.merge(predictions.get(form).lemma(), typeCounts.get(form), Integer::sum);
        });
    List<String> lemmas = new ArrayList<>(gold.keySet());
    lemmas.sort(
        Comparator.comparingInt((String key) -> -gold.get(key))
            .thenComparing(Comparator.naturalOrder()));
    double error = 0;
    List<String> top = lemmas.subList(0, Math.min(COMMONEST, lemmas.size()));
    for (String lemma : top) {
      error += Math.abs(found.getOrDefault(lemma, 0) - gold.get(lemma)) / (double) gold.get(lemma);
    }
    return error / top.size();
  }
}
