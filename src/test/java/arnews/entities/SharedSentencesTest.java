package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs of entities are counted once a sentence. */
class SharedSentencesTest {
  private static List<Mention> mentions(int... sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      mentions.add(new Mention(i, i + 1, "x", EntityType.PER, sentences[i], List.of()));
    }
    return mentions;
  }

  private static List<String> pairs(SharedSentences shared) {
    List<String> pairs = new ArrayList<>();
    shared.each((first, second, count) -> pairs.add(first + "-" + second + "=" + count));
    return pairs;
  }

  @Test
  void countsSentencesAndNotMentions() {
    SharedSentences shared = new SharedSentences();
    shared.add(mentions(0, 0, 0, 0, 1, 1, 3), new int[] {0, 1, 0, 2, 1, 0, 2});
    shared.add(mentions(3, 3), new int[] {2, 1});
    shared.count(3, new int[] {0, 1, 2});
    assertEquals(List.of("0-1=2", "0-2=1", "1-2=2"), pairs(shared));
    assertEquals("2 3 3", shared.of(0) + " " + shared.of(1) + " " + shared.of(2));
  }

  @Test
  void whatIsOneEntityIsNoPair() {
    SharedSentences shared = new SharedSentences();
    shared.add(mentions(0, 0, 0), new int[] {0, 1, 2});
    shared.count(2, new int[] {1, 1, 0});
    assertEquals(List.of("0-1=1"), pairs(shared));
    shared.count(1, new int[] {-1, -1, 0});
    assertEquals(List.of(), pairs(shared));
    assertEquals(1, shared.of(0));
  }
}
