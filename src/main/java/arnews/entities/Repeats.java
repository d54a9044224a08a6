package arnews.entities;

import java.util.Arrays;

/**
 * What the first pass made of the other places where a word stands in the same stretch of text: the
 * features of the second pass. A surname alone, or a name in a poor context, is read as elsewhere
 * (two-stage recognition, Krishnan and Manning, ACL 2006).
 */
public final class Repeats {
  private static final int ANSWER_TEMPLATE = 300;
  private static final int TYPE_TEMPLATE = 310;
  private static final int NEIGHBOUR_TEMPLATE = 320;
  private static final int SHARE_TEMPLATE = 330;
  private static final int TYPES = EntityType.values().length;

  private int[] keys = new int[1 << 10];
  private int[] counts = new int[keys.length * Label.COUNT];
  private int size;
  private final IntList list = new IntList();
  private final int[] others = new int[Label.COUNT];

  /** Forgets all. */
  public void clear() {
    Arrays.fill(keys, 0);
    Arrays.fill(counts, 0);
    size = 0;
  }

  /** Takes note of a label of the first pass. */
  public void count(int core, int label) {
    if (core == 0) {
      return;
    }
    if (2 * size > keys.length) {
      grow();
    }
    int slot = WordClasses.slotOf(keys, core);
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
        int slot = WordClasses.slot(keys, oldKeys[i]);
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
    int most = look(cores, labels, i);
    if (most >= 0) {
      int total = 0;
      int named = 0;
      int[] types = new int[TYPES];
      for (int label = 0; label < Label.COUNT; label++) {
        total += others[label];
        if (label > 0) {
          named += others[label];
          types[(label - 1) % TYPES] += others[label];
        }
      }
      int many = Math.min(total, 3);
      list.add(Features.of(ANSWER_TEMPLATE, own, most, share(others[most], total)));
      list.add(Features.of(ANSWER_TEMPLATE + 1, most, many, share(others[most], total)));
      list.add(Features.of(SHARE_TEMPLATE, share(named, total), many, own));
      for (int type = 0; type < TYPES; type++) {
        if (types[type] > 0) {
          list.add(Features.of(TYPE_TEMPLATE + type, share(types[type], total), own));
          list.add(Features.of(TYPE_TEMPLATE + type, share(types[type], named) + 8, many));
        }
      }
    } else {
      list.add(Features.of(ANSWER_TEMPLATE, -1, own));
    }
    for (int offset = -1; offset <= 1; offset += 2) {
      int at = i + offset;
      int there = at < 0 || at >= cores.length ? -2 : look(cores, labels, at);
      int label = at < 0 || at >= cores.length ? -1 : labels[at];
      list.add(Features.of(NEIGHBOUR_TEMPLATE + offset, there, own));
      list.add(Features.of(NEIGHBOUR_TEMPLATE + 3 + offset, there, own, label));
      list.add(Features.of(NEIGHBOUR_TEMPLATE + 6 + offset, there, most));
    }
    return list.toArray();
  }

  /** Counts the labels of the word's other places; the commonest, or -1 if there are none. */
  private int look(int[] cores, int[] labels, int i) {
    int core = cores[i];
    if (core == 0) {
      return -1;
    }
    int slot = WordClasses.slotOf(keys, core);
    int most = -1;
    for (int label = 0; label < Label.COUNT; label++) {
      int count =
          keys[slot] == 0 ? 0 : counts[slot * Label.COUNT + label] - (labels[i] == label ? 1 : 0);
      others[label] = count;
      if (count > 0 && (most < 0 || count > others[most])) {
        most = label;
      }
    }
    return most;
  }

  private static int share(int part, int whole) {
    return part == 0 ? 0 : part == whole ? 4 : part * 4 < whole ? 1 : part * 2 < whole ? 2 : 3;
  }
}
