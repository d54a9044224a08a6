package arnews.entities;

import java.util.HashSet;
import java.util.Set;

/** A name, or a part of one, by which a user looks for people and bodies. */
public final class SoughtName {
  /** How sure a surname must be to stand for a full name: 5 and 6 are those of the last word. */
  private static final int LEAST_OF_SURNAMES = 5;

  private final String name;
  private final Name whole;
  private final Body body;
  private final Set<String> words;

  /**
   * A name.
   *
   * @throws IllegalArgumentException if it holds no word
   */
  public SoughtName(String name) {
    this.name = name.strip();
    whole = Name.of(name);
    body = Body.of(EntityType.ORG, whole);
    words = words(whole);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
  }

  /**
   * Whether it means who has a name: whether the name has all its words, careless spellings, the
   * article and what is written apart or joined aside; or whether the name is short for it, as a
   * surname that is no first name, or a ministry's or party's name without that word. Many articles
   * name their speakers so.
   */
  public boolean means(String other) {
    if (other.isEmpty()) {
      return false;
    }
    Name name = Name.of(other);
    return words(name).containsAll(words) || isShort(name);
  }

  private boolean isShort(Name other) {
    if (other.words.isEmpty() || other.size() >= whole.size()) {
      return false;
    }
    if (body.hasHead()) {
      return body.headMayLack() && Body.of(EntityType.ORG, other).words.equals(body.rest());
    }
    boolean first =
        other.size() == 1
            && !other.isSon(0)
            && Spellings.isArabic(other.last())
            && Spellings.isArabic(whole.word(0));
    return !first
        && KnownNames.code(EntityType.LOC, other).isEmpty()
        && People.compare(other, whole).rank() >= LEAST_OF_SURNAMES;
  }

  private static Set<String> words(Name name) {
    Set<String> words = new HashSet<>();
    for (String word : name.words) {
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
