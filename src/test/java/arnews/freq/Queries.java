package arnews.freq;

import arnews.text.TokenKind;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Everything that can be asked of a count. */
final class Queries {
  static final Set<TokenKind> ALL_KINDS = EnumSet.complementOf(EnumSet.of(TokenKind.SIGN));

  private Queries() {}

  static Arbitrary<FreqQuery> any() {
    Arbitrary<Set<TokenKind>> kinds =
        Arbitraries.oneOf(
            Arbitraries.just(EnumSet.of(TokenKind.WORD)),
            Arbitraries.just(ALL_KINDS),
            Arbitraries.of(ALL_KINDS).set().ofMinSize(1));
    Arbitrary<StopWords> stopWords = Arbitraries.of(StopWords.NONE, StopWords.standard());
    return Combinators.combine(Arbitraries.of(Grouping.class), kinds, stopWords).as(FreqQuery::new);
  }
}
