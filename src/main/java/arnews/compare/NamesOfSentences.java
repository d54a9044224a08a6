package arnews.compare;

import arnews.claims.SentenceClaims;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.speech.SpokenArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The canonical names of who and what the sentences of an article name. */
final class NamesOfSentences {
  private final Map<Long, Set<String>> bySentence = new HashMap<>();

  /** The names of an article that was read in stretches. */
  NamesOfSentences(List<SpokenArticle> stretches) {
    for (SpokenArticle stretch : stretches) {
      int next = 0;
      for (NamedSentence sentence : stretch.sentences()) {
        Set<String> names = new TreeSet<>();
        for (Mention unused : sentence.mentions()) {
          names.add(stretch.names().get(next));
          next++;
        }
        bySentence.put(sentence.offset() + sentence.start(), names);
      }
    }
  }

  /** The names in a sentence with claims. */
  Set<String> of(SentenceClaims sentence) {
    return bySentence.getOrDefault(sentence.offset() + sentence.start(), Set.of());
  }
}
