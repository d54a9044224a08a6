package arnews.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells all readings of a form, the best first, and what each rests on. */
public final class Explainer {
  private static final int OWN = Origin.NOUN | Origin.ADJECTIVE | Origin.NAME;

  /** What a score of one means: a hundredth, as {@link Ranker#weights} gives weights. */
  private static final double UNIT = 0.01;

  private final Hypotheses hypotheses;
  private final Features features;
  private final Weights weights;
  private final Evidence evidence;
  private final KnownForms knownForms;
  private final UserLexicon userLexicon;

  public Explainer(Morphology morphology) {
    evidence = morphology.evidence();
    hypotheses = new Hypotheses(morphology.lexicon(), evidence);
    features = new Features(hypotheses, morphology.lexicon(), evidence);
    weights = morphology.weights();
    knownForms = morphology.knownForms();
    userLexicon = morphology.userLexicon();
  }

  private record Scored(int hypothesis, int lane, int score) {}

  /**
   * The readings of a form, those with the same clitics, lemma and part of speech as one; none
   * where it is no word of Arabic letters.
   */
  public List<Reading> explain(String form) {
    hypotheses.find(form);
    if (!userLexicon.isEmpty() && hypotheses.choose(userLexicon)) {
      return List.of(reading(new Scored(hypotheses.size - 1, 0, 0), 1, Reading.Source.USER));
    }
    if (hypotheses.size == 0) {
      return List.of();
    }
    List<Scored> scored = scores();
    scored.sort(Comparator.comparingInt(each -> -each.score()));
    List<Reading> list = readings(scored);
    if (hypotheses.choose(knownForms)) {
      // The annotation stands before whatever the model holds likely.
      Scored known = new Scored(hypotheses.size - 1, 0, 0);
      Reading first = reading(known, 0, Reading.Source.ANNOTATION);
      double share = 0;
      for (Reading each : list) {
        share += each.analysis().equals(first.analysis()) ? each.probability() : 0;
      }
      list.removeIf(each -> each.analysis().equals(first.analysis()));
      list.add(0, plus(first, share));
    }
    return list;
  }

  private List<Reading> readings(List<Scored> scored) {
    double all = 0;
    for (Scored each : scored) {
      all += Math.exp((each.score() - scored.get(0).score()) * UNIT);
    }
    Map<Analysis, Reading> readings = new LinkedHashMap<>();
    for (Scored each : scored) {
      double share = Math.exp((each.score() - scored.get(0).score()) * UNIT) / all;
      readings.merge(
          hypotheses.analysis(each.hypothesis(), each.lane()),
          reading(each, share, source(hypotheses.get(each.hypothesis()))),
          (first, second) -> plus(first, second.probability()));
    }
    List<Reading> list = new ArrayList<>(readings.values());
    list.sort(Comparator.comparingDouble(reading -> -reading.probability()));
    return list;
  }

  private List<Scored> scores() {
    features.begin();
    int[] core = new int[Features.MOST];
    int[] own = new int[Features.MOST];
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < hypotheses.size; i++) {
      Hypothesis hypothesis = hypotheses.get(i);
      int shared = features.ofCore(hypothesis.split, hypothesis.type, core);
      int count = features.of(hypothesis, own);
      long sum = weights.sum(core, shared) + weights.sum(own, count);
      for (int lane = 0; lane < Weights.LANES; lane++) {
        if ((hypothesis.lanes >> lane & 1) != 0) {
          scored.add(new Scored(i, lane, Weights.score(sum, lane, shared + count)));
        }
      }
    }
    return scored;
  }

  private Reading reading(Scored scored, double probability, Reading.Source source) {
    Hypothesis hypothesis = hypotheses.get(scored.hypothesis());
    Spelling spelling = hypotheses.spelling;
    int from = hypotheses.splits.start[hypothesis.split];
    int to = hypotheses.splits.end[hypothesis.split];
    return new Reading(
        hypotheses.analysis(scored.hypothesis(), scored.lane()),
        probability,
        source,
        count(spelling.rawHash(0, spelling.length)),
        count(spelling.rawHash(from, to)),
        count(hypothesis.rawHash));
  }

  private static Reading plus(Reading reading, double probability) {
    return new Reading(
        reading.analysis(),
        reading.probability() + probability,
        reading.source(),
        reading.formCount(),
        reading.coreCount(),
        reading.lemmaCount());
  }

  private long count(long hash) {
    int digits = Evidence.count(evidence.of(hash));
    return digits == 0 ? 0 : 1L << (digits - 1);
  }

  private static Reading.Source source(Hypothesis hypothesis) {
    if (hypothesis.template != 0) {
      return Reading.Source.TEMPLATE;
    }
    if (hypothesis.entry < 0) {
      return Reading.Source.ENDING;
    }
    return (hypothesis.flags & OWN) != 0 ? Reading.Source.ANNOTATION : Reading.Source.TABLES;
  }
}
