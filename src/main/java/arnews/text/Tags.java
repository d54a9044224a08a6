package arnews.text;

/** Mentions and hashtags: a sign, then letters, digits and underscores, one letter at least. */
final class Tags {
  static final char AT = '@';
  static final char NUMBER_SIGN = '#';

  private Tags() {}

  /** The end of the tag whose sign stands at {@code start}, or -1 when there is none. */
  static int end(char[] text, int start, int end) {
    if (start > 0 && isGlued(text[start], text[start - 1])) {
      return -1;
    }
    boolean hasLetter = false;
    int last = -1;
    for (int i = start + 1; i < end; i++) {
      byte kind = Letters.of(text[i]);
      if (kind == Letters.LETTER || kind == Letters.LATIN || kind == Letters.OTHER) {
        hasLetter = true;
      } else if (kind == Letters.INVISIBLE) {
        continue;
      } else if (!isNamePart(text[i])) {
        break;
      }
      last = i + 1;
    }
    return hasLetter ? last : -1;
  }

  /** An at sign behind a letter is no mention; behind an ampersand stands a character reference. */
  private static boolean isGlued(char sign, char before) {
    return sign == AT ? isNamePart(before) : before == '&';
  }

  private static boolean isNamePart(char c) {
    return switch (Letters.of(c)) {
      case Letters.LETTER,
          Letters.MARK,
          Letters.TATWEEL,
          Letters.DIGIT,
          Letters.LATIN,
          Letters.OTHER ->
          true;
      default -> c == '_';
    };
  }
}
