package arnews.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program's end tells a script. */
final class ExitStatus {
  /** All was read and answered. */
  static final int DONE = 0;

  /** A finding that {@code --fail-on} asked about. */
  static final int FINDING = 1;

  /** Wrong usage: nothing was read. */
  static final int USAGE = 2;

  /** Some input could not be read; the rest was answered. */
  static final int UNREAD = 3;

  /** A bug of the program. */
  static final int BUG = 4;

  /** What help says of each. */
  static final Map<String, String> MEANINGS = meanings();

  private ExitStatus() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(Integer.toString(DONE), "done");
    meanings.put(Integer.toString(FINDING), "a finding under --fail-on");
    meanings.put(Integer.toString(USAGE), "wrong usage");
    meanings.put(Integer.toString(UNREAD), "some input could not be read; the rest was answered");
    meanings.put(Integer.toString(BUG), "a bug");
    return Collections.unmodifiableMap(meanings);
  }
}
