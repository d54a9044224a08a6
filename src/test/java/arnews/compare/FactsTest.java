package arnews.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.claims.ArticleClaims;
import arnews.claims.ClaimSearch;
import arnews.morphology.Morphology;
import arnews.numbers.UserUnits;
import arnews.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What days do to the numbers of two articles. */
class FactsTest {
  private static final ClaimSearch CLAIMS = new ClaimSearch(UserUnits.NONE);
  private static final int LENGTH_OF_DAY = 10;

  static Stream<Example> factsOfDays() {
    return Example.all("compare/facts-of-days.cases").stream();
  }

  @ParameterizedTest
  @MethodSource("factsOfDays")
  void factsAreOfTheirDay(Example example) {
    assertEquals(example.expected(), found(example.text(), "a", "b"), example::toString);
  }

  @ParameterizedTest
  @MethodSource("factsOfDays")
  void whicheverArticleComesFirst(Example example) {
    List<String> turned = new ArrayList<>();
    for (String fact : found(example.text(), "b", "a")) {
      String[] words = fact.split(" ", 2);
      String[] sides = words[1].split(" = ", -1);
      turned.add(words[0] + " " + sides[1] + " = " + sides[0]);
    }
    assertEquals(example.expected(), turned, example::toString);
  }

  private static List<String> found(String text, String first, String second) {
    String[] texts = text.split(" \\|\\| ", -1);
    List<FactMatch> matches =
        new FactMatcher(Morphology.standard().analyser())
            .match(List.of(article(first, texts[0]), article(second, texts[1])));
    return matches.stream()
        .filter(match -> match.relation() != Relation.ONLY)
        .map(match -> match.relation() + " " + sides(match))
        .toList();
  }

  private static String sides(FactMatch match) {
    return match.sides().stream().map(FactSide::text).collect(Collectors.joining(" = "));
  }

  /** An article that has its day in its name. */
  private static FactArticle article(String name, String text) {
    String day = text.substring(0, LENGTH_OF_DAY);
    Article article = new Article(name + "/" + day, text.substring(LENGTH_OF_DAY + 1), Map.of());
    return new FactArticle(article.id(), ArticleClaims.find(CLAIMS, article));
  }
}
