package arnews.entities;

/**
 * Names of bodies and facilities that follow from their head noun, whatever the tagger made of
 * them: the ministry, agency or council of a country is a body with its adjective; a head directly
 * before a name belongs to it (guideline, span rules 2 to 6).
 */
final class BodyRules {
  private static final int FIRST = Label.first(EntityType.ORG);
  private static final int INSIDE = Label.inside(EntityType.ORG);

  /** Between a head and the adjective of a country stand at most so many words. */
  private static final int FAR = 4;

  private static final int LONGEST = 4;

  private BodyRules() {}

  /**
   * Mends labels.
   *
   * @param bits of the tokens, as {@link BodyWords} has them
   * @param cores the hashes of their words
   */
  static void apply(int[] bits, int[] cores, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if ((bits[i] & BodyWords.WORD) == 0) {
        continue;
      }
      int fixed = has(bits, i, BodyWords.OPENS) ? fixed(cores, i) : i;
      int end = Math.max(ofCountry(bits, i), fixed);
      if (end > i && !isInside(labels, i, end)) {
        name(labels, i, end, FIRST, INSIDE);
      }
    }
    for (int i = labels.length - 2; i >= 0; i--) {
      if (labels[i] == Label.OUTSIDE && Label.isFirst(labels[i + 1])) {
        head(bits, labels, i);
        compass(bits, labels, i);
      }
    }
  }

  /** South-east Asia is a region of its own, the north of a country is not. */
  private static void compass(int[] bits, int[] labels, int i) {
    boolean region =
        labels[i + 1] == Label.first(EntityType.LOC)
            && has(bits, i + 1, BodyWords.REGION)
            && !has(bits, i + 1, BodyWords.JOINED);
    if (region && has(bits, i, BodyWords.COMPASS) && !has(bits, i, BodyWords.ARTICLE)) {
      labels[i + 1] = Label.inside(EntityType.LOC);
      boolean two =
          i > 0
              && labels[i - 1] == Label.OUTSIDE
              && has(bits, i - 1, BodyWords.COMPASS)
              && !has(bits, i - 1, BodyWords.ARTICLE)
              && !has(bits, i, BodyWords.JOINED);
      labels[two ? i - 1 : i] = Label.first(EntityType.LOC);
      labels[i] = two ? Label.inside(EntityType.LOC) : labels[i];
    }
  }

  /** Behind a head, definite words and the adjective of a country; the same place if none. */
  private static int ofCountry(int[] bits, int i) {
    boolean construct = has(bits, i, BodyWords.CONSTRUCT) && !has(bits, i, BodyWords.ARTICLE);
    boolean troops = has(bits, i, BodyWords.TROOPS);
    boolean definite = troops || has(bits, i, BodyWords.DEFINITE);
    if (definite && has(bits, i, BodyWords.ARTICLE)) {
      int at = i + 1;
      while (at < bits.length && at <= i + 2 && isDefinite(bits, at) && isQuality(bits, at)) {
        at++;
      }
      boolean enough = !troops || at > i + 1;
      return enough && at < bits.length && isCountry(bits, at) && agree(bits, i, at) ? at + 1 : i;
    }
    int end = i;
    for (int at = i + 1; construct && at < bits.length && at <= i + FAR; at++) {
      if (!isDefinite(bits, at)) {
        break;
      }
      if (isCountry(bits, at)) {
        end = at > i + 1 && agree(bits, i, at) ? at + 1 : i;
        break;
      }
    }
    return end;
  }

  private static int fixed(int[] cores, int i) {
    int hash = 0;
    int end = i;
    for (int at = i; at < cores.length && at < i + LONGEST && cores[at] != 0; at++) {
      hash = NameLexicon.series(hash, cores[at]);
      if (BodyWords.isFixed(hash)) {
        end = at + 1;
      }
    }
    return end;
  }

  /** Whether a stretch lies in a name that reaches beyond it. */
  private static boolean isInside(int[] labels, int from, int to) {
    return Label.isInside(labels[from])
        || (to < labels.length && Label.isInside(labels[to]) && labels[from] != Label.OUTSIDE);
  }

  private static void name(int[] labels, int from, int to, int first, int inside) {
    labels[from] = first;
    for (int i = from + 1; i < to; i++) {
      labels[i] = inside;
    }
    // What is left of a name that was cut begins anew.
    if (to < labels.length && Label.isInside(labels[to])) {
      for (int i = to; i < labels.length && Label.isInside(labels[i]); i++) {
        labels[i] = Label.OUTSIDE;
      }
    }
  }

  /** A head directly before a name, without article, is part of it. */
  private static void head(int[] bits, int[] labels, int i) {
    boolean org = has(bits, i, BodyWords.ORG);
    boolean loc = has(bits, i, BodyWords.LOC);
    if (!(org || loc) || has(bits, i, BodyWords.ARTICLE) || has(bits, i + 1, BodyWords.JOINED)) {
      return;
    }
    EntityType type = org ? EntityType.ORG : EntityType.LOC;
    int end = i + 2;
    while (end < labels.length && Label.isInside(labels[end])) {
      end++;
    }
    labels[i] = Label.first(type);
    for (int k = i + 1; k < end; k++) {
      labels[k] = Label.inside(type);
    }
  }

  /** The Russian foreign minister is no body: the adjective goes with the minister. */
  private static boolean agree(int[] bits, int head, int adjective) {
    return has(bits, head, BodyWords.FEMININE) == has(bits, adjective, BodyWords.FEMININE);
  }

  private static boolean has(int[] bits, int i, int bit) {
    return (bits[i] & bit) != 0;
  }

  private static boolean isDefinite(int[] bits, int i) {
    return has(bits, i, BodyWords.ARTICLE) && !has(bits, i, BodyWords.JOINED);
  }

  private static boolean isQuality(int[] bits, int i) {
    return has(bits, i, BodyWords.QUALITY);
  }

  private static boolean isCountry(int[] bits, int i) {
    return isDefinite(bits, i) && has(bits, i, BodyWords.COUNTRY);
  }
}
