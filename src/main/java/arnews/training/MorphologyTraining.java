package arnews.training;

import arnews.morphology.Analyser;
import arnews.morphology.Analysis;
import arnews.morphology.Clitic;
import arnews.morphology.Evidence;
import arnews.morphology.Gold;
import arnews.morphology.KnownForms;
import arnews.morphology.KnownFormsMaker;
import arnews.morphology.Morphology;
import arnews.morphology.PartOfSpeech;
import arnews.morphology.Ranker;
import arnews.morphology.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Trains the analyser of word forms and measures it. */
final class MorphologyTraining {
  /** How much a type of the treebank counts, a form annotated by hand being one. */
  private static final double TREEBANK_WEIGHT = 2;

  private static final int NOBODY = -1;
  private static final String ARTICLE = "\u0627\u0644";

  private final HidingLexicon lexicon;
  private final Evidence evidence;
  private final List<AnnotatedTypes.Type> annotated;
  private final Map<String, Gold> byForm = new HashMap<>();

  MorphologyTraining(
      HidingLexicon lexicon, Evidence evidence, List<AnnotatedTypes.Type> annotated) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.annotated = annotated;
    for (AnnotatedTypes.Type type : annotated) {
      byForm.put(type.form(), type.gold());
    }
  }

  /** Learns from the annotated forms and from sentences. */
  Learnt learn(List<List<Treebank.Word>> sentences) {
    List<Ranker.Example> examples = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      AnnotatedTypes.Type type = annotated.get(i);
      examples.add(new Ranker.Example(type.form(), Map.of(type.gold(), 1.0), 1, i));
    }
    Map<String, Map<Gold, Integer>> types = types(sentences);
    for (Map.Entry<String, Map<Gold, Integer>> type : types.entrySet()) {
      examples.add(
          new Ranker.Example(type.getKey(), shares(type.getValue()), TREEBANK_WEIGHT, NOBODY));
    }
    Ranker ranker = new Ranker(lexicon, evidence, lexicon);
    ranker.learn(examples);
    lexicon.hide(NOBODY);
    return new Learnt(ranker.weights(), knownForms(new Weights(ranker.weights()), types));
  }

  /**
   * The annotated forms that the model reads otherwise. Those are left out of which the treebank
   * has another reading too: there the model has weighed both, but for function words and numbers.
   */
  private KnownForms knownForms(Weights weights, Map<String, Map<Gold, Integer>> treebank) {
    Analyser analyser = new Morphology(lexicon, evidence, weights, KnownForms.NONE).analyser();
    KnownFormsMaker known = new KnownFormsMaker(lexicon.tables());
    for (AnnotatedTypes.Type type : annotated) {
      Optional<Analysis> found = analyser.analyse(type.form());
      boolean same =
          found.isPresent()
              && found.get().part() == type.gold().part()
              && found.get().lemma().equals(type.gold().lemma())
              && found.get().core().length() == type.core().length()
              && isArticled(found.get()) == type.gold().articled().orElseThrow()
              && clitics(found.get()).equals(clitics(type.gold()));
      Set<Gold> others = treebank.getOrDefault(type.form(), Map.of()).keySet();
      if (!same && (isClosed(type.gold()) || Set.of(type.gold()).containsAll(others))) {
        known.add(type.form(), type.core(), type.gold());
      }
    }
    return known.made();
  }

  private static boolean isArticled(Analysis analysis) {
    return analysis.proclitics().stream().anyMatch(clitic -> clitic.letters().equals(ARTICLE));
  }

  private static boolean isClosed(Gold gold) {
    return gold.part() == PartOfSpeech.FUNCTION_WORD || gold.part() == PartOfSpeech.NUMBER;
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
  private Map<String, Map<Gold, Integer>> types(List<List<Treebank.Word>> sentences) {
    Map<String, Map<Gold, Integer>> types = new LinkedHashMap<>();
    for (List<Treebank.Word> sentence : sentences) {
      for (Treebank.Word word : sentence) {
        Gold known = byForm.get(word.form());
        if (Treebank.isLearnt(word)
            && (known == null || word.gold().part() != PartOfSpeech.FUNCTION_WORD)) {
          types
              .computeIfAbsent(word.form(), key -> new LinkedHashMap<>())
              .merge(agreed(word.gold(), known), 1, Integer::sum);
        }
      }
    }
    return types;
  }

  /**
   * What a word of the treebank tells where its form is annotated too: the part of speech is that
   * of the annotation, if the rest is the same. The treebank calls common nouns inside names names.
   */
  private static Gold agreed(Gold gold, Gold known) {
    boolean same =
        known != null
            && known.proclitics().equals(gold.proclitics())
            && known.enclitic().equals(gold.enclitic())
            && LexiconMaker.folded(known.lemma()).equals(LexiconMaker.folded(gold.lemma()));
    return same ? known : gold;
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
      measure(learn(train), test, measures);
    }
    return measures;
  }

  private void measure(Learnt learnt, List<List<Treebank.Word>> test, Measures measures) {
    Analyser analyser = learnt.morphology(lexicon, evidence).analyser();
    for (List<Treebank.Word> sentence : test) {
      for (Treebank.Word word : sentence) {
        measures.add(
            word.form(),
            clitics(word.gold()),
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
    return new Measures.Predicted(clitics(found.get()), LexiconMaker.folded(found.get().lemma()));
  }

  /** The clitics that are measured: all but the article. */
  private static String clitics(Analysis analysis) {
    StringBuilder clitics = new StringBuilder();
    for (Clitic clitic : analysis.proclitics()) {
      if (!clitic.letters().equals(ARTICLE)) {
        clitics.append(clitic.letters()).append('+');
      }
    }
    clitics.append('-');
    analysis.enclitics().forEach(clitic -> clitics.append(clitic.letters()));
    return clitics.toString();
  }

  private static String clitics(Gold gold) {
    StringBuilder clitics = new StringBuilder();
    gold.proclitics().forEach(letters -> clitics.append(letters).append('+'));
    return clitics.append('-').append(gold.enclitic()).toString();
  }
}
