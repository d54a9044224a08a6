package arnews.kwic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.morphology.UserLexicon;
import arnews.text.Article;
import arnews.text.Normalized;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The finder, which reads block by block, finds what a look at all tokens finds. */
class KwicFinderPropertyTest {
  private static final String ALEF = "\u0627";
  private static final String BEH = "\u0628";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            ALEF,
            BEH,
            "\u0623",
            BEH + "\u064E",
            ALEF + BEH,
            "5",
            "nato",
            " ",
            "  ",
            " ",
            " ",
            "\n",
            "\r\n",
            ". ",
            "\u060C ",
            "\u00AB",
            "\u00BB",
            "\u0640",
            "\u00A0",
            "\uD83D\uDE00");
    return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
        ALEF, BEH, "5", "NATO", ALEF + " " + ALEF, ALEF + " " + BEH, BEH + " 5 " + ALEF);
  }

  @Property(tries = 3000)
  void findsWhatTheTokensSay(
      @ForAll("texts") String text,
      @ForAll("queries") String words,
      @ForAll @IntRange(max = 4) int window) {
    KwicQuery query = KwicQuery.of(words, Comparison.NORMALIZED, UserLexicon.NONE);
    List<KwicRow> whole = KwicFinder.find(query, window, new Article("1", text, Map.of()));
    assertEquals(byTokens(query, window, text), whole);
    assertEquals(whole, byLines(query, window, text));
  }

  /** Hands every line over as a block, and another article before and behind. */
  private static List<KwicRow> byLines(KwicQuery query, int window, String text) {
    List<KwicRow> rows = new ArrayList<>();
    KwicFinder finder = new KwicSearch(query, window).finder(rows::add);
    finder.begin("0");
    finder.end();
    finder.begin("1");
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      byte[] block = (" " + text.substring(start, end)).getBytes(StandardCharsets.UTF_8);
      finder.block(block, 1, block.length);
      start = end;
    }
    finder.end();
    assertEquals(2, finder.articles());
    assertEquals(rows.isEmpty() ? 0 : 1, finder.matchedArticles());
    assertEquals(rows.size(), finder.matches());
    finder.begin("2");
    finder.end();
    assertEquals(finder.matches(), rows.size());
    return rows;
  }

  private static List<KwicRow> byTokens(KwicQuery query, int window, String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    int[] starts = Sentences.starts(text, tokens);
    List<Token> words = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != TokenKind.SIGN) {
        words.add(tokens.get(i));
        int found = Arrays.binarySearch(starts, i);
        sentences.add(found < 0 ? -found - 2 : found);
      }
    }
    List<KwicRow> rows = new ArrayList<>();
    int length = query.words().size();
    for (int i = 0; i + length <= words.size(); i++) {
      if (sentences.get(i).equals(sentences.get(i + length - 1)) && is(query, words, i)) {
        rows.add(row(text, words, i, i + length, window));
      }
    }
    return rows;
  }

  private static boolean is(KwicQuery query, List<Token> words, int first) {
    for (int i = 0; i < query.words().size(); i++) {
      Token word = words.get(first + i);
      if (!Normalized.form(word.kind(), word.surface()).equals(query.words().get(i).form())) {
        return false;
      }
    }
    return true;
  }

  private static KwicRow row(String text, List<Token> words, int from, int to, int window) {
    int start = words.get(from).span().start();
    int end = words.get(to - 1).span().end();
    int left = from <= window ? 0 : words.get(from - window).span().start();
    boolean last = to + window > words.size();
    int right = last ? text.length() : words.get(to + window - 1).span().end();
    return new KwicRow(
        "1",
        start,
        end,
        window == 0 ? "" : line(text.substring(left, start)),
        text.substring(start, end),
        window == 0 ? "" : line(text.substring(end, right)));
  }

  private static String line(String part) {
    return part.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
