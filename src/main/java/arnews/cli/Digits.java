package arnews.cli;

/** Numbers in sentences for a person, in ASCII digits whatever the locale. */
final class Digits {
  private Digits() {}

  /** With a comma between thousands. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** With the thing that is counted, in English. */
  static String counted(long number, String thing) {
    return grouped(number) + " " + thing + (number == 1 ? "" : "s");
  }
}
