package arnews.entities;

import java.util.Arrays;

/**
 * What the first pass made of the other places where a word stands in the same stretch of text: the
 * features of the second pass. A surname alone, or a name in a poor context, is read as elsewhere
 * (two-stage recognition, Krishnan and Manning, ACL 2006). Only persons gain by it: what is a place
 * here may be part of a body there.
 */
public final class Repeats {
  private static final int ANSWER_TEMPLATE = 300;
  private static final int NEIGHBOUR_TEMPLATE = 320;
  private static final int FIRST = Label.first(EntityType.PER);
  private static final int INSIDE = Label.inside(EntityType.PER);

  private int[] keys = new int[1 << 10];
  private int[] counts = new int[keys.length * Label.COUNT];
  private int size;
  private final IntList list = new IntList();
  private final int[] others = new int[Label.COUNT];
  private int rest;

  /** Forgets all. */
  public void clear() {
    Arrays.fill(keys, 0);
    Arrays.fill(counts, 0);
    size = 0;
  }

  /**
   * Takes note of what the first pass made of a sentence.
   *
   * @param cores the hashes of its words, 0 where a token is no word
   */
  public void count(int[] cores, int[] labels) {
    for (int i = 0; i < cores.length; i++) {
      if (cores[i] != 0) {
        count(cores[i], labels[i]);
      }
    }
  }

  private void count(int core, int label) {
    if (2 * size > keys.length) {
      grow();
    }
    int slot = HashSlots.of(keys, core);
    if (keys[slot] == 0) {
      keys[slot] = core;
      size++;
    }
    counts[slot * Label.COUNT + label]++;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new int[keys.length * Label.COUNT];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = HashSlots.of(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        System.arraycopy(oldCounts, i * Label.COUNT, counts, slot * Label.COUNT, Label.COUNT);
      }
    }
  }

  /**
   * The features of a token of a sentence.
   *
   * @param cores the hashes of the sentence's words, 0 where a token is no word
   * @param labels what the first pass made of them
   */
  public int[] features(int[] cores, int[] labels, int i) {
    list.clear();
    int own = labels[i];
    if (isPerson(cores, labels, i)) {
      int total = others[Label.OUTSIDE] + others[FIRST] + others[INSIDE] + rest;
      int named = others[FIRST] + others[INSIDE];
      int many = Math.min(named, 3);
      int share = share(named, total);
      int inside = share(others[INSIDE], named);
      list.add(Features.of(ANSWER_TEMPLATE, own, share));
      list.add(Features.of(ANSWER_TEMPLATE + 1, own, share, many));
      list.add(Features.of(ANSWER_TEMPLATE + 2, share, inside));
      list.add(Features.of(ANSWER_TEMPLATE + 3, own, inside));
      for (int offset = -1; offset <= 1; offset += 2) {
        int at = i + offset;
        boolean edge = at < 0 || at >= cores.length;
        int there = edge ? -1 : labels[at];
        boolean person = !edge && isPerson(cores, labels, at);
        list.add(Features.of(NEIGHBOUR_TEMPLATE + offset, there, own, share));
        list.add(Features.of(NEIGHBOUR_TEMPLATE + 3 + offset, person ? 1 : 0, own, inside));
      }
    }
    return list.toArray();
  }

  /** Whether the word names a person elsewhere; counts how it was read there. */
  private boolean isPerson(int[] cores, int[] labels, int i) {
    int slot = cores[i] == 0 ? -1 : HashSlots.of(keys, cores[i]);
    if (slot < 0 || keys[slot] == 0) {
      return false;
    }
    rest = 0;
    for (int label = 0; label < Label.COUNT; label++) {
      int count = counts[slot * Label.COUNT + label] - (labels[i] == label ? 1 : 0);
      others[label] = count;
      rest += label == Label.OUTSIDE || label == FIRST || label == INSIDE ? 0 : count;
    }
    return others[FIRST] + others[INSIDE] > 0;
  }

  private static int share(int part, int whole) {
    return part == 0 ? 0 : part == whole ? 4 : part * 4 < whole ? 1 : part * 2 < whole ? 2 : 3;
  }
}
