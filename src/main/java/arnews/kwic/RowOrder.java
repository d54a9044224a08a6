package arnews.kwic;

import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The order of rows. Rows that are alike in it stand in the order in which they were found. */
public enum RowOrder {
  /** As they were found: by article and place. */
  ARTICLE,
  /** By the word before the match, then by the one before that, and so on. */
  BEFORE,
  /** By the word after the match, then by the next one, and so on. */
  AFTER;

  private static final String BETWEEN_WORDS = "\0";

  /**
   * Bytes that compare, as unsigned numbers, as the rows do: by the code points of normal forms.
   */
  byte[] key(KwicRow row) {
    if (this == ARTICLE) {
      return new byte[0];
    }
    List<String> forms = forms(this == BEFORE ? row.before() : row.after());
    if (this == BEFORE) {
      Collections.reverse(forms);
    }
    return String.join(BETWEEN_WORDS, forms).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> forms(String context) {
    List<String> forms = new ArrayList<>();
    Tokenizer.tokenize(
        context,
        0,
        context.length(),
        (start, end, kind) -> {
          if (kind != TokenKind.SIGN) {
            forms.add(Normalized.form(kind, Surface.of(kind, context, start, end)));
          }
        });
    return forms;
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
