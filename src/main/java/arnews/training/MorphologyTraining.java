package arnews.training;

import arnews.morphology.Analyser;
import arnews.morphology.Analysis;
import arnews.morphology.Clitic;
import arnews.morphology.Evidence;
import arnews.morphology.Gold;
import arnews.morphology.Morphology;
import arnews.morphology.Ranker;
import arnews.morphology.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trains the analyser of word forms and measures it. */
final class MorphologyTraining {
  /** How much a type of the treebank counts, a form annotated by hand being one. */
  private static final double TREEBANK_WEIGHT = 2;

  private static final int NOBODY = -1;
  private static final String ARTICLE = "\u0627\u0644";

  private final HidingLexicon lexicon;
  private final Evidence evidence;
  private final List<AnnotatedTypes.Type> annotated;

  MorphologyTraining(
      HidingLexicon lexicon, Evidence evidence, List<AnnotatedTypes.Type> annotated) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.annotated = annotated;
  }

  /** Learns from the annotated forms and from sentences. */
  short[] learn(List<List<Treebank.Word>> sentences) {
    List<Ranker.Example> examples = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      AnnotatedTypes.Type type = annotated.get(i);
      examples.add(new Ranker.Example(type.form(), Map.of(type.gold(), 1.0), 1, i));
    }
    for (Map.Entry<String, Map<Gold, Integer>> type : types(sentences).entrySet()) {
      examples.add(
          new Ranker.Example(type.getKey(), shares(type.getValue()), TREEBANK_WEIGHT, NOBODY));
    }
    Ranker ranker = new Ranker(lexicon, evidence, lexicon);
    ranker.learn(examples);
    lexicon.hide(NOBODY);
    return ranker.weights();
  }

  private static Map<Gold, Double> shares(Map<Gold, Integer> counts) {
    double all = 0;
    for (int count : counts.values()) {
      all += count;
    }
    Map<Gold, Double> shares = new LinkedHashMap<>();
    for (Map.Entry<Gold, Integer> each : counts.entrySet()) {
      shares.put(each.getKey(), each.getValue() / all);
    }
    return shares;
  }

  /** The written forms of sentences, each with how often it is read how. */
  private static Map<String, Map<Gold, Integer>> types(List<List<Treebank.Word>> sentences) {
    Map<String, Map<Gold, Integer>> types = new LinkedHashMap<>();
    for (List<Treebank.Word> sentence : sentences) {
      for (Treebank.Word word : sentence) {
        if (Treebank.isLearnt(word)) {
          types
              .computeIfAbsent(word.form(), key -> new LinkedHashMap<>())
              .merge(word.gold(), 1, Integer::sum);
        }
      }
    }
    return types;
  }

  /** Measures with each part of the sentences held out in turn. */
  Measures crossValidate(List<List<Treebank.Word>> sentences, int folds) {
    Measures measures = new Measures();
    for (int fold = 0; fold < folds; fold++) {
      List<List<Treebank.Word>> train = new ArrayList<>();
      List<List<Treebank.Word>> test = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        (i % folds == fold ? test : train).add(sentences.get(i));
      }
      measure(new Weights(learn(train)), test, measures);
    }
    return measures;
  }

  private void measure(Weights weights, List<List<Treebank.Word>> test, Measures measures) {
    Analyser analyser = new Morphology(lexicon, evidence, weights).analyser();
    for (List<Treebank.Word> sentence : test) {
      for (Treebank.Word word : sentence) {
        measures.add(
            word.form(),
            String.join("+", word.gold().proclitics()) + "-" + word.gold().enclitic(),
            LexiconMaker.folded(word.gold().lemma()),
            word.content(),
            predicted(analyser, word.form()));
      }
    }
  }

  static Measures.Predicted predicted(Analyser analyser, String form) {
    Optional<Analysis> found = analyser.analyse(form);
    if (found.isEmpty()) {
      return new Measures.Predicted("-", form);
    }
    List<String> before = new ArrayList<>();
    for (Clitic clitic : found.get().proclitics()) {
      if (!clitic.letters().equals(ARTICLE)) {
        before.add(clitic.letters());
      }
    }
    String after =
        found.get().enclitics().isEmpty() ? "" : found.get().enclitics().get(0).letters();
    return new Measures.Predicted(
        String.join("+", before) + "-" + after, LexiconMaker.folded(found.get().lemma()));
  }
}
