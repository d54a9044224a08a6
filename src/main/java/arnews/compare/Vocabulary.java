package arnews.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for words, from 0 in the order in which they are first asked for. The order of the inputs
 * shows in the numbers, so nothing that is answered may depend on them: what needs an order sorts
 * words, and what needs chance takes {@link #hash}.
 */
public final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private long[] hashes = new long[1 << 10];

  /** The number of a word, given now if it is new. */
  public int add(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(word, number);
    words.add(word);
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * number);
    }
    hashes[number] = hash(word);
    return number;
  }

  /** The number of a word, or -1. */
  public int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** The word of a number. */
  public String word(int number) {
    return words.get(number);
  }

  /** 64 well mixed bits of a word, the same in every run and for every order of inputs. */
  public long hash(int number) {
    return hashes[number];
  }

  /** How many words have a number. */
  public int size() {
    return words.size();
  }

  /** FNV-1a over the letters, then the finalizer of MurmurHash3 (Appleby, public domain). */
  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
    return hash ^ hash >>> 33;
  }
}
