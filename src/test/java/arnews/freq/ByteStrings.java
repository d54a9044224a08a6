package arnews.freq;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Strings that are hard to tell apart: long common beginnings, lengths around 8, 16, 24 bytes. */
final class ByteStrings {
  private ByteStrings() {}

  static Arbitrary<List<String>> lists() {
    Arbitrary<String> prefix =
        Arbitraries.of(
            "",
            "\u0628",
            "\u0628".repeat(4),
            "\u0628".repeat(11),
            "\u0628".repeat(12),
            "a".repeat(23),
            "a".repeat(24),
            "\u0628".repeat(40));
    Arbitrary<String> end =
        Arbitraries.of(
                "a", "b", "\u0627", "\u0628", "\uFFFD", "\uFEFB", "\uD83D\uDE00", "\uD800\uDC00")
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(pieces -> String.join("", pieces));
    return Combinators.combine(prefix, end).as(String::concat).list().ofMaxSize(60);
  }
}
