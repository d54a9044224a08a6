package arnews.morphology;

/**
 * One way to read a form: how it is cut, what its core is inflected by, and its lemma. The part of
 * speech is still open where the core is nominal.
 */
final class Hypothesis {
  /** A noun, an adjective or a name: the lanes of its score are these, in this order. */
  static final int NOMINAL = 0;

  /** A verb: lane zero. */
  static final int VERBAL = 1;

  /** A function word, lane zero, or a number word, lane one. */
  static final int CLOSED = 2;

  /** Given by a user or by the annotation, with a part of speech of its own. */
  static final int GIVEN = 3;

  /** No entry of the lexicon stands behind it. */
  static final int UNKNOWN = -1;

  /** One of the four types above. */
  int type;

  private PartOfSpeech part = PartOfSpeech.NOUN;

  /** The number of its split. */
  int split;

  /** The number of the ending or inflection. */
  int affix;

  /** The letters of the core without ending and prefix. */
  int baseStart;

  int baseEnd;

  /** Which entry of the lexicon it follows, or {@link #UNKNOWN}. */
  int entry;

  /** The flags of that entry, and its kind. */
  int flags;

  int entryKind;

  /** The template of a broken plural, or zero. */
  int template;

  /** How the letters of the entry agree with those of the form, see {@link Agreement}. */
  int agreement;

  /** Which lanes are possible, as bits. */
  int lanes;

  final byte[] lemma = new byte[Hash.LONGEST + 8];
  int length;

  long rawHash;
  long foldedHash;
  long patternHash;

  /** Ends the lemma: its hashes are those of the letters that are there. */
  void hash() {
    long first = 0;
    long second = 0;
    long third = 0;
    for (int i = 0; i < length; i++) {
      int code = lemma[i];
      first = Hash.with(first, code);
      second = Hash.with(second, Alphabet.fold(code));
      third = Hash.with(third, Pattern.of(code));
    }
    rawHash = first;
    foldedHash = second;
    patternHash = third;
  }

  /** Makes it one that is given: its part of speech and the letters of its lemma. */
  void given(PartOfSpeech given, byte[] letters) {
    type = GIVEN;
    part = given;
    System.arraycopy(letters, 0, lemma, 0, letters.length);
    length = letters.length;
    hash();
  }

  PartOfSpeech partOfSpeech(int lane) {
    return switch (type) {
      case NOMINAL ->
          lane == 0
              ? PartOfSpeech.NOUN
              : lane == 1 ? PartOfSpeech.ADJECTIVE : PartOfSpeech.PROPER_NOUN;
      case VERBAL -> PartOfSpeech.VERB;
      case GIVEN -> part;
      default -> lane == 0 ? PartOfSpeech.FUNCTION_WORD : PartOfSpeech.NUMBER;
    };
  }
}
