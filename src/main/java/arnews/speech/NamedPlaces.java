package arnews.speech;

import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.entities.Title;
import arnews.text.Token;
import java.util.Arrays;
import java.util.List;

/** Which names the tokens of a sentence belong to. */
final class NamedPlaces {
  private final long offset;

  /** For each token the mention that it belongs to, by its place in the sentence, or -1. */
  private final int[] mentions;

  /** For each token the mention that it belongs to as a part of its title, or -1. */
  private final int[] titled;

  NamedPlaces(NamedSentence sentence, List<Token> tokens) {
    offset = sentence.offset();
    mentions = new int[tokens.size()];
    titled = new int[tokens.size()];
    Arrays.fill(mentions, -1);
    Arrays.fill(titled, -1);
    for (int i = 0; i < sentence.mentions().size(); i++) {
      Mention mention = sentence.mentions().get(i);
      mark(tokens, mentions, mention.start(), mention.end(), i);
      for (Title title : mention.titles()) {
        mark(tokens, titled, title.start(), title.end(), i);
      }
    }
  }

  private void mark(List<Token> tokens, int[] marks, long start, long end, int mention) {
    for (int i = firstBehind(tokens, start);
        i < tokens.size() && offset + tokens.get(i).span().start() < end;
        i++) {
      marks[i] = mention;
    }
  }

  /** The first token that ends behind a place, found by halving. */
  private int firstBehind(List<Token> tokens, long place) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (offset + tokens.get(middle).span().end() <= place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The mention that a token belongs to, by its place among those of the sentence, or -1. */
  int mention(int index) {
    return index < 0 || index >= mentions.length ? -1 : mentions[index];
  }

  /** The mention of whose title a token is a part, or -1. */
  int titled(int index) {
    return titled[index];
  }

  /** The first token of a mention. */
  int first(int mention) {
    int from = 0;
    while (mentions[from] != mention) {
      from++;
    }
    return from;
  }

  /** Behind the last token of a mention. */
  int behind(int mention) {
    int to = 0;
    for (int i = 0; i < mentions.length; i++) {
      if (mentions[i] == mention) {
        to = i + 1;
      }
    }
    return to;
  }
}
