package arnews.entities;

import java.util.ArrayList;
import java.util.List;

/** Finds the titles in apposition behind a name. */
final class TitlesBehind {
  /** So many tokens before a name are looked at for a verb that has another person as object. */
  private static final int FAR = 8;

  private static final String COMMAS = ",\u060C";
  private static final String DASHES = "-\u2013\u2014\u0640";

  private final TitleSentence sentence;
  private final NamedTokens name;
  private final boolean honoured;
  private final TitleReader reader;

  /**
   * Looks behind a name.
   *
   * @param honoured whether a form of address stands before the name, which a title then follows
   */
  TitlesBehind(TitleSentence sentence, NamedTokens name, boolean honoured) {
    this.sentence = sentence;
    this.name = name;
    this.honoured = honoured;
    reader = new TitleReader(sentence, sentence.size(), true);
  }

  /** First token and the one behind the last, of each title. */
  List<int[]> find() {
    int at = name.to();
    if (sentence.closes(at) && sentence.opens(name.from() - 1)) {
      at++;
    }
    boolean bracket = sentence.isOneOf(at, "(");
    boolean divided = bracket || sentence.isOneOf(at, COMMAS) || sentence.isOneOf(at, DASHES);
    if (divided) {
      at++;
    }
    boolean told = sentence.word(at).is(TitleKind.HE) && sentence.nameAt(at) == null;
    if (told) {
      at++;
    }
    boolean apposed = divided || told;
    if (!reader.isHead(at) || !sentence.word(at).isFree() || (!apposed && isSubject())) {
      return List.of();
    }
    List<int[]> titles = new ArrayList<>(2);
    int end = chain(at, apposed, titles);
    if (bracket && !titles.isEmpty() && !sentence.isOneOf(end, ")")) {
      return List.of();
    }
    boolean more = !titles.isEmpty();
    while (more && reader.isHead(end) && isCoordinated(end)) {
      int before = titles.size();
      end = chain(end, true, titles);
      more = titles.size() > before;
    }
    return titles;
  }

  private boolean isCoordinated(int token) {
    TitleWord word = sentence.word(token);
    return word.hasConjunction() && !word.hasPreposition();
  }

  /**
   * Adds the titles that follow each other from a head on, unless they are another's.
   *
   * @return the index behind them
   */
  private int chain(int first, boolean apposed, List<int[]> titles) {
    int before = titles.size();
    int at = first;
    while (at < sentence.size()
        && reader.isHead(at)
        && (at == first || sentence.word(at).isFree())) {
      int end = reader.read(at);
      if (end < 0 || !mayStand(at, end, apposed)) {
        break;
      }
      titles.add(new int[] {at, end});
      at = end;
    }
    int next = at;
    while (sentence.isOneOf(next, "/\u0640\"\u00AB\u201C")) {
      next++;
    }
    NamedTokens other = sentence.nameAt(next);
    boolean others = other != null && sentence.joinedTo(other) == 0;
    if (others || isRank(at)) {
      titles.subList(before, titles.size()).clear();
    }
    return at;
  }

  /** A rank begins another's name, even where that was not found. */
  private boolean isRank(int token) {
    TitleWord word = sentence.word(token);
    return sentence.nameAt(token) == null
        && word.isHead()
        && !word.is(TitleKind.ROLE)
        && word.isFree();
  }

  private boolean mayStand(int from, int to, boolean apposed) {
    TitleWord head = sentence.word(from);
    boolean qualifies =
        head.is(TitleKind.QUALITY) && head.isDefinite() && !head.is(TitleKind.WITHIN);
    if (!head.is(TitleKind.ROLE) || (qualifies && !apposed)) {
      return false;
    }
    boolean closed = sentence.isSign(to) || to == sentence.size();
    return to > from + 1 || (apposed && closed);
  }

  /** Whether the name is rather the subject of a verb that has the role as its object. */
  private boolean isSubject() {
    if (honoured) {
      return false;
    }
    for (int i = name.from() - 1; i >= 0 && i >= name.from() - FAR; i--) {
      if (sentence.isSign(i) && !sentence.opens(i) && !sentence.closes(i)) {
        return false;
      }
      if (sentence.word(i).is(TitleKind.MEETS)) {
        return true;
      }
    }
    return false;
  }
}
