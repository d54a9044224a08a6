package arnews.entities;

import arnews.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The name of a body, a place or an event as it is compared: the words that tell it from others,
 * without articles and prepositions, countries and their adjectives alike.
 */
final class Body {
  private static final Map<String, Set<String>> HEADS = heads();
  private static final Map<String, String> COUNTRIES = countries();
  private static final String TEAM = "team";
  private static final int MOST_HEADS = 2;
  private static final String DOUBLE_LAM = "\u0644\u0644";

  /** The groups of its head noun; empty without one. */
  final Set<String> groups;

  /** Its words, the head noun first. */
  final List<String> words;

  private final int heads;

  private Body(Set<String> groups, List<String> words, int heads) {
    this.groups = groups;
    this.words = words;
    this.heads = heads;
  }

  static Body of(EntityType type, Name name) {
    List<String> words = new ArrayList<>(name.size());
    for (String word : name.words) {
      words.add(content(type, word, words.isEmpty()));
    }
    Set<String> groups = Set.of();
    int heads = 0;
    while (heads < MOST_HEADS && heads < words.size() - 1) {
      Set<String> next = HEADS.get(type.name() + words.get(heads));
      if (next == null) {
        break;
      }
      groups = heads == 0 ? next : groups;
      heads++;
    }
    return new Body(groups, words, heads);
  }

  /** Whether it begins with a noun that may be left out. */
  boolean hasHead() {
    return !groups.isEmpty();
  }

  /** Its words without the head noun, or two of them. */
  List<String> rest() {
    return words.subList(heads, words.size());
  }

  /**
   * Whether its head noun may be left out. A country's name alone is short for its team, not for
   * other bodies.
   */
  boolean headMayLack() {
    return rest().size() > 1 || !isCountry(rest().get(0)) || groups.contains(TEAM);
  }

  /** Whether the word alone is a head noun or an adjective, which names nothing. */
  static boolean isBare(EntityType type, String word) {
    return HEADS.containsKey(type.name() + word) || word.startsWith("@");
  }

  /** The country that the word means, its adjective too, behind a sign; otherwise the word. */
  private static String content(EntityType type, String word, boolean first) {
    String bare = NameWords.bare(word);
    if (!first && word.length() > 4 && word.startsWith(DOUBLE_LAM)) {
      bare = word.substring(2);
    }
    String country = type == EntityType.LOC && first ? null : COUNTRIES.get(bare);
    return country == null ? bare : country;
  }

  /** Whether it stands for a country and its adjective. */
  static boolean isCountry(String word) {
    return word.startsWith("@");
  }

  private static Map<String, Set<String>> heads() {
    Map<String, Set<String>> heads = new HashMap<>();
    for (String[] row : WordList.rows("entities/head-nouns.tsv", 3)) {
      for (String word : row[2].split(" ", -1)) {
        String key = row[0] + NameWords.bare(NameWords.plain(word));
        heads.computeIfAbsent(key, unused -> new HashSet<>()).add(row[1]);
      }
    }
    return heads;
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String[] row : WordList.rows("numbers/countries.tsv", 3)) {
      Name name = Name.of(row[2]);
      boolean isPlace =
          row[1].equals("name") && !KnownNames.code(EntityType.LOC, name).equals(row[0]);
      if (!isPlace && name.size() == 1) {
        countries.putIfAbsent(NameWords.bare(name.last()), "@" + row[0]);
      }
    }
    return countries;
  }
}
