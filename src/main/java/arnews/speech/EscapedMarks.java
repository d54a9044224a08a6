package arnews.speech;

import arnews.text.Span;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes one token of a quotation mark that was left as a reference of HTML: {@code &quot;} or
 * {@code &#34;}. Its span is all of the reference.
 */
final class EscapedMarks {
  /** The marks by what stands between the ampersand and the semicolon. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("quot", "\""),
          Map.entry("#34", "\""),
          Map.entry("#39", "'"),
          Map.entry("laquo", "\u00AB"),
          Map.entry("#171", "\u00AB"),
          Map.entry("raquo", "\u00BB"),
          Map.entry("#187", "\u00BB"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("#8220", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("#8221", "\u201D"));

  /** The tokens between the ampersand and the semicolon: at most a sign and a number. */
  private static final int LONGEST = 2;

  private EscapedMarks() {}

  /** The tokens of a text, those of each reference made one. */
  static List<Token> merged(List<Token> tokens) {
    boolean any = false;
    for (Token token : tokens) {
      any |= isSign(token, '&');
    }
    if (!any) {
      return tokens;
    }
    List<Token> merged = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = isSign(tokens.get(i), '&') ? end(tokens, i) : -1;
      String mark = end < 0 ? null : MARKS.get(between(tokens, i, end));
      if (mark == null) {
        merged.add(tokens.get(i));
      } else {
        Span span = new Span(tokens.get(i).span().start(), tokens.get(end).span().end());
        merged.add(new Token(span, TokenKind.SIGN, mark));
        i = end;
      }
    }
    return merged;
  }

  /** The semicolon of a reference whose parts touch each other; -1 where there is none. */
  private static int end(List<Token> tokens, int ampersand) {
    for (int i = ampersand + 1; i < tokens.size() && i <= ampersand + LONGEST + 1; i++) {
      if (tokens.get(i).span().start() != tokens.get(i - 1).span().end()) {
        return -1;
      }
      if (isSign(tokens.get(i), ';')) {
        return i;
      }
    }
    return -1;
  }

  private static String between(List<Token> tokens, int ampersand, int semicolon) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(ampersand + 1, semicolon)) {
      name.append(token.surface());
    }
    return name.toString();
  }

  private static boolean isSign(Token token, char sign) {
    return token.kind() == TokenKind.SIGN && token.surface().charAt(0) == sign;
  }
}
