package arnews.entities;

import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.List;

/** The features of a token that come from several tokens or from its place in the sentence. */
final class Context {
  private static final int FIRST_TEMPLATE = 100;

  private Context() {}

  /**
   * Adds the features of a token.
   *
   * @param forms of the sentence, with {@link FeatureReader#FAR} edges before and behind
   * @param i the index of the token's form in it
   * @param series the codes of the name lexicon for the sentence's tokens
   * @param quoted whether the token stands in quotation marks or brackets
   */
  static void add(Form[] forms, int i, boolean quoted, int[] series, IntList into) {
    Form second = forms[i - 2];
    Form before = forms[i - 1];
    Form here = forms[i];
    Form behind = forms[i + 1];
    Form later = forms[i + 2];
    int t = FIRST_TEMPLATE;
    into.add(Features.of(t++, before.core(), here.core()));
    into.add(Features.of(t++, here.core(), behind.core()));
    into.add(Features.of(t++, before.part(Forms.SHAPE), here.part(Forms.SHAPE)));
    into.add(Features.of(t++, here.part(Forms.SHAPE), behind.part(Forms.SHAPE)));
    into.add(
        Features.of(
            t++, before.part(Forms.SHAPE), here.part(Forms.SHAPE), behind.part(Forms.SHAPE)));
    into.add(Features.of(t++, before.part(Forms.MIDDLE), here.part(Forms.MIDDLE)));
    into.add(Features.of(t++, here.part(Forms.MIDDLE), behind.part(Forms.MIDDLE)));
    into.add(
        Features.of(
            t++, before.part(Forms.COARSE), here.part(Forms.COARSE), behind.part(Forms.COARSE)));
    into.add(Features.of(t++, before.core(), here.part(Forms.MIDDLE)));
    into.add(Features.of(t++, before.part(Forms.MIDDLE), here.core()));
    into.add(Features.of(t++, here.core(), behind.part(Forms.MIDDLE)));
    into.add(Features.of(t++, here.part(Forms.MIDDLE), behind.core()));
    into.add(Features.of(t++, before.part(Forms.LEMMA), here.part(Forms.SHAPE)));
    into.add(Features.of(t++, second.part(Forms.MIDDLE), before.part(Forms.MIDDLE)));
    into.add(Features.of(t++, second.core(), before.core()));
    into.add(Features.of(t++, behind.part(Forms.MIDDLE), later.part(Forms.MIDDLE)));
    into.add(
        Features.of(
            t++, second.part(Forms.COARSE), before.part(Forms.COARSE), here.part(Forms.COARSE)));
    into.add(Features.of(t++, quoted ? 1 : 0, here.part(Forms.SHAPE)));
    into.add(Features.of(t++, quoted ? 1 : 0, here.part(Forms.MIDDLE)));
    int at = i - FeatureReader.FAR;
    int code = series[at];
    int codeBefore = at > 0 ? series[at - 1] : -1;
    int codeBehind = at + 1 < series.length ? series[at + 1] : -1;
    if (code > 0) {
      into.add(Features.of(t + 1, code));
      into.add(Features.of(t + 2, code, here.part(Forms.SHAPE)));
      into.add(Features.of(t + 3, code, here.part(Forms.MIDDLE)));
    }
    if (codeBefore > 0) {
      into.add(Features.of(t + 4, codeBefore, code));
      into.add(Features.of(t + 5, codeBefore, here.part(Forms.SHAPE)));
    }
    if (codeBehind > 0) {
      into.add(Features.of(t + 6, codeBehind, code));
    }
    into.add(Features.of(t, Math.min(at, 3)));
  }

  /** Which tokens stand between quotation marks or brackets that a sentence opens and closes. */
  static boolean[] quoted(List<Token> tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < quoted.length; i++) {
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.SIGN) {
        continue;
      }
      char sign = token.surface().charAt(0);
      boolean closes = "\"\u00BB\u201D)]".indexOf(sign) >= 0;
      boolean opens = "\"\u00AB\u201C([".indexOf(sign) >= 0;
      if (closes && open >= 0 && i - open <= 8) {
        for (int k = open + 1; k < i; k++) {
          quoted[k] = true;
        }
        open = -1;
      } else if (opens) {
        open = i;
      }
    }
    return quoted;
  }
}
