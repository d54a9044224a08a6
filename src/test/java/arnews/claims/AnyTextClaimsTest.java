package arnews.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.numbers.UserUnits;
import arnews.text.Article;
import arnews.text.Span;
import arnews.text.WordList;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, its claims are places in it, in order. */
class AnyTextClaimsTest {
  private static final ClaimSearch SEARCH = new ClaimSearch(UserUnits.NONE);
  private static final List<String> WORDS = words();
  private static final List<String> SIGNS = signs();

  /** The words of the lists that numbers are read by. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    Map<String, Integer> columns =
        Map.of(
            "number-words", 4,
            "number-phrases", 3,
            "context-words", 3,
            "currencies", 4,
            "duration-units", 3,
            "measure-units", 4,
            "months", 3,
            "number-lookalikes", 2);
    for (String list : columns.keySet().stream().sorted().toList()) {
      for (String[] row : WordList.rows("numbers/" + list + ".tsv", columns.get(list))) {
        words.add(row[row.length - 1]);
      }
    }
    return words;
  }

  private static List<String> signs() {
    String signs =
        "\u066A\u066B\u066C\u060C\u061B\u061F\u00AB\u00BB\u201C\u201D\u2018\u2013\u2014\u2212\u2026"
            + ".,:/-+%$\u20AC\u00A3()[]{}\"'!?&#@\u00B0\u00BD\u0640\u064B\u0651\u0654\u0670\u0301"
            + "\u200B\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u202E\u2066\u2067\u2069"
            + "\uFEFF\u00AD\uFE0F\u00A0\u2028\u3000\u0007\u0000\r\n\t\uD83D\uDE00\uFFFD";
    List<String> each = new ArrayList<>();
    signs.chars().forEach(c -> each.add(Character.toString((char) c)));
    return each;
  }

  /** Digits of all scripts, in runs. */
  private static Arbitrary<String> digits() {
    List<String> zeros = List.of("0", "\u0660", "\u06F0", "\u0966", "\uFF10", "\uD835\uDFCE");
    return Arbitraries.of(zeros)
        .flatMap(
            zero ->
                Arbitraries.integers()
                    .between(0, 9)
                    .map(digit -> new String(Character.toChars(zero.codePointAt(0) + digit)))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(list -> String.join("", list)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ascii =
        Arbitraries.integers().between(0, 99_999).map(i -> Integer.toString(i));
    Arbitrary<String> year = Arbitraries.integers().between(1400, 2030).map(i -> " " + i);
    Arbitrary<String> word = Arbitraries.of(WORDS).map(w -> " " + w);
    Arbitrary<String> joined =
        Arbitraries.of(
                "\u0648", "\u0628", "\u0644", "\u0643", "\u0641", "\u0627\u0644", "\u0644\u0644")
            .flatMap(before -> Arbitraries.of(WORDS).map(w -> " " + before + w));
    Arbitrary<String> sign = Arbitraries.of(SIGNS);
    Arbitrary<String> letters =
        Arbitraries.strings().withCharRange('\u0621', '\u064A').ofMinLength(1).ofMaxLength(3);
    return Arbitraries.oneOf(
            word,
            word,
            word,
            joined,
            digits(),
            ascii,
            ascii,
            year,
            sign,
            sign,
            letters,
            Arbitraries.of(" ", " ", "\n", ". ", "-", " - ", "e9", "F-16", "10:30", "2/3"))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void claimsArePlacesOfTheirSentences(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int size) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    List<SentenceClaims> found = ArticleClaims.find(SEARCH, new Article("1", valid, Map.of()));
    long before = 0;
    for (SentenceClaims sentence : found) {
      assertTrue(sentence.offset() + sentence.start() >= before, "sentences in order");
      before = sentence.offset() + sentence.end();
      String written = valid.substring((int) sentence.offset() + sentence.start(), (int) before);
      assertEquals(written, sentence.sentence());
      List<Span> claims = new ArrayList<>();
      for (Claim claim : sentence.claims()) {
        claims.add(claim.number().span());
        assertTrue(ClaimId.of(sentence, claim).matches("[0-9a-f]{12}"));
      }
      inOrder(sentence, claims);
      inOrder(sentence, sentence.rejections().stream().map(Rejection::span).toList());
    }
    assertEquals(told(found), told(inBlocks(valid, size)));
  }

  private static void inOrder(SentenceClaims sentence, List<Span> spans) {
    int free = sentence.start();
    for (Span span : spans) {
      assertTrue(span.start() >= free && span.end() <= sentence.end(), sentence + " " + span);
      assertTrue(span.start() < span.end(), sentence + " " + span);
      String written = span.of(sentence.text());
      assertEquals(written.strip(), written, sentence.toString());
      assertFalse(Character.isLowSurrogate(written.charAt(0)), sentence.toString());
      free = span.end();
    }
  }

  /** What was found, in places of the article: what stands around a sentence may differ. */
  private static List<String> told(List<SentenceClaims> found) {
    List<String> lines = new ArrayList<>();
    for (SentenceClaims sentence : found) {
      long start = sentence.offset() + sentence.start();
      lines.add(sentence.article() + " " + start + " " + sentence.sentence());
      for (Claim claim : sentence.claims()) {
        lines.add(ClaimId.of(sentence, claim) + " " + claim.counted() + " " + claim.per());
        lines.add(claim.approximation() + " " + claim.change() + " " + claim.role());
        lines.add(claim.number().rule() + " " + claim.number().of() + " " + claim.ambiguity());
      }
      for (Rejection rejection : sentence.rejections()) {
        Span span = rejection.span();
        lines.add((span.start() - sentence.start()) + " " + span.of(sentence.text()));
        lines.add(rejection.reason());
      }
    }
    return lines;
  }

  /** The article in blocks of so many code points, behind one that must leave nothing. */
  private static List<SentenceClaims> inBlocks(String text, int size) {
    List<SentenceClaims> found = new ArrayList<>();
    ArticleClaims claims = new ArticleClaims(SEARCH, found::add);
    byte[] other = "5 $ 2019".getBytes(StandardCharsets.UTF_8);
    claims.begin("0");
    claims.block(other, 0, other.length);
    claims.end();
    found.clear();
    claims.begin("1");
    for (int at = 0; at < text.length(); ) {
      int end = text.offsetByCodePoints(at, Math.min(size, text.codePointCount(at, text.length())));
      byte[] block = (" " + text.substring(at, end)).getBytes(StandardCharsets.UTF_8);
      claims.block(block, 1, block.length);
      at = end;
    }
    claims.end();
    return found;
  }

  @Test
  void longTextsEndInTime() {
    List<String> units =
        List.of(
            "5 ", "5-", "1.", "1,000,", "5 $ ", "(5", WORDS.get(0) + " ", "5 \u0648", "1/", "1:");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String unit : units) {
            String text = unit.repeat(20_000);
            ArticleClaims.find(SEARCH, new Article("1", text, Map.of()));
          }
        });
  }
}
