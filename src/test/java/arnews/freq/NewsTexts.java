package arnews.freq;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random texts for properties: what news is made of, and what breaks a scan of its bytes. */
final class NewsTexts {
  private static final String LETTERS = "\u0627\u0628\u0631\u0643\u0644\u0648\u064A\u0623\u0629";
  private static final String RARE_LETTERS =
      "\u0620\u066E\u0671\u06A9\u06C1\u06D3\u06D5\u06FA\u06FF";
  private static final String LATE_LETTERS = "\u0750\u08A0\uFB50\uFEEB\uFEFB\uFDF2\uFDFA";
  private static final String MARKS = "\u064B\u064E\u0651\u0652\u0640";
  private static final String RARE_MARKS = "\u0610\u0653\u0654\u0655\u0670\u06D6\u08F0\uFE71\u0301";
  private static final String INVISIBLE =
      "\u200B\u200C\u200D\u200E\u200F\u202B\u2069\uFEFF\u00AD\uFE0F";
  private static final String DIGITS = "0123\u0661\u0663\u06F5\u0967";
  private static final String SEPARATORS = ".,\u060C\u066B\u066C\u0631";
  private static final String PLAIN_SIGNS = "()[]{}<>\"'!?,;:./\\-|*\u060C\u061B\u061F\u00AB\u00BB";
  private static final String WIDE_SIGNS = "\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u203A";
  private static final String OTHER_SIGNS =
      "%$&+=_~^`@#\u066A\u06D4\u2010\u2015\u2020\u20AC\uFD3E\uFFFD";
  private static final String ASCII_SPACES = "  \n\n\t\r\f\u000B\u0007\u001F\u007F\u0000";
  private static final String WIDE_SPACES = "\u00A0\u0085\u2009\u2028\u2029\u202F\u3000\u1680";

  private NewsTexts() {}

  /** A few articles, mostly of plain words or full of oddities. */
  static Arbitrary<List<String>> articles() {
    return any().list().ofMinSize(1).ofMaxSize(5);
  }

  /** A text of any of this. */
  static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, joined(Arbitraries.frequencyOf(Tuple.of(4, plain()), Tuple.of(2, spaces())))),
        Tuple.of(
            2,
            joined(
                Arbitraries.frequencyOf(
                    Tuple.of(6, plain()), Tuple.of(3, spaces()), Tuple.of(2, odd())))),
        Tuple.of(1, joined(odd())));
  }

  private static Arbitrary<String> joined(Arbitrary<String> pieces) {
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  /** What the scan of bytes reads itself. */
  static Arbitrary<String> plain() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, characters(LETTERS, 1, 5)),
        Tuple.of(3, ofLength()),
        Tuple.of(2, characters(LETTERS + MARKS, 1, 6)),
        Tuple.of(1, characters(LETTERS + RARE_LETTERS, 1, 6)),
        Tuple.of(1, characters(MARKS, 1, 3)),
        Tuple.of(3, characters(PLAIN_SIGNS, 1, 2)),
        Tuple.of(1, characters(WIDE_SIGNS, 1, 2)));
  }

  /** Words of as many letters as the scan looks at together, and around that. */
  private static Arbitrary<String> ofLength() {
    return Arbitraries.of(3, 4, 5, 7, 8, 9, 11, 12, 13, 16, 40, 129, 300)
        .flatMap(length -> characters("\u0628\u0644", length, length));
  }

  /** What is left to the tokenizer. */
  static Arbitrary<String> odd() {
    return Arbitraries.oneOf(
        characters(LETTERS + RARE_MARKS, 1, 5),
        characters(LETTERS + LATE_LETTERS, 1, 4),
        characters(LETTERS + INVISIBLE, 1, 5),
        characters(RARE_MARKS + INVISIBLE, 1, 2),
        characters(DIGITS + SEPARATORS, 1, 6),
        characters(DIGITS + LETTERS, 1, 4),
        characters("abzAUS", 1, 4),
        characters("AS.as'\u2019\u0301", 1, 6),
        characters(OTHER_SIGNS, 1, 2),
        characters(WIDE_SPACES, 1, 1),
        characters("\u0436\u03A3\u0E01\u0E31\u4E2D\u30AB\u0967\uFF21\u2163\u3031", 1, 4),
        Arbitraries.of("U.S.", "U.S.A", "u.s.a", "S.SA", "A.COM", "it's", "G20", "WWW.A", "I.R.I"),
        Arbitraries.of("www.a.com", "http://a.sa/\u0628", "a.com/x", "a@b.org", "a@b.c", "x.co"),
        Arbitraries.of("#\u0627_\u0628", "@a", "#a", "##\u0628", "@@a", "#1", "a@b", "&#1;"),
        Arbitraries.of("\uD83D\uDE00", "\uD83C\uDDF8\uD83C\uDDE6", "1\uFE0F\u20E3", "*\u20E3"),
        Arbitraries.of("\uD835\uDFCF", "\uD801\uDC00", "\uD83B\uDE00", "\uD800\uDF30\u0301"));
  }

  /** White space, mostly such as ends a chunk. */
  static Arbitrary<String> spaces() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.just(" ")),
        Tuple.of(3, characters(ASCII_SPACES, 1, 2)),
        Tuple.of(1, characters(WIDE_SPACES, 1, 1)));
  }

  private static Arbitrary<String> characters(String any, int least, int most) {
    return Arbitraries.of(any.chars().mapToObj(c -> (char) c).collect(Collectors.toList()))
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining()));
  }
}
