package arnews.output;

/** Colours of a table, as ECMA-48 SGR sequences; plain when colours are off. */
final class Paint {
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String BOLD_RED = "\u001B[1;31m";
  private static final String CYAN = "\u001B[36m";
  private static final String RESET = "\u001B[0m";

  private final boolean on;

  Paint(boolean on) {
    this.on = on;
  }

  /** Names of columns and lists. */
  String header(String text) {
    return paint(BOLD, text);
  }

  /** Rules and notes. */
  String aside(String text) {
    return paint(DIM, text);
  }

  /** Bars. */
  String bar(String text) {
    return paint(CYAN, text);
  }

  /** What was looked for. */
  String match(String text) {
    return paint(BOLD_RED, text);
  }

  private String paint(String colour, String text) {
    return on && !text.isBlank() ? colour + text + RESET : text;
  }
}
