package arnews.training;

import arnews.morphology.Alphabet;
import arnews.morphology.Evidence;
import java.io.IOException;
import java.util.List;

/** Makes the table of what is known of written words. */
final class EvidenceMaker {
  private static final long LEAST = 3;
  private static final long LEAST_COMPANY = 8;
  private static final int LONGEST = 24;

  private EvidenceMaker() {}

  static Evidence of(Corpus corpus, WordCounts counts) throws IOException {
    List<String> words = counts.frequent(LEAST).stream().filter(EvidenceMaker::isWord).toList();
    List<String> classed = words.stream().filter(w -> counts.of(w) >= LEAST_COMPANY).toList();
    int[] classes = new Company(corpus, classed).classes();
    int[] slots = new int[Integer.highestOneBit(words.size() * 3 / 2) * 2];
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int company = i < classes.length ? classes[i] : 0;
      Evidence.put(slots, Alphabet.encode(word), counts.of(word), company);
    }
    return new Evidence(slots);
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '\u0621' || word.charAt(i) > '\u064A' || word.charAt(i) == '\u0640') {
        return false;
      }
    }
    return word.length() <= LONGEST;
  }
}
