package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NgramCountsTest {
  private static final String ALEF = "\u0627";
  private static final String ALEF_HAMZA = "\u0623";
  private static final String BEH = "\u0628";
  private static final String WAW = "\u0648";
  private static final StopWords STOP_BEH = StopWords.of("stop", List.of(BEH));

  /** Articles of short words that often repeat, other tokens, signs, ends of sentences. */
  @Provide
  Arbitrary<List<String>> articles() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars(ALEF + ALEF_HAMZA + BEH + "\u0629")
            .ofMinLength(1)
            .ofMaxLength(2);
    Arbitrary<String> sign = Arbitraries.of(". ", "\u061F ", "! ", "\u060C ", " \u00AB", "\u00BB ");
    Arbitrary<String> other = Arbitraries.of(" 12 ", " GDP ", "\n", "\n\n", " 5.\n");
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(12, word.map(letters -> letters + " ")),
            Tuple.of(3, sign),
            Tuple.of(2, other));
    return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces)).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<FreqQuery> queries() {
    return Combinators.combine(
            Arbitraries.of(Grouping.class),
            Arbitraries.of(
                EnumSet.of(TokenKind.WORD), EnumSet.of(TokenKind.WORD, TokenKind.NUMBER)),
            Arbitraries.of(StopWords.NONE, STOP_BEH))
        .as(FreqQuery::new);
  }

  @Property(tries = 400)
  void equalsANaiveCount(
      @ForAll("articles") List<String> articles,
      @ForAll("queries") FreqQuery query,
      @ForAll @IntRange(min = 1, max = 5) int length,
      @ForAll @IntRange(min = 1, max = 3) int least,
      @ForAll @IntRange(max = 20) int most,
      @ForAll @IntRange(max = 6000) int memory) {
    Naive naive = new Naive(query, length);
    articles.forEach(naive::article);
    for (boolean all : new boolean[] {false, true}) {
      try (NgramCounts counts = counted(articles, query, length, true, memory)) {
        assertEquals(naive.ngrams, counts.ngrams());
        assertEquals(articles.size(), counts.articles());
        int rows = all ? Integer.MAX_VALUE : most;
        NgramRows found = counts.rows(least, rows);
        assertEquals(naive.rows(least, rows), list(found));
        assertEquals(naive.counts.size(), found.distinct());
      }
    }
  }

  @Property(tries = 100)
  void singleWordsAreThoseOfFormCounts(
      @ForAll("articles") List<String> articles, @ForAll("queries") FreqQuery query) {
    FormCounts words = new FormCounts(query);
    for (String article : articles) {
      words.begin();
      words.text(article);
    }
    List<FreqRow> expected = new ArrayList<>();
    new FreqRows(1, Integer.MAX_VALUE, true).of(words, Optional.empty()).forEach(expected::add);
    try (NgramCounts counts = counted(articles, query, 1, true, 0)) {
      assertEquals(words.tokens(), counts.ngrams());
      assertEquals(expected, list(counts.rows(1, Integer.MAX_VALUE)));
    }
  }

  @Test
  void sentencesLinesBlocksAndOtherTokensPartWords() {
    String between = ALEF + " " + BEH;
    assertEquals(1, bigrams(between));
    assertEquals(1, bigrams(ALEF + "\u060C \u00AB" + BEH + "\u00BB"));
    assertEquals(0, bigrams(ALEF + ALEF + "\u061F " + BEH));
    assertEquals(0, bigrams(ALEF + "\n" + BEH));
    assertEquals(0, bigrams(ALEF + " 7 " + BEH));
    assertEquals(0, bigrams(ALEF, BEH));
    assertEquals(2, bigrams(between, between));
  }

  /** Pieces of a long block end where lines end. */
  @Test
  void aLongBlockIsReadInPieces() {
    String line = (ALEF + " " + BEH + " ").repeat(700) + "\n";
    assertEquals(100 * (2 * 700 - 1), bigrams(line.repeat(100)));
    assertEquals(2 * 70_000 - 1, bigrams((ALEF + " " + BEH + " ").repeat(70_000)));
  }

  @Test
  void equalCountsComeByCodePoint() {
    String text = BEH + " " + ALEF + "\n" + ALEF + " " + BEH + "\n" + ALEF + ALEF + " " + BEH;
    try (NgramCounts counts = counted(List.of(text), query(StopWords.NONE), 2, false, 0)) {
      assertEquals(
          List.of(ALEF + " " + BEH, ALEF + ALEF + " " + BEH, BEH + " " + ALEF),
          list(counts.rows(1, 20)).stream().map(FreqRow::word).toList());
    }
  }

  @Test
  void aStopWordInTheMiddleStays() {
    String text = ALEF + " " + BEH + " " + WAW;
    try (NgramCounts counts = counted(List.of(text), query(STOP_BEH), 3, false, 0)) {
      assertEquals(
          List.of(new FreqRow(text, 1, 1, Optional.empty(), List.of())), list(counts.rows(1, 20)));
    }
    try (NgramCounts counts = counted(List.of(text), query(STOP_BEH), 2, false, 0)) {
      assertEquals(2, counts.ngrams());
      assertFalse(counts.rows(1, 20).hasNext());
    }
  }

  /** One article over many runs, and runs of many articles. */
  @Test
  void anArticleIsCountedOnceThoughTheTableIsFullInItsMidst() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      many.append(ALEF).append(' ').append(BEH).append('\n');
      many.append(BEH.repeat(i + 2)).append(' ').append(ALEF).append('\n');
    }
    List<String> articles = List.of(many.toString(), ALEF + " " + BEH, many.toString());
    try (NgramCounts counts = counted(articles, query(StopWords.NONE), 2, false, 0)) {
      List<FreqRow> rows = list(counts.rows(2, Integer.MAX_VALUE));
      assertEquals(101, rows.size());
      assertEquals(new FreqRow(ALEF + " " + BEH, 201, 3, Optional.empty(), List.of()), rows.get(0));
      assertEquals(2, rows.get(100).articles());
    }
  }

  @Test
  void rowsAreAskedForOnce() {
    try (NgramCounts counts = counted(List.of(ALEF), query(StopWords.NONE), 1, false, 0)) {
      counts.rows(1, 1).close();
      assertThrows(IllegalStateException.class, () -> counts.rows(1, 1));
      assertThrows(IllegalStateException.class, () -> counts.block(new byte[8], 0, 0));
    }
    assertThrows(
        IllegalArgumentException.class, () -> new NgramCounts(query(StopWords.NONE), 0, false));
  }

  private static FreqQuery query(StopWords stopWords) {
    return new FreqQuery(Grouping.SURFACE, Set.of(TokenKind.WORD), stopWords);
  }

  private static long bigrams(String... blocks) {
    try (NgramCounts counts = new NgramCounts(query(StopWords.NONE), 2, false)) {
      counts.begin();
      for (String block : blocks) {
        byte[] utf8 = block.getBytes(StandardCharsets.UTF_8);
        counts.block(utf8, 0, utf8.length);
      }
      return counts.ngrams();
    }
  }

  private static NgramCounts counted(
      List<String> articles, FreqQuery query, int length, boolean forms, long memory) {
    NgramCounts counts = new NgramCounts(query, length, forms, memory);
    for (String article : articles) {
      counts.begin();
      byte[] utf8 = ("x" + article).getBytes(StandardCharsets.UTF_8);
      counts.block(utf8, 1, utf8.length);
    }
    return counts;
  }

  private static List<FreqRow> list(NgramRows rows) {
    List<FreqRow> list = new ArrayList<>();
    try (rows) {
      rows.forEachRemaining(list::add);
    }
    return list;
  }

  /** Counts joined strings in maps. */
  private static final class Naive {
    private final WordForms.Words grouping;
    private final FreqQuery query;
    private final int length;
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final Map<String, Set<Integer>> articles = new HashMap<>();
    private long ngrams;
    private int article;

    Naive(FreqQuery query, int length) {
      this.query = query;
      this.grouping = query.words();
      this.length = length;
    }

    void article(String text) {
      article++;
      List<Token> tokens = Tokenizer.tokenize(text);
      Set<Integer> starts = new HashSet<>();
      for (int start : Sentences.starts(text, tokens)) {
        starts.add(start);
      }
      List<Token> following = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (starts.contains(i)) {
          following.clear();
        }
        Token token = tokens.get(i);
        if (query.kinds().contains(token.kind())) {
          following.add(token);
          if (following.size() >= length) {
            count(following.subList(following.size() - length, following.size()));
          }
        } else if (token.kind() != TokenKind.SIGN) {
          following.clear();
        }
      }
    }

    private void count(List<Token> ngram) {
      ngrams++;
      if (isStop(ngram.get(0)) || isStop(ngram.get(length - 1))) {
        return;
      }
      List<String> words = new ArrayList<>();
      List<String> surfaces = new ArrayList<>();
      for (Token token : ngram) {
        words.add(grouping.of(token.kind(), token.surface()));
        surfaces.add(token.surface());
      }
      String word = String.join(" ", words);
      counts
          .computeIfAbsent(word, key -> new HashMap<>())
          .merge(String.join(" ", surfaces), 1L, Long::sum);
      articles.computeIfAbsent(word, key -> new HashSet<>()).add(article);
    }

    private boolean isStop(Token token) {
      return token.kind() == TokenKind.WORD && query.stopWords().contains(token.surface());
    }

    List<FreqRow> rows(long least, int most) {
      List<FreqRow> rows = new ArrayList<>();
      counts.forEach(
          (word, forms) -> {
            long count = forms.values().stream().mapToLong(Long::longValue).sum();
            List<FormCount> list = new ArrayList<>();
            forms.forEach((form, times) -> list.add(new FormCount(form, times)));
            list.sort(
                Comparator.comparingLong((FormCount form) -> -form.count())
                    .thenComparing(FormCount::form));
            rows.add(new FreqRow(word, count, articles.get(word).size(), Optional.empty(), list));
          });
      rows.removeIf(row -> row.count() < least);
      rows.sort(
          Comparator.comparingLong((FreqRow row) -> -row.count()).thenComparing(FreqRow::word));
      return rows.subList(0, Math.min(most, rows.size()));
    }
  }
}
