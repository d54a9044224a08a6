package arnews.reading;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param encoding the encoding of every plain text; detected when absent
 * @param maxBytes how many bytes of one file are read, after unpacking
 * @param repair whether text that was encoded twice is set right
 * @param idField the name of the field of a JSON record that holds its id
 * @param titleField likewise its title
 * @param textField likewise its text
 * @param dateField likewise its date
 * @param outletField likewise its outlet
 */
public record ReadingOptions(
    Optional<Charset> encoding,
    long maxBytes,
    boolean repair,
    String idField,
    String titleField,
    String textField,
    String dateField,
    String outletField) {
  /** Two gigabytes, enough for any article and for most collections. */
  public static final long DEFAULT_MAX_BYTES = 2_000_000_000L;

  /** Encodings are detected, and fields have the names of the design. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(
          Optional.empty(), DEFAULT_MAX_BYTES, false, "id", "title", "text", "date", "outlet");

  public ReadingOptions {
    Objects.requireNonNull(encoding);
    Objects.requireNonNull(idField);
    Objects.requireNonNull(titleField);
    Objects.requireNonNull(textField);
    Objects.requireNonNull(dateField);
    Objects.requireNonNull(outletField);
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("bytes to read: " + maxBytes);
    }
  }
}
