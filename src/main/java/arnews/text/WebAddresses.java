package arnews.text;

/**
 * How far a web address reaches behind its host. Punctuation at its end belongs to the sentence. In
 * Arabic no space need stand behind an address, so an Arabic letter ends it; only behind a
 * separator in the path of an address with a scheme do such letters name a page: {@code
 * https://ar.wikipedia.org/wiki/…}.
 */
final class WebAddresses {
  private WebAddresses() {}

  /**
   * The end of an address.
   *
   * @param start where it begins, for its brackets
   * @param from where reading goes on
   * @param hasScheme whether its path may hold Arabic letters
   */
  static int end(char[] text, int start, int from, int end, boolean hasScheme) {
    boolean inPath = false;
    boolean mayBeArabic = false;
    int i = from;
    while (i < end) {
      char c = text[i];
      if (isWebCharacter(c)) {
        inPath |= c == '/';
        mayBeArabic = hasScheme && inPath && isSeparator(c);
      } else if (!mayBeArabic || !isArabic(c)) {
        break;
      }
      i++;
    }
    return withoutPunctuation(text, start, i);
  }

  private static int withoutPunctuation(char[] text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    }
    int last = end;
    while (last > start) {
      switch (text[last - 1]) {
        case '.', ',', ';', ':', '!', '?', '\'', '*', '[', ']' -> last--;
        case '(' -> {
          open--;
          last--;
        }
        case ')' -> {
          if (open >= 0) {
            return last;
          }
          open++;
          last--;
        }
        default -> {
          return last;
        }
      }
    }
    return last;
  }

  private static boolean isWebCharacter(char c) {
    return switch (c) {
      case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> false;
      default -> c > ' ' && c < '\u007F';
    };
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '-' || c == '_' || c == '=' || c == '+';
  }

  private static boolean isArabic(char c) {
    return switch (Letters.of(c)) {
      case Letters.LETTER, Letters.MARK, Letters.TATWEEL -> true;
      default -> false;
    };
  }
}
