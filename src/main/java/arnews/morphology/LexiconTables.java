package arnews.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the tables of a lexicon from its entries. */
public final class LexiconTables {
  /**
   * One entry.
   *
   * @param word its letters, as rightly written
   * @param kind its kind, as {@link Lexicon} names them
   * @param part its part of speech
   * @param flags bits of {@link Origin}
   * @param stems of a verb, bits of {@link Stems}; else zero
   */
  public record Entry(
      String word, String lemma, int kind, PartOfSpeech part, int flags, int stems) {}

  private final List<Entry> sorted;
  private final int[] entries;
  private final int[] slots;
  private byte[] letters = new byte[1 << 16];
  private int used;
  private final Map<String, Integer> places = new HashMap<>();

  /** Makes them; the order of the entries does not matter. */
  public LexiconTables(List<Entry> all) {
    sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingLong(LexiconTables::key)
            .thenComparing(Entry::kind)
            .thenComparing(Entry::lemma)
            .thenComparing(Entry::word)
            .thenComparing(Entry::part)
            .thenComparing(Entry::stems)
            .thenComparing(Entry::flags));
    entries = new int[sorted.size() * Lexicon.STRIDE];
    slots = new int[Integer.highestOneBit(Math.max(16, sorted.size() * 2)) * 2];
    for (int i = 0; i < sorted.size(); i++) {
      boolean first = i == 0 || key(sorted.get(i)) != key(sorted.get(i - 1));
      boolean last = i == sorted.size() - 1 || key(sorted.get(i)) != key(sorted.get(i + 1));
      put(i, first, last);
    }
  }

  private static long key(Entry entry) {
    byte[] codes = Alphabet.encode(entry.word());
    return Hash.mix(Hash.ofFolded(codes, 0, codes.length));
  }

  private void put(int number, boolean first, boolean last) {
    Entry entry = sorted.get(number);
    long key = key(entry);
    if (first) {
      int at = (int) key & slots.length - 1;
      while (slots[at] != 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = Lexicon.slot(key, number);
    }
    int at = number * Lexicon.STRIDE;
    entries[at] = (int) (key >>> 32);
    entries[at + 1] = Lexicon.head(entry.kind(), entry.part(), entry.flags(), last);
    entries[at + 2] = place(entry.lemma());
    entries[at + 3] = Lexicon.tail(place(entry.word()), entry.stems());
  }

  private int place(String word) {
    return places.computeIfAbsent(word, this::newPlace);
  }

  private int newPlace(String word) {
    byte[] codes = Alphabet.encode(word);
    if (used + codes.length + 1 > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    letters[used] = (byte) codes.length;
    System.arraycopy(codes, 0, letters, used + 1, codes.length);
    int place = used + 1;
    used += codes.length + 1;
    return place;
  }

  /**
   * Where the letters of a lemma stand.
   *
   * @throws IllegalArgumentException if no entry has the lemma
   */
  int placeOf(String lemma) {
    Integer place = places.get(lemma);
    if (place == null) {
      throw new IllegalArgumentException("not in the lexicon: " + lemma);
    }
    return place;
  }

  /** The entries in the order of their numbers. */
  public List<Entry> sorted() {
    return List.copyOf(sorted);
  }

  /** As {@link Lexicon} takes them. */
  public int[] slots() {
    return slots.clone();
  }

  /** As {@link Lexicon} takes them. */
  public int[] entries() {
    return entries.clone();
  }

  /** As {@link Lexicon} takes them. */
  public byte[] letters() {
    return Arrays.copyOf(letters, used);
  }
}
