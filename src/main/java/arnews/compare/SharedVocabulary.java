package arnews.compare;

import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * One vocabulary for what several readers read. The articles of a reader must come in the order in
 * which it read them; one thread calls at a time.
 */
public final class SharedVocabulary {
  private final Vocabulary whole = new Vocabulary();
  private final IdentityHashMap<WordReader, Numbers> numbers = new IdentityHashMap<>();

  /** For each number of a reader the number of the whole. */
  private static final class Numbers {
    private int[] ofWhole = new int[1 << 10];
    private int size;

    private void add(int number) {
      if (size == ofWhole.length) {
        ofWhole = Arrays.copyOf(ofWhole, 2 * size);
      }
      ofWhole[size++] = number;
    }
  }

  /** The words of all. */
  public Vocabulary words() {
    return whole;
  }

  /** An article with the numbers of the whole. */
  public ArticleWords add(ReadArticle read) {
    Numbers known = numbers.computeIfAbsent(read.reader(), unused -> new Numbers());
    for (String word : read.added()) {
      known.add(whole.add(word));
    }
    return read.article().renumbered(known.ofWhole);
  }
}
