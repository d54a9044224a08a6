package arnews.claims;

import arnews.morphology.PartOfSpeech;
import arnews.numbers.Kind;
import arnews.numbers.Numeral;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.text.TokenKind;

/** Digits that are a name or a part of one: models, phone numbers, markers of lists. */
final class DigitNames {
  private static final int SHORTEST_PHONE = 8;
  private static final int LAST_MARKER = 99;

  /** So many in brackets, counted from one, are a list. */
  private static final int LEAST_LIST = 3;

  private static final int OUTFIELD_PLAYERS = 10;

  private final Sentence sentence;
  private final Pieces pieces;

  DigitNames(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  /** Why the digits of an expression claim nothing; empty where they may. */
  String reason(Draft draft) {
    int first = draft.first();
    int last = draft.last();
    if (!pieces.isNumeral(first)) {
      return "";
    }
    if (draft.number().rule().equals("slashed") && !sentence.names(Role.SPORT)) {
      return "identifier";
    }
    String signed = SignedDigits.reason(sentence, first, last);
    if (!signed.isEmpty()) {
      return signed;
    }
    if (draft.is(Kind.COUNT) && (isPartOf(first, "/", 1) || isPartOf(first, ":", 3))) {
      return "identifier";
    }
    if (isFormation(first)) {
      return "formation";
    }
    String phone = phone(draft);
    if (!phone.isEmpty()) {
      return phone;
    }
    if (isGluedName(first) || isModel(first) || isGluedForeign(first, last)) {
      return "model-number";
    }
    boolean scaled = draft.number().last() > first + 1;
    if (draft.is(Kind.COUNT) && (isMarker(first, last) || isInList(first, last))) {
      return "list-marker";
    }
    boolean named =
        draft.is(Kind.COUNT)
            && !scaled
            && pieces.numeral(first).isWhole()
            && first > 0
            && !sentence.isNominal(last)
            && isBareName(first - 1);
    return named ? "name" : "";
  }

  /** A name that is no place: its number belongs to it. */
  private boolean isBareName(int piece) {
    return (pieces.isWord(piece)
            && sentence.is(piece, PartOfSpeech.PROPER_NOUN)
            && !sentence.has(piece, Role.COUNTRY)
            && !sentence.isDefinite(piece)
            && !sentence.isJoined(piece))
        || (pieces.kind(piece) == TokenKind.FOREIGN && !sentence.has(piece, Role.CURRENCY));
  }

  private String phone(Draft draft) {
    int first = draft.first();
    Numeral numeral = pieces.numeral(first);
    if (numeral.isWhole() && numeral.length() >= 5 && sentence.names(Role.TEXTED)) {
      return "phone";
    }
    boolean follows = draft.last() > first + 1 || sentence.isNominal(draft.last());
    if (numeral.isWhole() && !follows) {
      boolean long0 = numeral.length() >= SHORTEST_PHONE;
      boolean zero = numeral.digits().charAt(0) == '0' && numeral.length() >= 4;
      if (long0 || zero) {
        return "phone";
      }
    }
    int run = draft.last() == first + 1 ? 1 : -LAST_MARKER;
    int at = first;
    while (isPair(at - 1)) {
      at--;
      run++;
    }
    at = first;
    while (isPair(at + 1)) {
      at++;
      run++;
    }
    return run >= 4 && isPair(first) ? "phone" : "";
  }

  private boolean isPair(int piece) {
    return pieces.isNumeral(piece)
        && pieces.numeral(piece).isWhole()
        && pieces.numeral(piece).length() <= 4;
  }

  /** A number that opens a sentence and has a dash, stop or bracket behind it. */
  private boolean isMarker(int first, int last) {
    int value = pieces.numeral(first).small();
    if (value < 0 || value > LAST_MARKER) {
      return false;
    }
    boolean opens = first == 0 || (first == 1 && pieces.isOneOf(0, "([-\u2022*\u00AB"));
    return opens
        && (pieces.isOneOf(last, "-.)/:\u2013\u0640")
            || pieces.isSign(last, '-')
            || pieces.isSign(last, '\u0640'))
        && !pieces.isNumeral(last + 1);
  }

  /** One of two numbers with a sign and no space between, of which one has so many digits. */
  private boolean isPartOf(int first, String sign, int digits) {
    return isPairOf(first, first + 2, sign, digits) || isPairOf(first - 2, first, sign, digits);
  }

  private boolean isPairOf(int left, int right, String sign, int digits) {
    return pieces.isNumeral(left)
        && pieces.isNumeral(right)
        && pieces.isOneOf(left + 1, sign)
        && pieces.glued(left + 1)
        && pieces.glued(right)
        && Math.max(pieces.numeral(left).length(), pieces.numeral(right).length()) >= digits;
  }

  /** The lines of a team, from the back to the front: 4-3-3. */
  private boolean isFormation(int first) {
    int start = first;
    while (isLine(start - 2) && pieces.isOneOf(start - 1, "-\u2013")) {
      start -= 2;
    }
    int lines = 0;
    int players = 0;
    for (int at = start; isLine(at); at += 2) {
      lines++;
      players += pieces.numeral(at).small();
      if (!pieces.isOneOf(at + 1, "-\u2013")) {
        break;
      }
    }
    return lines >= LEAST_LIST && players == OUTFIELD_PLAYERS;
  }

  private boolean isLine(int piece) {
    return pieces.isNumeral(piece) && pieces.numeral(piece).length() == 1;
  }

  /** One of a run of numbers in brackets that count from one: (1) safety and (2) work and (3). */
  private boolean isInList(int first, int last) {
    if (!isBracketed(first) || last != first + 1) {
      return false;
    }
    int next = 1;
    boolean own = false;
    for (int i = 1; i < pieces.size() && !(own && next > LEAST_LIST); i++) {
      if (isBracketed(i) && pieces.numeral(i).small() == next) {
        own |= i == first;
        next++;
      }
    }
    return own && next > LEAST_LIST;
  }

  private boolean isBracketed(int piece) {
    return pieces.isNumeral(piece)
        && pieces.isOneOf(piece - 1, "(")
        && pieces.isOneOf(piece + 1, ")");
  }

  /** Digits right behind letters that are no particle: a name, or a dash between them. */
  private boolean isGluedName(int first) {
    if (!pieces.isNumeral(first)) {
      return false;
    }
    int before = first - 1;
    boolean dash =
        pieces.glued(first)
            && pieces.isOneOf(before, "-\u2013\u0640")
            && pieces.glued(before)
            && before > 0
            && !pieces.isNumeral(before - 1);
    int letters = dash ? before - 1 : before;
    if (!dash && !pieces.glued(first)) {
      return false;
    }
    if (letters < 0 || pieces.kind(letters) == TokenKind.FOREIGN) {
      return letters >= 0;
    }
    if (!pieces.isWord(letters)) {
      return false;
    }
    if (dash) {
      return !sentence.has(letters, Role.YEAR_WORD) && !sentence.is(letters, PartOfSpeech.NOUN);
    }
    return !sentence.isClitic(letters) && isName(letters);
  }

  private boolean isName(int piece) {
    if (pieces.has(piece, Role.MONTH) || pieces.has(piece, Role.YEAR_WORD)) {
      return false;
    }
    return sentence.is(piece, PartOfSpeech.PROPER_NOUN) || sentence.analysis(piece).isEmpty();
  }

  private boolean isGluedForeign(int first, int last) {
    return last == first + 1
        && last < pieces.size()
        && pieces.glued(last)
        && pieces.kind(last) == TokenKind.FOREIGN;
  }

  private boolean isModel(int first) {
    int before = sentence.before(first);
    return pieces.isNumeral(first)
        && (sentence.ends(before, Role.MODEL)
            || (sentence.has(before - 1, Role.MODEL)
                && !sentence.is(before, PartOfSpeech.VERB)
                && !sentence.is(before, PartOfSpeech.FUNCTION_WORD)
                && pieces.isWord(before)));
  }
}
