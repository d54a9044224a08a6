package arnews.entities;

/** What a word can be in the phrase of a role. The list names them in lower case. */
enum TitleKind {
  /** Heads a role: president, player. */
  ROLE,
  /** Stands before a name alone: doctor, sheikh, colonel. */
  RANK,
  /** Joins with the title behind it: excellency, brother. */
  HONOUR,
  /** A role that may as well qualify the role before it: the political analyst. */
  QUALITY,
  /** Heads a title with its article alone. */
  ARTICLE,
  /** Heads a title without its article alone. */
  CONSTRUCT,
  /** Stands before a name without its article too. */
  BARE,
  /** Takes what it belongs to with in or at. */
  WITHIN,
  /** Takes another role with to: the deputy to the head. */
  DEPUTY,
  /** Takes a place with to: the envoy to Libya. */
  ENVOY,
  /** Qualifies without its article inside a phrase that goes on: general, first. */
  INSIDE,
  /** Ends a phrase: formerly, acting. */
  ADVERB,
  /** Begins a field of duties behind to: affairs. */
  AFFAIRS,
  /** Has its fields in a row: the ministry of culture and information. */
  FIELD,
  /** The works of another, whose title does not go on with the one before. */
  AGENT,
  /** Takes the works of another. */
  ACTING,
  /** Is spoken to rather than belonged to. */
  MEDIA,
  /** Stands before the name of a place as one with it: the capital Sanaa. */
  PLACE,
  /** More often a team than a rank. */
  TEAM,
  /** A letter for a rank. */
  ABBREVIATION,
  PREPOSITION,
  /** An occasion of speaking, which is no part of a role: in a statement. */
  EVENT,
  /** A verb whose object is another person. */
  MEETS,
  /** Never part of a role: a day, a particle. */
  STOP,
  /** The pronoun that tells a role behind a name. */
  HE,
  /** The state, in minister of state. */
  STATE,
  /** May go on behind minister of state. */
  MEMBER,
  /** The owner, in owner of the highness. */
  POSSESSOR
}
