package arnews.training;

import arnews.morphology.Evidence;
import arnews.morphology.KnownForms;
import arnews.morphology.Lexicon;
import arnews.morphology.Morphology;
import arnews.morphology.Weights;

/** What training has made: the weights, and the annotated forms that they do not reproduce. */
final class Learnt {
  private final short[] weights;
  private final KnownForms knownForms;

  Learnt(short[] weights, KnownForms knownForms) {
    this.weights = weights.clone();
    this.knownForms = knownForms;
  }

  short[] weights() {
    return weights.clone();
  }

  KnownForms knownForms() {
    return knownForms;
  }

  Morphology morphology(Lexicon lexicon, Evidence evidence) {
    return new Morphology(lexicon, evidence, new Weights(weights), knownForms);
  }
}
