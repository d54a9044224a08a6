package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is counted straight in the bytes is what the tokenizer finds. */
class BytePathTest {
  private static final FreqRows ALL = new FreqRows(1, Integer.MAX_VALUE, true);

  @Provide
  Arbitrary<List<String>> articles() {
    return NewsTexts.articles();
  }

  @Provide
  Arbitrary<FreqQuery> queries() {
    return Queries.any();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void bytesTokensAndNaiveCountsAgree(
      @ForAll("articles") List<String> articles,
      @ForAll("queries") FreqQuery query,
      @ForAll long seed) {
    agree(articles, query, seed);
  }

  private static void agree(List<String> articles, FreqQuery query, long seed) {
    FormCounts bytes = new FormCounts(query);
    FormCounts tokens = new FormCounts(query);
    Random random = new Random(seed);
    for (String article : articles) {
      bytes.begin();
      Blocks.of(article, random, bytes::block);
      tokens.begin();
      tokens.text(article);
    }
    NaiveCounts naive = NaiveCounts.of(query, articles);
    List<FreqRow> expected = naive.rows(false);
    assertEquals(expected, rows(tokens), () -> "the tokens of " + articles);
    assertEquals(expected, rows(bytes), () -> "the bytes of " + articles);
    assertEquals(naive.tokens(), tokens.tokens());
    assertEquals(naive.tokens(), bytes.tokens());
    assertEquals(expected.size(), bytes.words());
    assertEquals(articles.size(), bytes.articles());
  }

  static List<FreqRow> rows(FormCounts counts) {
    List<FreqRow> rows = new ArrayList<>();
    ALL.of(counts, Optional.empty()).forEach(rows::add);
    return rows;
  }

  /**
   * A word is read with marks before the tokenizer has to read it again with a hamza of its own.
   */
  @Example
  void whatWasReadInVainIsNoForm() {
    String text = "\u0621\u064E\u0627\u0654";
    for (Grouping grouping : Grouping.values()) {
      agree(List.of(text), new FreqQuery(grouping, Queries.ALL_KINDS, StopWords.NONE), 1);
    }
  }

  /** Every length of word around 8, 16 and 24 bytes, up to the array's end and before it. */
  @Example
  void wordsOfEveryLengthAtTheArraysEnd() {
    FreqQuery query = new FreqQuery(Grouping.SURFACE, Queries.ALL_KINDS, StopWords.NONE);
    for (int length = 1; length < 40; length++) {
      for (int behind = 0; behind < 12; behind++) {
        String word = "\u0628".repeat(length);
        byte[] utf8 = (word + "\u0628".repeat(behind)).getBytes(StandardCharsets.UTF_8);
        FormCounts counts = new FormCounts(query);
        counts.begin();
        counts.block(utf8, 0, 2 * length);
        FreqRow row = rows(counts).get(0);
        assertEquals(word, row.word());
        assertEquals(1, row.count());
      }
    }
  }

  /** A megabyte without white space, some of it not plain until its end: linear, or this hangs. */
  @Example
  void chunksWithoutEnd() {
    String letters = "\u0628".repeat(500_000);
    String marked = "\u0628\u064E".repeat(250_000);
    String marks = "\u0628" + "\u064E".repeat(500_000);
    String signs = "\u0628\u060C".repeat(250_000);
    String points = "\u0628.".repeat(300_000);
    FreqQuery query = new FreqQuery(Grouping.NORMALIZED, Queries.ALL_KINDS, StopWords.NONE);
    for (String plain : List.of(letters, marked, marks, signs, points)) {
      agree(List.of(plain, plain + " " + plain + "%", plain + "a " + plain), query, 1);
    }
  }

  /** Behind 65,536 bytes a chunk is left to the tokenizer, whatever it holds. */
  @Example
  void chunksAroundTheLongestThatIsScanned() {
    FreqQuery query = new FreqQuery(Grouping.SURFACE, Queries.ALL_KINDS, StopWords.NONE);
    for (int length = 65_536 / 3 - 5; length < 65_536 / 3 + 5; length++) {
      String chunk = "\u0628.".repeat(length);
      agree(
          List.of(chunk, chunk + "\u0628\u0628 \u0628", chunk + "! \u0628", chunk + "%"), query, 1);
    }
  }
}
