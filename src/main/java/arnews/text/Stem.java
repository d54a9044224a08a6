package arnews.text;

import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * The light stem of a word (Larkey, Ballesteros and Connell 2002, light10, as Lucene has it): a
 * grouping that is fast and rough, one among others.
 */
public final class Stem {
  private static final ArabicStemmer STEMMER = new ArabicStemmer();

  private Stem() {}

  /** The stem of a normal form; the same string if nothing is cut off. */
  public static String of(String normalized) {
    char[] letters = normalized.toCharArray();
    int length = STEMMER.stem(letters, letters.length);
    return length == letters.length ? normalized : new String(letters, 0, length);
  }
}
