package arnews.morphology;

import java.util.Optional;

/**
 * Analyses forms: of all ways to cut a form and to explain its core, the one with the highest
 * score. One thread uses it at a time.
 */
public final class Analyser {
  private final Hypotheses hypotheses;
  private final Features features;
  private final Weights weights;
  private final Family family;
  private final KnownForms knownForms;
  private final UserLexicon userLexicon;
  private final int[] rows = new int[Features.MOST];

  private int best;
  private int bestLane;

  Analyser(Morphology morphology) {
    hypotheses = new Hypotheses(morphology.lexicon(), morphology.evidence());
    features = new Features(hypotheses, morphology.lexicon(), morphology.evidence());
    weights = morphology.weights();
    family = new Family(morphology.lexicon(), morphology.evidence());
    knownForms = morphology.knownForms();
    userLexicon = morphology.userLexicon();
  }

  /**
   * The best analysis of a form, without a look at its context.
   *
   * @param form a word as it stands in a text, with or without marks; spans count into it
   * @return nothing where it is no word of Arabic letters
   */
  public Optional<Analysis> analyse(String form) {
    return choose(form) ? Optional.of(analysis()) : Optional.empty();
  }

  /** The lemma of a form, or the form itself where it cannot be analysed. */
  public String lemma(String form) {
    return choose(form) ? lemma() : form;
  }

  /** The word family of a form: its lemma without nisba and feminine ending. */
  public String family(String form) {
    return choose(form) ? family.of(lemma(), partOfSpeech()) : form;
  }

  /** The word family of an analysed form. */
  public String familyOf(Analysis analysis) {
    return family.of(analysis.lemma(), analysis.part());
  }

  private boolean choose(String form) {
    hypotheses.find(form);
    if ((!userLexicon.isEmpty() && hypotheses.choose(userLexicon))
        || hypotheses.choose(knownForms)) {
      best = hypotheses.size - 1;
      bestLane = 0;
      return true;
    }
    if (hypotheses.size == 0) {
      return false;
    }
    features.begin();
    int most = Integer.MIN_VALUE;
    int split = -1;
    int type = -1;
    int coreCount = 0;
    long coreSum = 0;
    for (int i = 0; i < hypotheses.size; i++) {
      Hypothesis hypothesis = hypotheses.get(i);
      if (hypothesis.split != split || hypothesis.type != type) {
        split = hypothesis.split;
        type = hypothesis.type;
        coreCount = features.ofCore(split, type, rows);
        coreSum = weights.sum(rows, coreCount);
      }
      int count = features.of(hypothesis, rows);
      long sum = coreSum + weights.sum(rows, count);
      for (int lane = 0; lane < Weights.LANES; lane++) {
        if ((hypothesis.lanes >> lane & 1) != 0) {
          int score = Weights.score(sum, lane, coreCount + count);
          if (score > most) {
            most = score;
            best = i;
            bestLane = lane;
          }
        }
      }
    }
    return true;
  }

  private String lemma() {
    Hypothesis hypothesis = hypotheses.get(best);
    return Alphabet.decode(hypothesis.lemma, 0, hypothesis.length);
  }

  private PartOfSpeech partOfSpeech() {
    return hypotheses.get(best).partOfSpeech(bestLane);
  }

  private Analysis analysis() {
    return hypotheses.analysis(best, bestLane);
  }
}
