package arnews.output;

import com.fasterxml.jackson.core.io.SerializedString;

/** A text whose escapes are made once, however often it is written. */
final class JsonText extends SerializedString {
  private static final long serialVersionUID = 1L;

  JsonText(String text) {
    super(text);
    _quotedChars = JsonEscapes.quoted(text);
  }
}
