package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormStoreTest {
  @Provide
  Arbitrary<List<String>> forms() {
    return ByteStrings.lists();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void numbersFormsAsTheyCome(
      @ForAll("forms") List<String> forms, @ForAll("forms") List<String> others) {
    FormStore store = new FormStore();
    Map<String, Integer> known = new LinkedHashMap<>();
    for (String form : forms) {
      int number = known.computeIfAbsent(form, s -> known.size());
      assertEquals(number, add(store, form));
      assertEquals(number, add(store, form));
    }
    assertEquals(known.size(), store.size());
    known.forEach((form, number) -> assertEquals(form, store.string(number)));
    for (String left : known.keySet()) {
      for (String right : known.keySet()) {
        int expected = Integer.signum(NaiveCounts.byCodePoint(left, right));
        int order = store.compare(known.get(left), known.get(right));
        assertEquals(expected, Integer.signum(order), left + " " + right);
      }
    }
    FormStore other = new FormStore();
    for (String form : others) {
      add(other, form);
    }
    for (int i = 0; i < other.size(); i++) {
      String form = other.string(i);
      assertEquals(known.getOrDefault(form, -1), store.find(other, i));
      assertEquals(known.computeIfAbsent(form, s -> known.size()), store.add(other, i));
    }
  }

  /** Adds a form that ends where its array does, or stands amid other bytes. */
  private static int add(FormStore store, String form) {
    byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
    byte[] spacious = new byte[utf8.length + 20];
    Arrays.fill(spacious, (byte) 0xD8);
    System.arraycopy(utf8, 0, spacious, 7, utf8.length);
    int number = store.add(spacious, 7, 7 + utf8.length);
    assertEquals(number, store.add(utf8, 0, utf8.length));
    return number;
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void talliesCountAndMerge(
      @ForAll("forms") List<String> forms, @ForAll("forms") List<String> others) {
    FormStore store = new FormStore();
    FormStore other = new FormStore();
    Map<String, Long> counts = new HashMap<>();
    Map<String, Long> articles = new HashMap<>();
    count(store, forms, counts, articles);
    count(other, others, counts, articles);
    for (int i = 0; i < other.size(); i++) {
      store.merge(store.add(other, i), other, i);
    }
    assertEquals(counts.size(), store.size());
    for (int i = 0; i < store.size(); i++) {
      assertEquals(counts.get(store.string(i)), store.count(i));
      assertEquals(articles.get(store.string(i)), store.articles(i));
    }
  }

  /** Seven tokens an article. The words are set meanwhile, which must not disturb the tallies. */
  private static void count(
      FormStore store, List<String> forms, Map<String, Long> counts, Map<String, Long> articles) {
    Set<String> inArticle = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (i % 7 == 0) {
        inArticle.clear();
      }
      int number = add(store, form);
      boolean first = inArticle.add(form);
      assertEquals(first, store.count(number, i / 7 + 1));
      int word = i % 3 - 2;
      store.setWord(number, word);
      assertEquals(word, store.word(number));
      counts.merge(form, 1L, Long::sum);
      articles.merge(form, first ? 1L : 0L, Long::sum);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void afterFreezingFindsWhatIsThereAndTakesNothingNew(
      @ForAll("forms") List<String> forms, @ForAll("forms") List<String> others) {
    FormStore store = new FormStore();
    Map<String, Integer> known = new LinkedHashMap<>();
    for (String form : forms) {
      known.put(form, add(store, form));
    }
    store.freeze();
    known.forEach((form, number) -> assertEquals(number, add(store, form)));
    for (String form : others) {
      if (!known.containsKey(form)) {
        assertThrows(UncheckedIOException.class, () -> add(store, form), form);
      }
    }
    assertEquals(known.size(), store.size());
    known.forEach((form, number) -> assertEquals(form, store.string(number)));
  }

  @Example
  void growsAndForgetsNothing() {
    FormStore store = new FormStore();
    for (int i = 0; i < 50_000; i++) {
      String form = "\u0628".repeat(i % 30) + i;
      byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
      assertEquals(i, store.add(utf8, 0, utf8.length));
    }
    for (int i = 0; i < 50_000; i++) {
      String form = "\u0628".repeat(i % 30) + i;
      assertEquals(form, store.string(i));
      assertEquals(i, add(store, form));
    }
    assertEquals(50_000, store.size());
  }

  /** Looking up many at once may miss a form that is there, and never finds a wrong one. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void manyAtOnceFindTheSameOrNothing(
      @ForAll("forms") List<String> forms, @ForAll("forms") List<String> others) {
    FormStore store = new FormStore();
    forms.forEach(form -> add(store, form));
    List<String> wanted =
        java.util.stream.Stream.concat(forms.stream(), others.stream())
            .filter(form -> form.getBytes(StandardCharsets.UTF_8).length <= FormStore.INLINE)
            .toList();
    long[] keys = new long[wanted.size() * 4];
    for (int i = 0; i < wanted.size(); i++) {
      byte[] utf8 = Arrays.copyOf(wanted.get(i).getBytes(StandardCharsets.UTF_8), 32);
      for (int part = 0; part < 3; part++) {
        keys[i * 4 + 1 + part] = ByteTable.word(utf8, part * 8);
      }
      keys[i * 4] = ByteTable.hash(keys[i * 4 + 1], keys[i * 4 + 2], keys[i * 4 + 3]);
    }
    int[] found = new int[wanted.size()];
    store.find(keys, wanted.size(), found);
    int hits = 0;
    for (int i = 0; i < found.length; i++) {
      assertTrue(found[i] == -1 || store.string(found[i]).equals(wanted.get(i)), wanted.get(i));
      hits += found[i] >= 0 ? 1 : 0;
      int at = i * 4;
      int added = store.add(keys[at], keys[at + 1], keys[at + 2], keys[at + 3]);
      assertEquals(wanted.get(i), store.string(added));
    }
    long there = wanted.stream().filter(forms::contains).count();
    assertTrue(hits >= there / 2, hits + " of " + there);
  }
}
