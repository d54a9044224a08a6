package arnews.speech;

/** What can follow a verb of saying, and what it says of its subject. */
enum VerbTrait {
  /** A clause with its particle can follow. */
  CLAUSE('c'),
  /** A colon or a quotation can follow. */
  QUOTATION('q'),
  /** A noun phrase can follow. */
  NOUN('n'),
  /** A noun phrase can follow behind its preposition alone: without it the verb does not say. */
  PREPOSED('p'),
  /** Whom it speaks to can be its object: "called on the parties to". */
  TELLING('o'),
  /** Its present without a subject means that people say so. */
  IMPERSONAL('i'),
  /** Its present with a noun phrase is a passive: "the river is considered". */
  PASSIVE('v'),
  /** Only a report can be its subject. */
  REPORT('s'),
  /** Only whoever surely speaks can be its subject: it does more than say. */
  SURE('k'),
  /** The source stands behind its preposition. */
  SOURCE('f');

  private final char letter;

  VerbTrait(char letter) {
    this.letter = letter;
  }

  /** Whether the letters of a list name it. */
  boolean isIn(String letters) {
    return letters.indexOf(letter) >= 0;
  }
}
