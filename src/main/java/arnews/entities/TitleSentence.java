package arnews.entities;

import arnews.text.Letters;
import arnews.text.Span;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.List;

/** The words and names of a sentence, as those ask who look for titles in it. */
final class TitleSentence {
  private static final String OPENING = "\"'\u00AB\u201C\u201D\u2018\u2039([";
  private static final String CLOSING = "\"'\u00BB\u201D\u201C\u2019\u203A)]";
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';

  /** So many tokens a quotation inside a title may have. */
  private static final int LONGEST_QUOTED = 9;

  private final String text;
  private final List<Token> tokens;
  private final TitleWords words;
  private final List<NamedTokens> names;

  TitleSentence(String text, List<Token> tokens, TitleWords words, List<NamedTokens> names) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.names = names;
  }

  int size() {
    return tokens.size();
  }

  TitleWord word(int token) {
    return token >= 0 && token < tokens.size() ? words.of(tokens.get(token)) : TitleWord.NONE;
  }

  boolean isForeign(int token) {
    return tokens.get(token).kind() == TokenKind.FOREIGN;
  }

  boolean isSign(int token) {
    return token >= 0 && token < tokens.size() && tokens.get(token).kind() == TokenKind.SIGN;
  }

  /** Whether a token is a verb or particle, which no title goes on with. */
  boolean endsPhrase(int token) {
    TitleWord word = word(token);
    return tokens.get(token).kind() == TokenKind.WORD && !word.isNominal();
  }

  /** Whether a token is one of some signs. */
  boolean isOneOf(int token, String signs) {
    return isSign(token) && signs.indexOf(tokens.get(token).surface().charAt(0)) >= 0;
  }

  boolean opens(int token) {
    return isOneOf(token, OPENING);
  }

  /** Whether a sign opens what follows rather than closes what went before. */
  boolean opensNext(int token) {
    return opens(token) && (touches(token) || !touches(token - 1));
  }

  /** Whether nothing stands between a token and the next. */
  private boolean touches(int token) {
    return token >= 0
        && token + 1 < tokens.size()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }

  boolean closes(int token) {
    return isOneOf(token, CLOSING);
  }

  /**
   * The place behind what is quoted or in brackets from a sign on; the sign's own if nothing is.
   */
  int behindQuoted(int opening, int limit) {
    char sign = tokens.get(opening).surface().charAt(0);
    int most = Math.min(limit, opening + LONGEST_QUOTED);
    for (int i = opening + 1; i < most; i++) {
      if (closes(i)) {
        char close = tokens.get(i).surface().charAt(0);
        boolean brackets = sign == '(' || sign == '[';
        return i > opening + 1 && brackets == (close == ')' || close == ']') ? i + 1 : opening;
      }
    }
    return opening;
  }

  /** The first letter of a token, 0 if it is no word of one letter. */
  char onlyLetter(int token) {
    Token each = tokens.get(token);
    return each.kind() == TokenKind.WORD && each.surface().length() == 1
        ? each.surface().charAt(0)
        : 0;
  }

  boolean endsWith(int token, char letter) {
    String surface = tokens.get(token).surface();
    return surface.charAt(surface.length() - 1) == letter;
  }

  /** The name that a token belongs to; null if it belongs to none. */
  NamedTokens nameAt(int token) {
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      NamedTokens name = names.get(middle);
      if (token < name.from()) {
        high = middle - 1;
      } else if (token >= name.to()) {
        low = middle + 1;
      } else {
        return name;
      }
    }
    return null;
  }

  /** The last letter that is joined before a name, 0 if none is. */
  char joinedTo(NamedTokens name) {
    Span first = tokens.get(name.from()).span();
    for (int i = name.start() - 1; i >= first.start(); i--) {
      if (Letters.isLetter(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return 0;
  }

  /** Whether a name stands right before a token. */
  boolean isBehindName(int token) {
    return token > 0 && nameAt(token - 1) != null;
  }

  /** The title of some tokens; its text has one space between words and its article whole. */
  Title title(long offset, int from, int to) {
    int start = tokens.get(from).span().start();
    int end = tokens.get(to - 1).span().end();
    TitleWord head = word(from);
    for (int left = head.cut(); left > 0; start++) {
      if (!Letters.isSilent(text.charAt(start))) {
        left--;
      }
    }
    while (Letters.isSilent(text.charAt(start))) {
      start++;
    }
    StringBuilder title = new StringBuilder(end - start + 1);
    if (head.isElided()) {
      title.append(ALEF).append(LAM);
      start++;
    }
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c)) {
        space = true;
      } else {
        title.append(space ? " " : "").append(c);
        space = false;
      }
    }
    int first = head.isElided() ? start - 1 : start;
    return new Title(title.toString(), offset + first, offset + end);
  }
}
