package arnews.freq;

/** Words that are counted and get no row. */
public final class StopWords {
  /** No word is left out. */
  public static final StopWords NONE = new StopWords();

  private StopWords() {}

  boolean isEmpty() {
    return true;
  }

  boolean contains(String surface) {
    return false;
  }
}
