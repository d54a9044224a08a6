package arnews.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form by which tokens are compared. Letters are folded as Lucene's ArabicNormalizer and
 * PersianNormalizer fold them: alef with hamza, madda or wasla to alef, alef maksura and Farsi yeh
 * to yeh, teh marbuta and the other shapes of heh to heh, keheh to kaf. Hamza on waw and yeh stays.
 */
public final class Normalized {
  private static final char FIRST_ACCENT = '\u0300';

  private Normalized() {}

  /** The normal form of a token, the same string if nothing changes; it is its own normal form. */
  public static String form(TokenKind kind, String surface) {
    return switch (kind) {
      case WORD -> Folding.letters(surface);
      case NUMBER -> Folding.digits(surface, true);
      case FOREIGN -> composed(Folding.digits(surface.toLowerCase(Locale.ROOT), false));
      case HASHTAG, MENTION ->
          composed(Folding.digits(Folding.letters(surface.toLowerCase(Locale.ROOT)), false));
      case EMAIL -> surface.toLowerCase(Locale.ROOT);
      case URL, SIGN -> surface;
    };
  }

  private static String composed(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= FIRST_ACCENT && !Letters.isLetter(c)) {
        return Normalizer.normalize(form, Normalizer.Form.NFC);
      }
    }
    return form;
  }
}
