package arnews.freq;

/** Words that are counted and get no row. */
public final class StopWords {
  /** No word is left out. */
  public static final StopWords NONE = new StopWords();

  public static StopWords standard() {
    return NONE;
  }

  private StopWords() {}

  boolean isEmpty() {
    return true;
  }

  boolean contains(String surface) {
    return false;
  }

  public static StopWords of(java.util.List<String> lines) {
    return NONE;
  }
}
