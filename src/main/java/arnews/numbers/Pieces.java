package arnews.numbers;

import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.List;

/** The tokens of a sentence as the rules see them: words with their meanings, numerals, signs. */
public final class Pieces {
  private static final RoleSet OPENERS =
      RoleSet.of(Role.MONTH, Role.DURATION, Role.CURRENCY, Role.MEASURE);

  private static final RoleSet COUNTRIES = RoleSet.of(Role.COUNTRY, Role.NISBA);

  private final String text;
  private final List<Token> tokens;
  private final Word[] words;
  private final Numeral[] numerals;

  /** The roles of the words and phrases that begin at each piece, where they were asked for. */
  private final RoleSet[] roles;

  /** The sign of each piece that is a single one; zero for others. */
  private final char[] signs;

  /** The cardinals that were asked for. */
  private final Amount[] cardinals;

  /** The roles that may begin anywhere. */
  private final RoleSet begins;

  private final boolean counts;

  /**
   * The pieces of a sentence.
   *
   * @param text what the tokens' spans count into
   * @param tokens the tokens of the sentence
   */
  public Pieces(String text, List<Token> tokens, Words known) {
    this.text = text;
    this.tokens = tokens;
    words = new Word[tokens.size()];
    numerals = new Numeral[tokens.size()];
    roles = new RoleSet[tokens.size()];
    signs = new char[tokens.size()];
    cardinals = new Amount[tokens.size()];
    long low = 0;
    long high = 0;
    boolean counting = false;
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] =
          switch (token.kind()) {
            case WORD, SIGN, FOREIGN -> known.meaning(text, token);
            case NUMBER -> {
              numerals[i] = Numeral.of(token.surface());
              yield Word.NONE;
            }
            default -> Word.NONE;
          };
      if (token.kind() == TokenKind.SIGN && token.span().length() == 1) {
        signs[i] = text.charAt(token.span().start());
      }
      low |= words[i].begins().low();
      high |= words[i].begins().high();
      counting |= mayCount(i);
    }
    begins = new RoleSet(low, high);
    counts = counting;
  }

  /** Whether any piece may begin a number expression. */
  public boolean mayCount() {
    return counts;
  }

  /** Whether a word or phrase of a role may begin anywhere. */
  public boolean mayHold(Role role) {
    return begins.holds(role);
  }

  /** Whether a word or phrase of one of these roles may begin at a piece. */
  public boolean mayBegin(int piece, RoleSet roles) {
    return seen(piece).begins().meets(roles);
  }

  /** Whether any piece may name a country or be an adjective of one. */
  public boolean mayNameCountry() {
    return begins.meets(COUNTRIES);
  }

  /** The cardinal that begins at a piece, as {@link Cardinals} reads it. */
  Amount cardinal(int piece) {
    if (piece < 0 || piece >= cardinals.length) {
      return Cardinals.read(this, piece);
    }
    if (cardinals[piece] == null) {
      cardinals[piece] = Cardinals.read(this, piece);
    }
    return cardinals[piece];
  }

  /** The word at a piece for its meanings: one that has none may have no letters yet. */
  private Word seen(int piece) {
    return piece >= 0 && piece < words.length ? words[piece] : Word.NONE;
  }

  /** How many there are. */
  public int size() {
    return words.length;
  }

  /** The text that offsets count into. */
  public String text() {
    return text;
  }

  /** The offset of a piece's first unit. */
  public int start(int piece) {
    return tokens.get(piece).span().start();
  }

  /** The offset behind a piece's last unit. */
  public int end(int piece) {
    return tokens.get(piece).span().end();
  }

  /** The offset of a piece without what is joined before it. */
  public int coreStart(int piece) {
    return start(piece) + word(piece).coreStart();
  }

  /** What kind of token a piece is. */
  public TokenKind kind(int piece) {
    return tokens.get(piece).kind();
  }

  /** A piece as a word; a word without letters where it is none, or beyond the ends. */
  public Word word(int piece) {
    if (piece < 0 || piece >= words.length) {
      return Word.NONE;
    }
    if (words[piece] == Word.UNSEEN) {
      words[piece] = Words.stranger(tokens.get(piece));
    }
    return words[piece];
  }

  /** Whether a piece is of digits. */
  public boolean isNumeral(int piece) {
    return piece >= 0 && piece < numerals.length && numerals[piece] != null;
  }

  /** The digits of a piece. */
  public Numeral numeral(int piece) {
    return numerals[piece];
  }

  /** Whether nothing stands between a piece and the one before it. */
  public boolean glued(int piece) {
    return piece > 0 && piece < words.length && end(piece - 1) == start(piece);
  }

  /** Whether a word may name a country or be an adjective of one. */
  public boolean mayNameCountry(int piece) {
    return words[piece].begins().meets(COUNTRIES);
  }

  /** Whether a piece may open an expression that a unit or a month opens. */
  boolean mayOpen(int piece) {
    return words[piece].begins().meets(OPENERS);
  }

  /** Whether a piece is a word of Arabic letters that means nothing here. */
  boolean isPlain(int piece) {
    return isWord(piece) && words[piece].meansNothing();
  }

  /** Whether a piece may begin a number expression. */
  public boolean mayCount(int piece) {
    return numerals[piece] != null || words[piece].mayCount();
  }

  /** Whether a piece is a sign that begins so. */
  public boolean isSign(int piece, char sign) {
    return piece >= 0
        && piece < words.length
        && tokens.get(piece).kind() == TokenKind.SIGN
        && text.charAt(start(piece)) == sign;
  }

  /** Whether a piece is one of a few signs, and not a run of them. */
  public boolean isOneOf(int piece, String few) {
    return piece >= 0
        && piece < signs.length
        && signs[piece] != 0
        && few.indexOf(signs[piece]) >= 0;
  }

  /** Whether a piece opens or closes a bracket or quotation, or is another silent sign. */
  boolean isSign(int piece) {
    return piece >= 0 && piece < words.length && tokens.get(piece).kind() == TokenKind.SIGN;
  }

  /** Whether a piece is of Arabic letters. */
  public boolean isWord(int piece) {
    return piece >= 0 && piece < words.length && tokens.get(piece).kind() == TokenKind.WORD;
  }

  /** The meaning of the single word at a piece in a role, or {@link Sense#NONE}. */
  public Sense sense(int piece, Role role) {
    return seen(piece).sense(role);
  }

  /** Whether a word or phrase of a role begins at a piece. */
  public boolean has(int piece, Role role) {
    return roles(piece).holds(role);
  }

  private RoleSet roles(int piece) {
    RoleSet begun = seen(piece).begins();
    return begun.isEmpty() ? begun : known(piece);
  }

  private RoleSet known(int piece) {
    if (roles[piece] == null) {
      RoleSet found = words[piece].means();
      for (Lexicon.Phrase phrase : words[piece].phrases()) {
        Role role = phrase.sense().role();
        if (!found.holds(role) && follows(piece, phrase)) {
          found = found.with(role);
        }
      }
      roles[piece] = found;
    }
    return roles[piece];
  }

  /** Whether a piece, without a word joined before it, has a role. */
  boolean bare(int piece, Role role) {
    Word word = seen(piece);
    return word.has(role) && !word.joined() && word.preposition() == '-';
  }

  /** The piece behind the longest word or phrase of a role that begins here; the same if none. */
  public int behind(int piece, Role role) {
    return has(piece, role) ? behindLongest(piece, role) : piece;
  }

  private int behindLongest(int piece, Role role) {
    Lexicon.Phrase phrase = phrase(piece, role);
    return phrase.exists() ? piece + phrase.words().size() : piece + 1;
  }

  /** The meaning of the longest word or phrase of a role that begins here. */
  public Sense longest(int piece, Role role) {
    if (!has(piece, role)) {
      return Sense.NONE;
    }
    Lexicon.Phrase phrase = phrase(piece, role);
    return phrase.exists() ? phrase.sense() : seen(piece).sense(role);
  }

  private Lexicon.Phrase phrase(int piece, Role role) {
    List<Lexicon.Phrase> phrases = words[piece].phrases();
    for (int i = 0; i < phrases.size(); i++) {
      Lexicon.Phrase phrase = phrases.get(i);
      if (phrase.sense().role() == role && follows(piece, phrase)) {
        return phrase;
      }
    }
    return Lexicon.Phrase.NONE;
  }

  private boolean follows(int piece, Lexicon.Phrase phrase) {
    List<String> wanted = phrase.words();
    if (piece + wanted.size() > words.length) {
      return false;
    }
    for (int i = 1; i < wanted.size(); i++) {
      if (numerals[piece + i] != null || !wanted.get(i).equals(word(piece + i).letters())) {
        return false;
      }
    }
    return true;
  }
}
