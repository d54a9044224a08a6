package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class SharedSentencesTest {
  private final SharedSentences shared = new SharedSentences();
  private final List<String> pairs = new ArrayList<>();

  /** An article whose mentions stand in these sentences. */
  private static List<Mention> in(int... sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (int sentence : sentences) {
      int start = 2 * mentions.size();
      mentions.add(new Mention(start, start + 1L, "x", EntityType.LOC, sentence, List.of()));
    }
    return mentions;
  }

  private int[] count(int entities, IntUnaryOperator place) {
    int[] places = new int[64];
    Arrays.setAll(places, place);
    shared.count(entities, places);
    pairs.clear();
    shared.each((first, second, many) -> pairs.add(first + " " + second + " " + many));
    int[] sentences = new int[entities];
    Arrays.setAll(sentences, shared::of);
    return sentences;
  }

  @Test
  void nothingIsShared() {
    assertArrayEquals(new int[] {0, 0}, count(2, name -> name));
    shared.add(in(), new int[0]);
    shared.add(in(4, 5), new int[] {0, 1});
    assertArrayEquals(new int[] {1, 1}, count(2, name -> name));
    assertEquals(List.of(), pairs);
  }

  @Test
  void aSentenceCountsOnceHoweverOftenItNames() {
    shared.add(in(0, 0, 0, 0), new int[] {1, 0, 1, 0});
    shared.add(in(0, 0, 3), new int[] {0, 1, 0});
    assertArrayEquals(new int[] {3, 2}, count(2, name -> name));
    assertEquals(List.of("0 1 2"), pairs);
  }

  @Test
  void articlesShareNoSentence() {
    shared.add(in(0), new int[] {0});
    shared.add(in(0), new int[] {1});
    count(2, name -> name);
    assertEquals(List.of(), pairs);
  }

  @Test
  void whatIsNotListedIsLeftOut() {
    shared.add(in(0, 0, 0), new int[] {5, 6, 7});
    assertArrayEquals(new int[] {1, 1}, count(2, name -> name == 6 ? -1 : (name - 5) / 2));
    assertEquals(List.of("0 1 1"), pairs);
  }

  @Test
  void namesThatMeanTheSameArePlacedTogether() {
    shared.add(in(0, 0, 0), new int[] {5, 6, 7});
    assertArrayEquals(new int[] {1, 1}, count(2, name -> name == 7 ? 1 : 0));
    assertEquals(List.of("0 1 1"), pairs);
  }

  @Test
  void aSentenceOfManyNamesHasAllPairs() {
    int many = 40;
    int[] numbers = new int[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = many - 1 - i;
    }
    for (int article = 0; article < 50; article++) {
      shared.add(in(new int[many]), numbers);
    }
    int[] sentences = count(many, name -> name);
    assertEquals(50, sentences[many - 1]);
    assertEquals(many * (many - 1) / 2, pairs.size());
    assertEquals("0 1 50", pairs.get(0));
  }
}
