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
  private static final int ROUNDS = Integer.getInteger("r", 8);
  private static final double RATE = Double.parseDouble(System.getProperty("e", "0.2"));
  private static final double PENALTY = Double.parseDouble(System.getProperty("p", "1e-5"));
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
      examples.add(
          new Ranker.Example(
              type.form(),
              List.of(type.gold()),
              new double[] {1},
              Double.parseDouble(System.getProperty("wa", "1")),
              i));
    }
    for (TypeCount type : types(sentences)) {
      List<Gold> golds = new ArrayList<>(type.readings().keySet());
      double[] shares = new double[golds.size()];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = type.readings().get(golds.get(i)) / (double) type.count();
      }
      examples.add(
          new Ranker.Example(
              type.form(), golds, shares, Double.parseDouble(System.getProperty("wp", "3")), -1));
    }
    Ranker ranker = new Ranker(lexicon, evidence, lexicon);
    ranker.learn(examples, ROUNDS, RATE, PENALTY);
    lexicon.hide(-1);
    return ranker.weights();
  }

  private static List<TypeCount> types(List<List<Treebank.Word>> sentences) {
    Map<String, Map<Gold, Integer>> types = new LinkedHashMap<>();
    for (List<Treebank.Word> sentence : sentences) {
      for (Treebank.Word word : sentence) {
        types
            .computeIfAbsent(word.form(), key -> new LinkedHashMap<>())
            .merge(word.gold(), 1, Integer::sum);
      }
    }
    List<TypeCount> list = new ArrayList<>();
    types.forEach((form, readings) -> list.add(new TypeCount(form, readings)));
    return list;
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
