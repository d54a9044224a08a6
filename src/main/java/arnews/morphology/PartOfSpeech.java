package arnews.morphology;

/** What kind of word a form is, coarsely. */
public enum PartOfSpeech {
  /** A noun, a verbal noun, a participle used as a noun. */
  NOUN("NOUN", 'N'),
  /** An adjective, a participle that qualifies, an ordinal, a nisba. */
  ADJECTIVE("ADJ", 'A'),
  /** A verb, the copula among them. */
  VERB("VERB", 'V'),
  /** A name. */
  PROPER_NOUN("PROPN", 'P'),
  /** A preposition, conjunction, particle, pronoun, or an adverb that is no noun. */
  FUNCTION_WORD("FUNC", 'F'),
  /** A number in letters. */
  NUMBER("NUM", 'D');

  private final String tag;
  private final char letter;

  PartOfSpeech(String tag, char letter) {
    this.tag = tag;
    this.letter = letter;
  }

  /** The name in answers: that of Universal Dependencies, and {@code FUNC} for all its others. */
  public String tag() {
    return tag;
  }

  /** The letter in lists. */
  public char letter() {
    return letter;
  }

  /**
   * The part of speech that a letter of a list stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static PartOfSpeech of(char letter) {
    for (PartOfSpeech each : values()) {
      if (each.letter == letter) {
        return each;
      }
    }
    throw new IllegalArgumentException("no part of speech: " + letter);
  }

  /**
   * The part of speech of a name in answers.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PartOfSpeech ofTag(String tag) {
    for (PartOfSpeech each : values()) {
      if (each.tag.equals(tag)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no part of speech: " + tag);
  }
}
