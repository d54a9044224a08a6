package arnews.entities;

import java.util.HashSet;
import java.util.Set;

/** A name, or a part of one, by which a user looks for people and bodies. */
public final class SoughtName {
  private final String name;
  private final Set<String> words;

  /**
   * A name.
   *
   * @throws IllegalArgumentException if it holds no word
   */
  public SoughtName(String name) {
    this.name = name.strip();
    words = words(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
  }

  /**
   * Whether it means who has a name: whether the name has all its words, careless spellings, the
   * article and what is written apart or joined aside.
   */
  public boolean means(String other) {
    return words(other).containsAll(words);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : Name.of(name).words) {
      words.add(NameWords.bare(word));
    }
    return words;
  }

  /** The name as it was given. */
  @Override
  public String toString() {
    return name;
  }
}
