package arnews.reading;

import arnews.text.WordList;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the language of a text in Arabic script by its small words, which make up a tenth of any
 * running text. Letters alone do not tell: Arabic dialects borrow them for names.
 */
final class LanguageFinder {
  private static final String ARABIC = "Arabic";
  private static final int LONGEST_LOOK = 1 << 16;
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_PERCENT = 6;

  private static final Map<String, String> LANGUAGES = languages();

  private LanguageFinder() {}

  /** The language of the text's beginning, if it is surely another one than Arabic. */
  static Optional<String> other(byte[] utf8, int from, int to) {
    int length = Math.min(to - from, LONGEST_LOOK);
    String text = new String(utf8, from, length, StandardCharsets.UTF_8);
    Map<String, Integer> found = new HashMap<>();
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        String language = LANGUAGES.get(text.substring(at, end));
        if (language != null) {
          found.merge(language, 1, Integer::sum);
        }
      }
      at = end + 1;
    }
    return decide(found, words);
  }

  private static Optional<String> decide(Map<String, Integer> found, int words) {
    int arabic = found.getOrDefault(ARABIC, 0);
    String best = ARABIC;
    int most = 0;
    for (Map.Entry<String, Integer> entry : found.entrySet()) {
      if (!entry.getKey().equals(ARABIC) && entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean sure =
        most >= LEAST_WORDS
            && (long) most * 100 >= (long) words * LEAST_PERCENT
            && most > 2 * arabic;
    return sure ? Optional.of(best) : Optional.empty();
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (String[] row : WordList.rows("reading/function-words.tsv", 2)) {
      languages.put(row[1], row[0]);
    }
    return languages;
  }
}
