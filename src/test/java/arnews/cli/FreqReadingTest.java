package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FreqReadingTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void asManyThreadsAsTablesFit() {
    assertEquals(1, FreqReading.threads(0));
    assertEquals(1, FreqReading.threads(123 * MEGABYTE));
    assertEquals(2, FreqReading.threads(247 * MEGABYTE), "what -Xmx256m leaves");
    assertEquals(10, FreqReading.threads(1000 * MEGABYTE));
    assertEquals(Integer.MAX_VALUE, FreqReading.threads(Long.MAX_VALUE));
  }
}
