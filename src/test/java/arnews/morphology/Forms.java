package arnews.morphology;

import arnews.Example;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Forms for properties: real ones, and random ones that are full of traps. */
final class Forms {
  private static final String LETTERS = "[\u0621-\u063A\u0641-\u064A]{1,30}";
  private static final List<String> REAL =
      Example.all("morphology/forms.cases").stream()
          .map(Example::text)
          .filter(form -> form.matches(LETTERS))
          .toList();

  private static final String[] BEFORE = {
    "",
    "\u0648",
    "\u0641",
    "\u0628",
    "\u0644",
    "\u0643",
    "\u0633",
    "\u0623",
    "\u0627\u0644",
    "\u0644\u0644",
    "\u0648\u0628\u0627\u0644",
    "\u0648\u0644\u0644",
    "\u0623\u0644",
    "\u0622\u0644"
  };
  private static final String[] BEHIND = {
    "",
    "\u0647",
    "\u0647\u0627",
    "\u0647\u0645\u0627",
    "\u0643",
    "\u0643\u0645",
    "\u0646\u0627",
    "\u0646\u064A",
    "\u064A",
    "\u0629",
    "\u0627\u062A",
    "\u0648\u0646",
    "\u064A\u0646",
    "\u062A\u0647",
    "\u0627\u0626\u0647",
    "\u0627\u0624\u0647",
    "\u0648\u0627"
  };
  private static final String[] MARKS = {
    "",
    "",
    "\u064E",
    "\u064F",
    "\u0650",
    "\u0652",
    "\u0651\u064E",
    "\u064B",
    "\u0670",
    "\u0640",
    "\u0640\u0640",
    "\u200C",
    "\u200F",
    "\u06D6"
  };

  private Forms() {}

  /** Whatever can be asked: words, marked words, signs of every kind between letters. */
  static Arbitrary<String> any() {
    Arbitrary<String> signs =
        Arbitraries.strings()
            .withCharRange('\u0600', '\u06FF')
            .withCharRange('\uFB50', '\uFDFF')
            .withCharRange('\uFE70', '\uFEFF')
            .withChars("a1 .\u200C\u200F\uD83D\uDE00\u0130".toCharArray())
            .ofMaxLength(40);
    return Arbitraries.oneOf(words(), marked(words()), signs, Arbitraries.strings());
  }

  /** Words of the letters of Arabic alone, short enough to be analysed. */
  static Arbitrary<String> words() {
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withCharRange('\u0621', '\u063A')
            .withCharRange('\u0641', '\u064A')
            .ofMinLength(1)
            .ofMaxLength(8)
            .filter(word -> word.matches(LETTERS));
    Arbitrary<String> core = Arbitraries.oneOf(letters, Arbitraries.of(REAL));
    return Combinators.combine(Arbitraries.of(BEFORE), core, Arbitraries.of(BEHIND))
        .as((before, word, behind) -> before + word + behind)
        .filter(word -> word.matches(LETTERS));
  }

  /** Words with marks, tatweel and invisible signs behind their letters. */
  static Arbitrary<String> marked(Arbitrary<String> words) {
    return Combinators.combine(words, Arbitraries.of(MARKS).list().ofSize(7)).as(Forms::sprinkled);
  }

  private static String sprinkled(String word, List<String> marks) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      marked.append(word.charAt(i)).append(marks.get(i % marks.size()));
    }
    return marked.toString();
  }
}
