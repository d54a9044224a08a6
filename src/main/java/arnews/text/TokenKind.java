package arnews.text;

/** What a token is. */
public enum TokenKind {
  /** A run of letters of the Arabic script, with its marks. */
  WORD,
  /** Digits with their separators, of any script: {@code 1,234.5}. */
  NUMBER,
  /** A word of another script: {@code COVID}, {@code G20}. */
  FOREIGN,
  /** An address on the web, with or without its scheme. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** A user's name behind an at sign. */
  MENTION,
  /** A topic behind a number sign, its underscores included. */
  HASHTAG,
  /** A sign that is none of the others: a stop, a quotation mark, a currency sign, an emoji. */
  SIGN
}
