package arnews.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnalysisCacheTest {
  private static final Morphology MORPHOLOGY = Morphology.standard();
  private static final AnalysisCache CACHE = new AnalysisCache(MORPHOLOGY.analyser());

  @Provide
  Arbitrary<String> forms() {
    return Forms.any();
  }

  @Property
  void aCacheSaysWhatTheAnalyserSays(@ForAll("forms") String form) {
    Analyser analyser = MORPHOLOGY.analyser();
    assertEquals(analyser.analyse(form), CACHE.of(form));
    assertEquals(analyser.analyse(form), CACHE.of(form));
  }

  /** Two words with one hash code, and one that is no word, in the same place of the cache. */
  @Test
  void formsThatTakeTheSamePlaceStayApart() {
    Analyser analyser = MORPHOLOGY.analyser();
    String first = "\u0643\u062A\u0627\u0628\u0627";
    String second = "\u0643\u062A\u0627\u0627\u0646";
    String noWord = "\u0643\u062A\u0627\u0626\u0665";
    assertEquals(first.hashCode(), second.hashCode());
    assertEquals(first.hashCode(), noWord.hashCode());
    for (String form : List.of(first, second, noWord, second, first, first, noWord, first)) {
      assertEquals(analyser.analyse(form), CACHE.of(form));
    }
  }
}
