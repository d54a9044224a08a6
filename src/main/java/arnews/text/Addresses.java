package arnews.text;

/**
 * Finds addresses of the web and of e-mail. What is no address is remembered, so that no run of
 * characters is read more than a few times however many places in it look like a beginning.
 */
final class Addresses {
  private char[] text;
  private int end;
  private TokenKind kind;

  /** No e-mail address begins before this offset. */
  private int mailRead;

  /** No bare host name begins before this offset. */
  private int hostRead;

  /** Looks at a new block from its front. */
  void begin(char[] block, int length) {
    text = block;
    end = length;
    mailRead = 0;
    hostRead = 0;
  }

  /** What the last address found is: {@link TokenKind#URL} or {@link TokenKind#EMAIL}. */
  TokenKind kind() {
    return kind;
  }

  /** Whether an address may go on with the character where a plain word or number ends. */
  static boolean mayGoOn(char c) {
    return switch (c) {
      case '.', ':', '@', '-', '_', '+', '%' -> true;
      default -> isAlphanumeric(c);
    };
  }

  /** The end of the address that begins at {@code start}, or -1 when there is none. */
  int find(int start) {
    kind = TokenKind.URL;
    int afterScheme = afterScheme(start);
    if (afterScheme > 0) {
      return WebAddresses.end(text, start, afterScheme, end, true);
    }
    if (startsWith("www.", start) && start + 4 < end && isAlphanumeric(text[start + 4])) {
      return webEnd(start, hostEnd(start));
    }
    int mail = mailEnd(start);
    if (mail > 0) {
      kind = TokenKind.EMAIL;
      return mail;
    }
    if (start < hostRead) {
      return -1;
    }
    int host = hostEnd(start);
    hostRead = host;
    return TopLevelDomains.ends(text, start, host) ? webEnd(start, host) : -1;
  }

  private int afterScheme(int start) {
    for (String scheme : SCHEMES) {
      int after = start + scheme.length();
      if (startsWith(scheme, start) && after < end && isAlphanumeric(text[after])) {
        return after;
      }
    }
    return -1;
  }

  private static final String[] SCHEMES = {"http://", "https://", "ftp://"};

  private boolean startsWith(String prefix, int start) {
    if (start + prefix.length() > end) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      char c = text[start + i];
      if (c != prefix.charAt(i) && (c < 'A' || c > 'Z' || c + 32 != prefix.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A port and a path may follow a host. */
  private int webEnd(int start, int host) {
    int i = host;
    if (i + 1 < end && text[i] == ':' && isDigit(text[i + 1])) {
      i++;
      while (i < end && isDigit(text[i])) {
        i++;
      }
    }
    boolean goesOn = i < end && (text[i] == '/' || text[i] == '?' || text[i] == '#');
    return goesOn ? WebAddresses.end(text, start, i, end, false) : i;
  }

  /** A name, the sign, then a host whose last label is letters alone. */
  private int mailEnd(int start) {
    if (start < mailRead) {
      return -1;
    }
    int at = start;
    while (at < end && isMailCharacter(text[at])) {
      at++;
    }
    mailRead = at;
    if (at + 1 >= end || text[at] != '@' || !isAlphanumeric(text[at + 1])) {
      return -1;
    }
    int host = hostEnd(at + 1);
    int label = host;
    while (label > at && isLetter(text[label - 1])) {
      label--;
    }
    return text[label - 1] == '.' && host - label >= 2 ? host : -1;
  }

  private int hostEnd(int start) {
    int i = start;
    while (i < end) {
      boolean inside =
          isAlphanumeric(text[i])
              || text[i] == '-'
              || (text[i] == '.' && i > start && i + 1 < end && isAlphanumeric(text[i + 1]));
      if (!inside) {
        break;
      }
      i++;
    }
    while (i > start && text[i - 1] == '-') {
      i--;
    }
    return i;
  }

  private static boolean isMailCharacter(char c) {
    return isAlphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
