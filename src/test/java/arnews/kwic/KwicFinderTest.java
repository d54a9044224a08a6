package arnews.kwic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import arnews.Example;
import arnews.morphology.UserLexicon;
import arnews.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found, and what stands around it, by example. */
class KwicFinderTest {
  static List<Example> matches() {
    return Example.all("kwic/matches.cases");
  }

  @ParameterizedTest
  @MethodSource
  void matches(Example example) {
    String[] section = example.section().split(": ", 2);
    Comparison comparison = Comparison.valueOf(section[0].toUpperCase(Locale.ROOT));
    List<String> found = new ArrayList<>();
    for (KwicRow row : find(section[1], comparison, 3, example.text())) {
      found.add(row.match());
    }
    assertEquals(example.expected(), found, example::toString);
  }

  static List<Example> contexts() {
    return Example.all("kwic/contexts.cases");
  }

  @ParameterizedTest
  @MethodSource
  void contexts(Example example) {
    String[] section = example.section().split(": ", 2);
    String[] order = section[0].split(" ", 2);
    int window = Integer.parseInt(order[1]);
    List<String> rows = new ArrayList<>();
    try (HeldRows held =
        new HeldRows(RowOrder.valueOf(order[0].toUpperCase(Locale.ROOT)), Long.MAX_VALUE)) {
      find(section[1], Comparison.NORMALIZED, window, example.text()).forEach(held::add);
      held.arrange();
      while (held.hasNext()) {
        KwicRow row = held.next();
        rows.add(row.start() + ".." + row.end());
        rows.addAll(List.of(row.before(), row.match(), row.after()));
      }
    }
    assertEquals(example.expected(), rows, example::toString);
  }

  private static List<KwicRow> find(String words, Comparison comparison, int window, String text) {
    KwicQuery query = KwicQuery.of(words, comparison, UserLexicon.NONE);
    return KwicFinder.find(query, window, new Article("1", text, Map.of()));
  }
}
