package arnews.morphology;

import java.util.Optional;

/**
 * Analyses every form once: what has been analysed is kept, as long as there is room. One thread
 * uses it at a time.
 */
public final class AnalysisCache {
  private static final int SLOTS = 1 << 18;

  /** So many forms share a place; the one asked for last stands first. */
  private static final int WAYS = 4;

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
    int first = (hash ^ hash >>> 15) & SLOTS - WAYS;
    if (form.equals(forms[first])) {
      return Optional.ofNullable(analyses[first]);
    }
    int at = first + 1;
    while (at < first + WAYS && !form.equals(forms[at])) {
      at++;
    }
    boolean found = at < first + WAYS;
    Analysis analysis = found ? analyses[at] : analyser.analyse(form).orElse(null);
    // A newcomer drives out the last: common forms come back, rare ones do not.
    int moved = found ? at - first : WAYS - 1;
    System.arraycopy(forms, first, forms, first + 1, moved);
    System.arraycopy(analyses, first, analyses, first + 1, moved);
    forms[first] = form;
    analyses[first] = analysis;
    return Optional.ofNullable(analysis);
  }
}
