package arnews.entities;

import java.util.ArrayList;
import java.util.List;

/** Finds the titles that end where a name begins. */
final class TitlesBefore {
  /** So many tokens before a name are looked at. */
  private static final int FAR = 24;

  private static final char KAF = '\u0643';
  private static final String COMMAS = ",\u060C";

  private final TitleSentence sentence;
  private final NamedTokens name;

  TitlesBefore(TitleSentence sentence, NamedTokens name) {
    this.sentence = sentence;
    this.name = name;
  }

  /** First token and the one behind the last, of each title. */
  List<int[]> find() {
    int to = name.from();
    boolean comma = false;
    boolean quoted = false;
    while (to > 0 && sentence.nameAt(to - 1) == null) {
      if (sentence.isOneOf(to - 1, COMMAS) && !comma) {
        comma = true;
      } else if (sentence.opensNext(to - 1)) {
        quoted = true;
      } else if (!sentence.isOneOf(to - 1, "/\u0640")) {
        break;
      }
      to--;
    }
    boolean apposed = sentence.isSign(name.to()) || name.to() == sentence.size();
    boolean cut = quoted && !sentence.closes(name.to());
    if (to == 0 || sentence.joinedTo(name) != 0 || cut || (comma && !apposed)) {
      return new ArrayList<>();
    }
    List<int[]> titles = endingAt(to, comma);
    int before = titles.isEmpty() ? 0 : titles.get(0)[0] - 1;
    if (apposed && !comma && before > 0 && sentence.isOneOf(before, COMMAS) && areRanks(titles)) {
      List<int[]> all = endingAt(before, true);
      all.addAll(titles);
      return all;
    }
    return titles;
  }

  private boolean areRanks(List<int[]> titles) {
    for (int[] title : titles) {
      TitleWord head = sentence.word(title[0]);
      if (title[1] > title[0] + 1 || !head.is(TitleKind.RANK)) {
        return false;
      }
    }
    return true;
  }

  /** The titles that follow each other up to a token, as many as there are. */
  private List<int[]> endingAt(int to, boolean comma) {
    TitleReader reader = new TitleReader(sentence, to, false);
    for (int first = farthest(to); first < to; first++) {
      boolean begins = reader.isHead(first) && sentence.word(first).preposition() != KAF;
      List<int[]> titles = begins ? titles(reader, first, to) : List.of();
      if (!titles.isEmpty()) {
        return comma && isOthers(first) ? new ArrayList<>() : withoutSubject(titles);
      }
    }
    return new ArrayList<>();
  }

  /** A name before the title takes it, if a comma divides it from the name behind it. */
  private boolean isOthers(int first) {
    if (sentence.word(first).hasConjunction()) {
      return false;
    }
    return sentence.isBehindName(first)
        || (sentence.isOneOf(first - 1, COMMAS) && sentence.isBehindName(first - 1));
  }

  /** The first token that a title can hold. */
  private int farthest(int to) {
    int first = to;
    while (first > 0 && first > to - FAR && mayHold(first - 1, to)) {
      first--;
    }
    return first;
  }

  private boolean mayHold(int token, int to) {
    if (sentence.nameAt(token) != null || sentence.opens(token) || sentence.closes(token)) {
      return true;
    }
    if (sentence.isSign(token)) {
      boolean stop = sentence.isOneOf(token, ".") && token > 0;
      return (stop && sentence.word(token - 1).is(TitleKind.ABBREVIATION) && token < to)
          || sentence.isOneOf(token, "/");
    }
    TitleWord word = sentence.word(token);
    return (word.isNominal() && !word.is(TitleKind.STOP))
        || word.is(TitleKind.PREPOSITION)
        || word.is(TitleKind.ADVERB)
        || sentence.isForeign(token)
        || sentence.onlyLetter(token) != 0;
  }

  /** The titles from a head to the name; none if they do not reach it. */
  private List<int[]> titles(TitleReader reader, int first, int to) {
    List<int[]> titles = new ArrayList<>(2);
    int at = first;
    while (at < to) {
      boolean begins = reader.isHead(at) && (at == first || sentence.word(at).isFree());
      int end = begins ? reader.read(at) : -1;
      if (end < 0) {
        return List.of();
      }
      titles.add(new int[] {at, end});
      at = end;
      while (at < to && sentence.isOneOf(at, "/\u0640")) {
        at++;
      }
    }
    int[] last = titles.get(titles.size() - 1);
    TitleWord head = sentence.word(last[0]);
    boolean team = titles.size() == 1 && head.is(TitleKind.TEAM);
    // Whose coach his coach is, no title tells.
    return last[1] == last[0] + 1 && (team || head.hasPronoun()) ? List.of() : titles;
  }

  /** The first of two is who meets the other. */
  private List<int[]> withoutSubject(List<int[]> titles) {
    boolean meets =
        titles.size() > 1
            && sentence.word(titles.get(0)[0] - 1).is(TitleKind.MEETS)
            && sentence.word(titles.get(1)[0]).is(TitleKind.ROLE)
            && !sentence.word(titles.get(1)[0]).is(TitleKind.RANK);
    return meets ? titles.subList(1, titles.size()) : titles;
  }
}
