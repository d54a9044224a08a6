package arnews.entities;

/** What kind of thing a name names. */
public enum EntityType {
  /** People, by-lines too. */
  PER,
  /** Countries, cities, regions, features of the earth, named facilities. */
  LOC,
  /** Named bodies: ministries, parties, companies, clubs, media, international bodies. */
  ORG,
  /** Named events and competitions, agreements, laws, works, prizes, products. */
  MISC
}
