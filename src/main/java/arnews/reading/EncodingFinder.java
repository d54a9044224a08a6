package arnews.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the encoding of a text from its first megabyte: by its mark, by what the caller says, by
 * whether it is UTF-8, by its label if it is a page, and by its letters.
 */
final class EncodingFinder {
  /** So many valid characters for each bad byte make it UTF-8 with bad places. */
  private static final int BAD_PER_GOOD = 4;

  private static final int LOOK_OF_LAST_RESORT = 1 << 14;

  private EncodingFinder() {}

  /** The encoding; empty when the bytes are no text. */
  static Optional<Encoding> find(Window window, Optional<Charset> told) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(window);
    if (mark.isPresent()) {
      return Optional.of(new Encoding(mark.get().charset(), mark.get().length(), true));
    }
    if (told.isPresent()) {
      return Optional.of(new Encoding(told.get(), 0, true));
    }
    byte[] bytes = window.bytes;
    int from = window.from;
    int to = window.to;
    Optional<Charset> wide = WideEncoding.of(bytes, from, to);
    if (wide.isPresent()) {
      return wide.map(Encoding::guessed);
    }
    int valid = new Utf8().validUntil(bytes, from, to);
    boolean cutOff = valid < to && window.mayCut() && Utf8.cutOff(bytes, valid, to);
    if (BinaryFormat.isUnknown(bytes, from, to)) {
      return Optional.empty();
    }
    if (valid == to || cutOff || mostlyUtf8(bytes, from, to)) {
      return Optional.of(Encoding.UTF_8);
    }
    return Optional.of(Encoding.guessed(old(window)));
  }

  private static boolean mostlyUtf8(byte[] bytes, int from, int to) {
    Utf8Tally tally = Utf8Tally.of(bytes, from, to);
    return tally.good() * BAD_PER_GOOD >= tally.bad();
  }

  private static Charset old(Window window) {
    Optional<Charset> letters = LegacyEncoding.of(window.bytes, window.from, window.to);
    int visible = window.firstVisible();
    boolean page = visible < window.to && window.bytes[visible] == '<';
    Optional<Charset> label =
        page ? CharsetLabel.of(window.bytes, visible, window.to) : Optional.empty();
    label = label.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    if (label.isPresent() && (letters.isEmpty() || LegacyEncoding.isOne(label.get()))) {
      return label.get();
    }
    return letters.orElseGet(() -> lastResort(window));
  }

  /** For all that is not Arabic. */
  private static Charset lastResort(Window window) {
    int end = Math.min(window.to, window.from + LOOK_OF_LAST_RESORT);
    byte[] head = Arrays.copyOfRange(window.bytes, window.from, end);
    CharsetMatch match = new CharsetDetector().setText(head).detect();
    String name = match == null ? "windows-1252" : match.getName();
    boolean readable =
        !name.startsWith("UTF-") && !name.contains("IBM42") && Charset.isSupported(name);
    return Charset.forName(readable ? name : "windows-1252");
  }
}
