package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ByteTableTest {
  @Provide
  Arbitrary<List<String>> strings() {
    return ByteStrings.lists();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void numbersStringsAsTheyCome(
      @ForAll("strings") List<String> strings, @ForAll("strings") List<String> others) {
    ByteTable table = new ByteTable(0);
    Map<String, Integer> known = new LinkedHashMap<>();
    for (String string : strings) {
      assertEquals(known.getOrDefault(string, -1), find(table, string));
      int number = known.computeIfAbsent(string, s -> known.size());
      assertEquals(number, table.add(string));
      assertEquals(number, find(table, string));
      assertEquals(number, table.add(string));
    }
    assertEquals(known.size(), table.size());
    known.forEach(
        (string, number) -> {
          assertEquals(string, table.string(number));
          assertArrayEquals(string.getBytes(StandardCharsets.UTF_8), table.bytes(number));
        });
    for (String left : known.keySet()) {
      for (String right : known.keySet()) {
        int expected = Integer.signum(NaiveCounts.byCodePoint(left, right));
        int order = table.compare(known.get(left), known.get(right));
        assertEquals(expected, Integer.signum(order), left + " " + right);
      }
    }
    ByteTable other = new ByteTable(0);
    others.forEach(other::add);
    for (int i = 0; i < other.size(); i++) {
      String string = other.string(i);
      assertEquals(known.getOrDefault(string, -1), table.find(other, i));
      assertEquals(known.computeIfAbsent(string, s -> known.size()), table.add(other, i));
    }
  }

  /** What stands around a string in its array, and how much, is no matter. */
  private static int find(ByteTable table, String string) {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    byte[] spacious = new byte[utf8.length + 20];
    java.util.Arrays.fill(spacious, (byte) 0xD8);
    System.arraycopy(utf8, 0, spacious, 7, utf8.length);
    int found = table.find(spacious, 7, 7 + utf8.length);
    assertEquals(found, table.find(utf8, 0, utf8.length));
    return found;
  }

  @Example
  void growsAndForgetsNothing() {
    ByteTable table = new ByteTable(1);
    for (int i = 0; i < 50_000; i++) {
      assertEquals(i, table.add("\u0628".repeat(i % 30) + i));
    }
    for (int i = 0; i < 50_000; i++) {
      String string = "\u0628".repeat(i % 30) + i;
      assertEquals(string, table.string(i));
      assertEquals(i, find(table, string));
    }
    assertEquals(50_000, table.size());
  }

  @Example
  void theEmptyStringIsAStringToo() {
    ByteTable table = new ByteTable(1);
    assertEquals(-1, find(table, ""));
    assertEquals(0, table.add(""));
    assertEquals(1, table.add("a"));
    assertEquals(0, find(table, ""));
    assertEquals("", table.string(0));
  }

  /** Strings are compared eight bytes at a time, with zeros behind their ends. */
  @Example
  void zerosAtTheEndAreNoEnd() {
    ByteTable table = new ByteTable(1);
    assertEquals(0, table.add("a\0"));
    assertEquals(-1, find(table, "a"));
    assertEquals(1, table.add("a"));
    assertEquals(2, table.add("a\0\0"));
  }
}
