package arnews.freq;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words of forms that some thread has analysed, for all threads of a count. A newcomer takes
 * the place of another: what is not found is analysed again, to the same word.
 */
final class SharedWords {
  private static final int SLOTS = 1 << 17;

  private record Known(String form, String word) {}

  private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(SLOTS);

  /** Analyses a form that is not here. */
  interface Source {
    /** The word of a form. */
    String word(String form);
  }

  String word(String form, Source source) {
    int hash = form.hashCode();
    int at = (hash ^ hash >>> 15) & SLOTS - 1;
    Known here = known.getAcquire(at);
    if (here != null && here.form().equals(form)) {
      return here.word();
    }
    String word = source.word(form);
    known.setRelease(at, new Known(form, word));
    return word;
  }
}
