package arnews.morphology;

import java.util.Optional;

/**
 * Analyses every form once: what has been analysed is kept, as long as there is room. One thread
 * uses it at a time.
 */
public final class AnalysisCache {
  private static final int SLOTS = 1 << 17;

  private final Analyser analyser;
  private final String[] forms = new String[SLOTS];
  private final Analysis[] analyses = new Analysis[SLOTS];

  public AnalysisCache(Analyser analyser) {
    this.analyser = analyser;
  }

  /**
   * The analysis of a form.
   *
   * @param form as {@link Analyser#analyse} takes it
   * @return nothing where it is no word of Arabic letters
   */
  public Optional<Analysis> of(String form) {
    int hash = form.hashCode();
    int at = (hash ^ hash >>> 15) & SLOTS - 1;
    if (!form.equals(forms[at])) {
      // The newcomer takes the place: common forms come back, rare ones do not.
      forms[at] = form;
      analyses[at] = analyser.analyse(form).orElse(null);
    }
    return Optional.ofNullable(analyses[at]);
  }
}
