package arnews.freq;

import java.util.Arrays;

/** The places of words in their order by code point, and the words at the places. */
final class WordRanks {
  private final int[] ranks;
  private final int[] words;

  private WordRanks(int[] ranks, int[] words) {
    this.ranks = ranks;
    this.words = words;
  }

  static WordRanks of(Strings strings) {
    Integer[] order = new Integer[strings.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, strings::compare);
    int[] ranks = new int[order.length];
    int[] words = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      words[rank] = order[rank];
      ranks[order[rank]] = rank;
    }
    return new WordRanks(ranks, words);
  }

  int rank(int word) {
    return ranks[word];
  }

  int word(int rank) {
    return words[rank];
  }
}
