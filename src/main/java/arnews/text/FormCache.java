package arnews.text;

/**
 * Keeps what is known of forms, as long as there is room. A hash of 64 bits stands for a form:
 * tables of hashes stay in the processor's cache where strings would not, and forms that share one
 * are not to be expected. One thread uses it at a time.
 *
 * @param <T> what is known of a form
 */
public final class FormCache<T> {
  /** So many forms share a place, the commoner ones in front. */
  private static final int WAYS = 4;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final Object[] known;

  /**
   * Room for so many forms.
   *
   * @param slots a power of two, at least four
   */
  public FormCache(int slots) {
    hashes = new long[slots];
    known = new Object[slots];
  }

  /** What is known of a form; null if nothing is. A form that comes back moves up. */
  @SuppressWarnings("unchecked") // only put fills the table
  public T get(String form) {
    long hash = hash(form);
    int first = first(hash);
    for (int at = first; at < first + WAYS; at++) {
      if (hashes[at] == hash) {
        Object found = known[at];
        if (at > first) {
          hashes[at] = hashes[at - 1];
          known[at] = known[at - 1];
          hashes[at - 1] = hash;
          known[at - 1] = found;
        }
        return (T) found;
      }
    }
    return null;
  }

  /** Keeps what is known of a new form. It drives out the last: rare forms do not come back. */
  public T put(String form, T value) {
    long hash = hash(form);
    int last = first(hash) + WAYS - 1;
    hashes[last] = hash;
    known[last] = value;
    return value;
  }

  private int first(long hash) {
    return (int) hash & hashes.length - WAYS;
  }

  /** Never zero, which stands for a free place. */
  private static long hash(String form) {
    long hash = form.length();
    for (int i = 0; i < form.length(); i++) {
      hash = (hash + form.charAt(i)) * FACTOR;
    }
    return (hash ^ hash >>> 32) | 1L << 63;
  }
}
