package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The counter keeps one entry a surface and asks for its kind once. So no two tokens of the same
 * surface may be of different kinds, wherever they stand; signs are not counted.
 */
class OneKindASurfaceTest {
  /** What kinds are told apart by, and what vanishes from a surface. */
  private static final String[] PIECES = {
    "U",
    "s",
    ".",
    "SA",
    ".com",
    "a@b.co",
    "@",
    "#",
    "_",
    "3",
    "\u0663",
    "\u0631",
    "'",
    "\u200D",
    "www.",
    "http://",
    "/",
    "-",
    "\u0628",
    "\u0640",
    "\u064B",
    "\u0301",
    "\u0436",
    "\uD835\uDFCF",
    "\uFEFB",
    "\u0654",
    "?",
    "\u20E3",
    "\u0E31"
  };

  private static final int MOST_PIECES = 4;

  // Over all texts of a test: the surface and the kind that it was first met with, and where.
  private static final Map<String, TokenKind> KINDS = new HashMap<>();
  private static final Map<String, String> PLACES = new HashMap<>();

  @Provide
  Arbitrary<String> texts() {
    return NewsTexts.any();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void inRandomTexts(@ForAll("texts") String text) {
    check(text);
  }

  @Example
  void inEveryTextOfAFewPieces() {
    compose("", MOST_PIECES);
  }

  private void compose(String text, int more) {
    check(text);
    if (more > 0) {
      for (String piece : PIECES) {
        compose(text + piece, more - 1);
      }
    }
  }

  @Example
  void inNastyTexts() {
    String[] texts = {
      "U.S.A",
      "u.s.a",
      "S.SA",
      "U.S.SA",
      "u.SA",
      "A.B.CO",
      "A.B.co",
      "WWW.A",
      "W.W.W",
      "www.3",
      "84\u06313",
      "84\u0631\u200D3",
      "8\u0640\u06313",
      "3.co",
      "3.3",
      "3\u200D.co",
      "a'b.com",
      "U\u0301.S",
      "U.S\u200D.A",
      "U.\u200DS",
      "#3a",
      "@3a",
      "a@b.c",
      "a@b.co",
      "www.a@b.co",
      "http://U.S",
      "http://a@b.co",
      "a.co?",
      "a.co#",
      "a.co/@b",
      "\uD835\uDFCF\u0301",
      "\uD835\uDFCF\u0436",
      "\uD835\uDFCF\u200B\u0436",
      "\u0436".repeat(255) + "\uD835\uDFCF",
      "\uD835\uDFCF".repeat(130),
      "\u0436\uD835\uDFCF".repeat(90),
      "3\u20E3",
      "\u0663\u20E3",
    };
    for (String text : texts) {
      check(text);
      check("(" + text + ")");
      check("\u0628" + text + "\u0628");
      check(text + "." + text);
    }
  }

  private void check(String text) {
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() != TokenKind.SIGN) {
        String surface = token.surface();
        TokenKind known = KINDS.putIfAbsent(surface, token.kind());
        if (known == null) {
          PLACES.put(surface, text);
          // Most surfaces come back when they are read alone.
          check(surface);
        } else if (known != token.kind()) {
          assertEquals(
              known, token.kind(), surface + " in " + PLACES.get(surface) + " and in " + text);
        }
      }
    }
  }
}
