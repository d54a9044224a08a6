package arnews.morphology;

import java.util.Objects;

/**
 * The tables that word forms are analysed by. They never change, so that threads share them; each
 * thread has an {@link Analyser} of its own.
 */
public final class Morphology {
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final Weights weights;
  private final KnownForms knownForms;
  private final UserLexicon userLexicon;

  public Morphology(Lexicon lexicon, Evidence evidence, Weights weights, KnownForms knownForms) {
    this(lexicon, evidence, weights, knownForms, UserLexicon.NONE);
  }

  private Morphology(
      Lexicon lexicon,
      Evidence evidence,
      Weights weights,
      KnownForms knownForms,
      UserLexicon userLexicon) {
    this.lexicon = Objects.requireNonNull(lexicon);
    this.evidence = Objects.requireNonNull(evidence);
    this.weights = Objects.requireNonNull(weights);
    this.knownForms = Objects.requireNonNull(knownForms);
    this.userLexicon = Objects.requireNonNull(userLexicon);
  }

  /**
   * The tables that come with arnews.
   *
   * @throws IllegalStateException if they are missing or damaged
   */
  public static Morphology standard() {
    return Standard.MORPHOLOGY;
  }

  /** Reads the tables when they are first asked for. */
  private static final class Standard {
    private static final Morphology MORPHOLOGY = MorphologyFiles.standard();
  }

  /** The same tables, overruled by a user's own words. */
  public Morphology with(UserLexicon words) {
    return new Morphology(lexicon, evidence, weights, knownForms, words);
  }

  /** A new analyser. */
  public Analyser analyser() {
    return new Analyser(this);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Evidence evidence() {
    return evidence;
  }

  Weights weights() {
    return weights;
  }

  KnownForms knownForms() {
    return knownForms;
  }

  UserLexicon userLexicon() {
    return userLexicon;
  }
}
