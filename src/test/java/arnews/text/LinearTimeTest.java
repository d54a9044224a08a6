package arnews.text;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two megabytes of what could make a scanner look twice take no longer than other text. */
class LinearTimeTest {
  private static final int LENGTH = 2_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0628",
        "\u064B",
        "\u0628\u064B",
        "\u0640",
        "\u200F",
        "\u0628\u200F",
        "\u0628. ",
        "\u0628.",
        "\u0628\u0628.",
        "5",
        "5.",
        "5\u0631",
        "5\u200F",
        "5-",
        "5a.",
        "5-a@",
        "a",
        "a.",
        "A.",
        "a'",
        "a-",
        "a@",
        "a@a.",
        "a.com",
        "a.com/",
        "a.a..",
        "%",
        "%a",
        "\"",
        "\" ",
        "\"\u0628",
        "\u201C\u0628.",
        ".",
        ". ",
        "@",
        "@ ",
        "@a",
        "@_",
        "#",
        "#5",
        "#_",
        "#\u200F",
        "http://",
        "http://a)",
        "http://a/\u0628 ",
        "www.",
        "(",
        ")",
        "\n",
        " ",
        "\uD83D\uDE00",
        "\uD83D\uDE00\u200D",
        "\uD83D",
        "\u0436",
        "\u0436\u0301",
        "\u4E2D",
        "\u0E01\u0E31",
        "\uD55C"
      })
  void readsInOnePass(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          List<Token> tokens = Tokenizer.tokenize(text);
          for (Token token : tokens) {
            assertTrue(Normalized.form(token.kind(), token.surface()).length() > 0);
          }
          Sentences.starts(text, tokens);
        });
  }
}
