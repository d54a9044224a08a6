package arnews.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the mentions of one article together that mean the same. */
final class ArticleMerger {
  /**
   * So many names of one type are compared each with each; of more only those that share a word.
   */
  private static final int FEW = 120;

  /** With so many names that share a word a name is compared. */
  private static final int MOST_ALIKE = 60;

  private final TypedNames names;

  ArticleMerger(TypedNames names) {
    this.names = names;
  }

  /** A name as it stands in the article, once or more often. */
  private static final class Spelled {
    TypedName name;
    final List<Integer> mentions = new ArrayList<>();

    /** What it is joined to; itself where it is not. */
    Spelled root = this;

    /** Fuller names of several things, each of which it may mean; empty where it means one. */
    List<Spelled> candidates = List.of();

    void add(int mention, TypedName itsName) {
      mentions.add(mention);
      name = itsName;
    }

    Spelled root() {
      while (root != root.root) {
        root = root.root;
      }
      return root;
    }
  }

  /** The clusters of the mentions, in the order of their first mentions. */
  List<Cluster> clusters(List<Mention> mentions) {
    List<Spelled> all = spelled(mentions);
    Map<EntityType, List<Spelled>> byType = new HashMap<>();
    for (Spelled each : all) {
      byType.computeIfAbsent(each.name.type, unused -> new ArrayList<>()).add(each);
    }
    byType.values().forEach(ArticleMerger::join);
    Spelled[] owners = new Spelled[mentions.size()];
    for (Spelled each : all) {
      if (each.candidates.isEmpty()) {
        each.mentions.forEach(mention -> owners[mention] = each.root());
      }
    }
    nearest(all, owners);
    Clusters clusters = new Clusters();
    TypedName[] called = new TypedName[mentions.size()];
    all.forEach(each -> each.mentions.forEach(mention -> called[mention] = each.name));
    for (int i = 0; i < owners.length; i++) {
      clusters.add(owners[i], i, called[i]);
    }
    return clusters.list();
  }

  private List<Spelled> spelled(List<Mention> mentions) {
    TypedName[] typed = new TypedName[mentions.size()];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = names.of(mentions.get(i).type(), mentions.get(i).text());
    }
    EntityType[] types = TypeFlips.mended(typed);
    Map<String, Spelled> byText = new LinkedHashMap<>();
    for (int i = 0; i < typed.length; i++) {
      String text = typed[i].name.text;
      byText
          .computeIfAbsent(types[i].name() + text, unused -> new Spelled())
          .add(i, names.of(types[i], text));
    }
    Set<String> words = new TreeSet<>();
    byText.values().forEach(each -> words.addAll(each.name.name.words));
    List<Spelled> all = new ArrayList<>();
    for (Spelled each : byText.values()) {
      all.add(each.name.name.mayLackAlef() ? withAlef(each, words) : each);
    }
    return all;
  }

  /** The name with its article whole where the article or a list knows it so. */
  private Spelled withAlef(Spelled each, Set<String> words) {
    Name whole = each.name.name.withAlef();
    TypedName typed = names.of(each.name.type, whole.text);
    if (whole.words.isEmpty()
        || each.name.isKnown()
        || !(words.contains(whole.word(0)) || typed.isKnown())) {
      return each;
    }
    each.name = typed;
    return each;
  }

  private static void join(List<Spelled> names) {
    List<Spelled> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingInt((Spelled each) -> each.name.size()).reversed());
    Map<String, List<Spelled>> blocks = sorted.size() > FEW ? new HashMap<>() : null;
    for (int i = 0; i < sorted.size(); i++) {
      Spelled each = sorted.get(i);
      Iterable<Spelled> others = blocks == null ? sorted.subList(0, i) : alike(each, blocks);
      join(each, others);
      if (blocks != null) {
        for (String block : blocksOf(each.name)) {
          blocks.computeIfAbsent(block, unused -> new ArrayList<>()).add(each);
        }
      }
    }
  }

  private static List<Spelled> alike(Spelled each, Map<String, List<Spelled>> blocks) {
    List<Spelled> least = List.of();
    List<Spelled> all = new ArrayList<>();
    for (String block : blocksOf(each.name)) {
      List<Spelled> same = blocks.getOrDefault(block, List.of());
      all.addAll(same.size() <= MOST_ALIKE ? same : least);
    }
    return all;
  }

  /** What names that may be the same have in common: one of these. */
  private static Set<String> blocksOf(TypedName name) {
    Set<String> blocks = new TreeSet<>();
    blocks.add("=" + name.name.key);
    if (name.isKnown()) {
      blocks.add("#" + name.code);
    }
    List<String> words = name.type == EntityType.PER ? name.name.words : name.body().rest();
    words.forEach(word -> blocks.add(Consonants.of(NameWords.bare(word))));
    return blocks;
  }

  private static void join(Spelled each, Iterable<Spelled> others) {
    int best = 0;
    List<Spelled> roots = new ArrayList<>();
    for (Spelled other : others) {
      if (!each.name.mayBeLike(other.name)) {
        continue;
      }
      Likeness likeness = Likeness.of(each.name, other.name);
      if (likeness.isSame() && !other.candidates.isEmpty()) {
        each.root = other.root();
        each.candidates = other.candidates;
        return;
      }
      if (likeness.isNone() || !other.candidates.isEmpty() || likeness.rank() < best) {
        continue;
      }
      if (likeness.rank() > best) {
        best = likeness.rank();
        roots.clear();
      }
      if (!roots.contains(other.root())) {
        roots.add(other.root());
      }
    }
    if (roots.size() == 1) {
      each.root = roots.get(0);
    } else if (best >= Likeness.SAME) {
      roots.forEach(root -> root.root = each);
    } else if (!roots.isEmpty() && each.name.type == EntityType.PER) {
      each.candidates = List.copyOf(roots);
    }
  }

  /** Gives each mention that may mean several to the one that was mentioned last before it. */
  private static void nearest(List<Spelled> all, Spelled[] owners) {
    Spelled[] candidatesOf = new Spelled[owners.length];
    boolean some = false;
    for (Spelled each : all) {
      if (!each.candidates.isEmpty()) {
        some = true;
        each.mentions.forEach(mention -> candidatesOf[mention] = each);
      }
    }
    if (!some) {
      return;
    }
    for (int i = 0; i < owners.length; i++) {
      Spelled each = candidatesOf[i];
      if (each == null) {
        continue;
      }
      owners[i] = each.root();
      for (int before = i - 1; before >= 0; before--) {
        Spelled owner = owners[before];
        if (owner != null && each.candidates.stream().anyMatch(one -> one.root() == owner.root())) {
          owners[i] = owner.root();
          break;
        }
      }
    }
  }
}
