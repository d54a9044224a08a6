package arnews.tokens;

/**
 * The parts of speech of Universal Dependencies,
 * https://universaldependencies.org/u/pos/index.html.
 */
public enum UniversalTag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
