package arnews.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encoding that a page says it has: {@code charset=} in HTML, {@code encoding=} in XML. */
final class CharsetLabel {
  private static final int LOOK = 1 << 12;

  private CharsetLabel() {}

  /** The labelled encoding, if the page names one that Java knows. */
  static Optional<Charset> of(byte[] bytes, int from, int to) {
    int length = Math.min(LOOK, to - from);
    String head = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    Optional<Charset> label = behind(lower, "charset=");
    return label.isPresent() ? label : behind(lower, "encoding=");
  }

  private static Optional<Charset> behind(String head, String key) {
    int at = head.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + key.length();
    while (start < head.length() && " \"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isNamePart(head.charAt(end))) {
      end++;
    }
    try {
      String name = head.substring(start, end);
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }
}
