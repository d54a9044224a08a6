package arnews.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.morphology.Morphology;
import arnews.speech.Speech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in articles that an example writes side by side. */
class CompareExamplesTest {
  /** A Friday. */
  private static final LocalDate PRINTED = LocalDate.of(2015, 8, 7);

  static Stream<Example> facts() {
    return Example.all("compare/facts.cases").stream();
  }

  static Stream<Example> passages() {
    return Example.all("compare/passages.cases").stream();
  }

  static Stream<Example> quotations() {
    return Example.all("compare/quotations.cases").stream();
  }

  static Stream<Example> reasons() {
    return Example.all("compare/reasons.cases").stream();
  }

  static Stream<Example> stories() {
    return Example.all("compare/stories.cases").stream();
  }

  static Stream<Example> openingDays() {
    return Example.all("compare/opening-days.cases").stream();
  }

  @ParameterizedTest
  @MethodSource
  void openingDays(Example example) {
    OpeningDays opening = new ArticlesOfText(example.text()).articles().get(0).openingDays();
    List<String> found = new ArrayList<>();
    LongStream.of(opening.events(PRINTED))
        .sorted()
        .distinct()
        .forEach(day -> found.add(LocalDate.ofEpochDay(day).toString()));
    opening.dateline().ifPresent(date -> found.add("dateline " + date));
    assertEquals(example.expected(), found, example::toString);
  }

  @ParameterizedTest
  @MethodSource
  void facts(Example example) {
    List<String> found = new ArrayList<>();
    for (FactMatch match : matches(ArticlesOfText.texts(example.text()))) {
      if (match.relation() != Relation.ONLY) {
        String sides =
            match.sides().stream().map(FactSide::text).collect(Collectors.joining(" = "));
        found.add(match.relation() + " " + sides);
      }
    }
    assertEquals(example.expected(), found, example::toString);
  }

  private static List<FactMatch> matches(List<String> texts) {
    List<FactArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.add(ReadForFacts.read("a" + i, texts.get(i)));
    }
    return new FactMatcher(Morphology.standard().analyser()).match(articles);
  }

  @ParameterizedTest
  @MethodSource
  void passages(Example example) {
    ArticlesOfText read = new ArticlesOfText(example.text());
    List<String> found = new ArrayList<>();
    for (Passage passage : Passages.of(read.articles(), read.vocabulary())) {
      String kind = passage.verbatim() ? "verbatim " : "edited ";
      found.add(kind + passage.aText() + " = " + passage.bText());
    }
    assertEquals(example.expected(), found, example::toString);
  }

  @ParameterizedTest
  @MethodSource
  void quotations(Example example) {
    ArticlesOfText read = new ArticlesOfText(example.text());
    List<List<Speech>> speeches = new ArrayList<>();
    for (ArticleWords article : read.articles()) {
      List<Speech> said = new ArrayList<>();
      ReadForFacts.read(article.article(), article.text())
          .named()
          .forEach(stretch -> said.addAll(stretch.speeches()));
      speeches.add(said);
    }
    List<String> found = new ArrayList<>();
    for (Passage passage : Passages.of(read.articles(), read.vocabulary())) {
      for (SharedQuotation quotation :
          SharedQuotations.in(passage, speeches.get(0), speeches.get(1))) {
        found.add(
            (quotation.verbatim() ? "verbatim " : "edited ")
                + written(quotation.a())
                + " = "
                + written(quotation.b()));
      }
    }
    assertEquals(example.expected(), found, example::toString);
  }

  private static String written(SharedQuotation.Place place) {
    return (place.speaker().isEmpty() ? "-" : place.speaker()) + ": " + place.text();
  }

  @ParameterizedTest
  @MethodSource
  void reasons(Example example) {
    List<String> found = new ArrayList<>();
    for (FactMatch match : matches(ArticlesOfText.texts(example.text()))) {
      if (match.relation() != Relation.ONLY) {
        found.add(match.relation() + " " + match.sides().get(0).text() + ": " + match.reason());
      }
    }
    assertEquals(example.expected(), found, example::toString);
  }

  @ParameterizedTest
  @MethodSource
  void stories(Example example) {
    ArticlesOfText read = new ArticlesOfText(example.text());
    List<String> found = new ArrayList<>();
    for (ArticleGroup group : ArticleGroups.of(read.articles(), read.vocabulary())) {
      String days = group.from().map(from -> " " + from + " " + group.to().get()).orElse("");
      found.add(group.kind() + " " + String.join(" ", group.articles()) + days);
    }
    assertEquals(example.expected(), found, example::toString);
  }
}
