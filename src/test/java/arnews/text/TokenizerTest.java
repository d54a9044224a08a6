package arnews.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {
  static List<Example> examples() {
    return Example.all("text/tokens.cases");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tokens(Example example) {
    List<String> found = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(example.text())) {
      String kind = token.kind().name().toLowerCase(Locale.ROOT);
      Span span = token.span();
      found.add(kind + " " + span.start() + ".." + span.end() + " " + token.surface());
    }
    assertEquals(example.expected(), found, example::toString);
  }

  @Test
  void aPartIsReadAsIfNothingStoodAroundIt() {
    List<String> found = new ArrayList<>();
    Tokenizer.tokenize("abc@mail.com", 1, 8, (start, end, kind) -> found.add(start + ".." + end));
    assertEquals(List.of("1..3", "3..4", "4..8"), found);
  }

  @Test
  void anyCharSequenceWillDo() {
    CharSequence text = CharBuffer.wrap("U.S. 5");
    assertEquals(Tokenizer.tokenize("U.S. 5"), Tokenizer.tokenize(text));
  }
}
