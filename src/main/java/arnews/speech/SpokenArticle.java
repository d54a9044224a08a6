package arnews.speech;

import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article, or a stretch of a long one, with what is said in it.
 *
 * @param article its path or id
 * @param sentences its sentences in order, with their names
 * @param mentions the names of all sentences, in order
 * @param names for each mention the canonical name of its entity in this article
 * @param speeches what is said, by where it begins and, where two begin together, the longer first;
 *     a direct one may lie in an indirect one
 */
public record SpokenArticle(
    String article,
    List<NamedSentence> sentences,
    List<Mention> mentions,
    List<String> names,
    List<Speech> speeches) {
  public SpokenArticle {
    Objects.requireNonNull(article);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    names = List.copyOf(names);
    speeches = List.copyOf(speeches);
  }

  /** Whether it is the article or its first stretch, and no later one. */
  public boolean isFirst() {
    return sentences.isEmpty() || sentences.get(0).number() == 0;
  }

  /** The sentence that a speech begins in. */
  public NamedSentence sentence(Speech speech) {
    return sentences.get(speech.sentence());
  }

  /** What is said, as it is written. */
  public String text(Speech speech) {
    NamedSentence sentence = sentence(speech);
    int start = Math.toIntExact(speech.start() - sentence.offset());
    return sentence.text().substring(start, Math.toIntExact(speech.end() - sentence.offset()));
  }

  /**
   * What is said where a place lies: the innermost speech with a known speaker that holds all of
   * it, or else the innermost.
   *
   * @param start the offset in the article of the place's first unit
   * @param end the offset behind its last unit
   */
  public Optional<Speech> speechAt(long start, long end) {
    Speech found = null;
    for (Speech speech : speeches) {
      if (speech.start() <= start && end <= speech.end()) {
        found = inner(found, speech);
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Of two speeches that hold the same place the one whose words it is.
   *
   * @param outer null where there is none
   */
  static Speech inner(Speech outer, Speech next) {
    boolean keeps = outer != null && outer.speaker().isPresent() && next.speaker().isEmpty();
    return keeps ? outer : next;
  }

  /** Whether a place lies in a direct speech. */
  public boolean isQuoted(long start, long end) {
    for (Speech speech : speeches) {
      if (speech.direct() && speech.start() <= start && end <= speech.end()) {
        return true;
      }
    }
    return false;
  }
}
