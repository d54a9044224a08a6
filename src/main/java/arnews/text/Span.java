package arnews.text;

/**
 * A place in an untouched text: half open, in UTF-16 units, as {@link String#substring(int, int)}
 * takes it.
 *
 * @param start the offset of the first unit
 * @param end the offset behind the last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units in the span. */
  public int length() {
    return end - start;
  }

  /** The text that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
