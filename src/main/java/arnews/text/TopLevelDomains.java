package arnews.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The endings by which a name without {@code http} or {@code www} is known for a host. */
final class TopLevelDomains {
  private TopLevelDomains() {}

  /**
   * Whether the host name ends in a known label behind a dot. A label of two letters must be lower
   * case or the whole name upper case: {@code kuna.net.kw} is a host, {@code company.So} is not.
   */
  static boolean ends(char[] text, int start, int end) {
    int label = end;
    boolean allUpper = true;
    boolean labelLower = true;
    while (label > start && text[label - 1] != '.') {
      label--;
      labelLower &= text[label] >= 'a' && text[label] <= 'z';
    }
    if (label - 1 <= start || end - label < 2 || end - label > 8) {
      return false;
    }
    if (!labelLower && end - label == 2) {
      for (int i = start; i < end; i++) {
        allUpper &= text[i] < 'a' || text[i] > 'z';
      }
      if (!allUpper) {
        return false;
      }
    }
    return Known.ENDINGS.contains(new String(text, label, end - label).toLowerCase(Locale.ROOT));
  }

  /** Read when the first candidate is met, since most texts have none. */
  private static final class Known {
    static final Set<String> ENDINGS = read();

    private static Set<String> read() {
      Set<String> endings = new HashSet<>();
      for (String[] row : WordList.rows("text/top-level-domains.tsv", 2)) {
        endings.add(row[0]);
      }
      return endings;
    }
  }
}
