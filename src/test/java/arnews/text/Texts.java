package arnews.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts for properties: whatever the tokenizer tells apart, in every order. */
public final class Texts {
  private Texts() {}

  /** Letters, marks, digits, signs, joiners, emoji and white space, close together. */
  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(
            characters("\u0627\u0628\u0631\u0644\u0648\u064A\u06A9\u0629\u0623\uFEFB\uFDFA"),
            characters("\u064B\u0651\u0654\u0655\u0670\u06D6\u0640\uFE71\u0301"),
            characters("\u200B\u200C\u200D\u200F\u202B\uFEFF\u00AD\uFE0F"),
            characters("0123456789\u0661\u06F5.,\u060C\u066B\u066C"),
            characters("aAbBzwU\u0130\u03A3\u0436\u0E31\u4E2D"),
            characters("\"'\u201C\u201D\u00AB\u00BB()-/:@#_&.!?\u061F\u2026%"),
            characters(" \n\t\u00A0\u0085\u2028\u3000\u0007"),
            Arbitraries.of("www.a.com", "http://a.sa/", "a@b.org", "#\u0627_", "@a", "U.S."),
            Arbitraries.of("\uD83D\uDE00", "\uD83C\uDDF8", "\uD83D", "1\uFE0F\u20E3", "\u2764"))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  /** Words with marks on them, in any order. */
  static Arbitrary<String> marked() {
    return Arbitraries.oneOf(
            characters("\u0627\u0628\u0648\u064A\u06D5\u06C1\u06D2\u0622\u0623\u0625\u0624\u0626"),
            characters("\u064B\u0651\u0653\u0654\u0655\u0670\u06D6"),
            characters(" \u0640\u200F"))
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  /** Letters without variants and signs that never join them. */
  static Arbitrary<String> plain() {
    return Arbitraries.oneOf(
            letters(),
            letters(),
            characters("()[]{}<>\"'!?,;:./\\-|*"),
            characters("\u060C\u061B\u061F\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019\u2039\u203A"),
            characters("\u2013\u2014\u2026\u2022"))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  /** Letters of which no text needs more: hamza to yeh, and what other languages add. */
  static Arbitrary<String> letters() {
    return Arbitraries.strings()
        .withCharRange('\u0621', '\u063A')
        .withCharRange('\u0641', '\u064A')
        .withCharRange('\u066E', '\u066F')
        .withCharRange('\u0671', '\u06D3')
        .withCharRange('\u06FA', '\u06FC')
        .ofMinLength(1)
        .ofMaxLength(4);
  }

  private static Arbitrary<String> characters(String any) {
    return Arbitraries.strings().withChars(any.toCharArray()).ofMinLength(1).ofMaxLength(3);
  }
}
