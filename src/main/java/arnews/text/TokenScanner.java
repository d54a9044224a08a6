package arnews.text;

/** Reads a block of text from its front and names the tokens that it meets. */
final class TokenScanner {
  private final TokenSink sink;
  private final Addresses addresses = new Addresses();
  private OtherScripts otherScripts;
  private char[] text;
  private int end;
  private int base;

  TokenScanner(TokenSink sink) {
    this.sink = sink;
  }

  /**
   * Names the tokens of the first {@code length} characters of the block.
   *
   * @param offset where the block begins in the whole text
   */
  void scan(char[] block, int length, int offset) {
    text = block;
    end = length;
    base = offset;
    addresses.begin(block, length);
    int i = 0;
    while (i < end) {
      i =
          switch (Letters.of(text[i])) {
            case Letters.LETTER, Letters.MARK, Letters.TATWEEL -> word(i);
            case Letters.SPACE, Letters.INVISIBLE -> i + 1;
            case Letters.DIGIT -> number(i);
            case Letters.LATIN -> foreign(i);
            case Letters.OTHER -> otherScript(i);
            case Letters.SURROGATE -> supplementary(i);
            default -> sign(i);
          };
    }
  }

  /** Marks and tatweel alone are no word: a single tatweel often stands for a dash. */
  private int word(int start) {
    boolean hasLetter = false;
    int last = start;
    int i = start;
    while (i < end) {
      byte kind = Letters.of(text[i]);
      if (kind == Letters.LETTER) {
        hasLetter = true;
      } else if (kind != Letters.MARK && kind != Letters.TATWEEL) {
        if (kind != Letters.INVISIBLE) {
          break;
        }
        i++;
        continue;
      }
      last = ++i;
    }
    return token(start, last, hasLetter ? TokenKind.WORD : TokenKind.SIGN);
  }

  private int number(int start) {
    int keycap = Signs.keycapEnd(text, start, end);
    if (keycap > 0) {
      return token(start, keycap, TokenKind.SIGN);
    }
    int last = Numbers.end(text, start, end);
    if (last < end && Addresses.mayGoOn(text[last])) {
      int address = addresses.find(start);
      if (address > 0) {
        return token(start, address, addresses.kind());
      }
    }
    return token(start, last, TokenKind.NUMBER);
  }

  private int foreign(int start) {
    int last = LatinWords.plainEnd(text, start, end);
    if (last < end && Addresses.mayGoOn(text[last])) {
      int address = addresses.find(start);
      if (address > 0) {
        return token(start, address, addresses.kind());
      }
    }
    return token(start, LatinWords.end(text, start, last, end), TokenKind.FOREIGN);
  }

  private int sign(int start) {
    char c = text[start];
    if (c == Tags.AT || c == Tags.NUMBER_SIGN) {
      int tag = Tags.end(text, start, end);
      if (tag > 0) {
        return token(start, tag, c == Tags.AT ? TokenKind.MENTION : TokenKind.HASHTAG);
      }
    }
    int last = Signs.end(text, start, end);
    if ((c == Tags.AT || c == Tags.NUMBER_SIGN)
        && last - 1 > start
        && text[last - 1] == c
        && Tags.end(text, last - 1, end) > 0) {
      last--;
    }
    return token(start, Escapes.end(text, last, end), TokenKind.SIGN);
  }

  private int supplementary(int start) {
    int codePoint = Character.codePointAt(text, start, end);
    return switch (Letters.ofSupplementary(codePoint)) {
      case Letters.OTHER, Letters.LATIN -> otherScript(start);
      case Letters.INVISIBLE -> start + Character.charCount(codePoint);
      default -> token(start, Signs.end(text, start, end), TokenKind.SIGN);
    };
  }

  private int otherScript(int start) {
    if (otherScripts == null) {
      otherScripts = new OtherScripts();
    }
    return otherScripts.scan(text, start, end, base, sink);
  }

  private int token(int start, int last, TokenKind kind) {
    sink.token(base + start, base + last, kind);
    return last;
  }
}
