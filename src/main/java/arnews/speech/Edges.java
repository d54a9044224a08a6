package arnews.speech;

import arnews.speech.SpeechLexicon.SmallWord;

/** Trims what is said at its edges, and counts its words. */
final class Edges {
  /** Fewer quoted words are a name or words held at a distance, unless a verb introduces them. */
  static final int FEWEST_QUOTED = 4;

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;

  Edges(SpokenWords words) {
    this.words = words;
  }

  /** Without the signs and conjunctions at its end. */
  int trimmed(int from, int end) {
    int to = end;
    while (to > from && (isEdge(to - 1) || lexicon.is(words.core(to - 1), SmallWord.CONNECTIVE))) {
      to--;
    }
    return to;
  }

  /** Whether a token is a sign that no speech begins or ends with. */
  boolean isEdge(int index) {
    return words.isSign(index, ".,;:!?\u060C\u061B\u061F\u2026-\u2013") && !words.quotes(index);
  }

  /** So many words stand between two tokens. */
  int countWords(int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < to; i++) {
      count += words.isWord(i) ? 1 : 0;
    }
    return count;
  }
}
