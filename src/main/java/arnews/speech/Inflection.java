package arnews.speech;

import arnews.morphology.PartOfSpeech;

/** What the forms of verbs and nouns show: gender, number, person. */
final class Inflection {
  /** Letters with which a feminine ends in the normal form: heh, hamza, yeh, alef. */
  private static final String FEMININE_ENDS = "\u0647\u0621\u064A\u0627";

  /** What ends a verb whose subject is "you". */
  private static final String YOU = "\u062A\u0645";

  /** What ends a verb of "we", or one about "us". */
  private static final String US = "\u0646\u0627";

  private static final char WAW = '\u0648';
  private static final char ALEF = '\u0627';
  private static final char NOON = '\u0646';

  private final SpokenWords words;

  Inflection(SpokenWords words) {
    this.words = words;
  }

  /** What a verb shows of its subject. */
  Agreement agreement(int verb) {
    String core = words.core(verb);
    int end = core.length() - 1;
    if (end < 1) {
      return Agreement.ANY;
    }
    char first = core.charAt(0);
    boolean plural =
        (core.charAt(end) == ALEF && core.charAt(end - 1) == WAW)
            || (core.charAt(end) == NOON && core.charAt(end - 1) == WAW);
    if (plural) {
      return Agreement.PLURAL;
    }
    String lemma = words.lemma(verb);
    boolean past = !lemma.isEmpty() && first == lemma.charAt(0);
    boolean feminine =
        (first == '\u062A' && !core.startsWith(lemma)) || (past && isFeminine(core, lemma));
    return feminine ? Agreement.FEMININE : Agreement.MASCULINE;
  }

  private static boolean isFeminine(String core, String lemma) {
    int end = core.length() - 1;
    return (core.charAt(end) == '\u062A' && lemma.charAt(lemma.length() - 1) != '\u062A')
        || (core.length() > lemma.length() && core.charAt(end) == '\u062A');
  }

  /** Whether a noun can be the subject behind a verb that shows gender: not a lone masculine. */
  boolean agrees(int verb, int noun) {
    return agreement(verb) != Agreement.FEMININE
        || words.mention(noun) >= 0
        || !bare(words.core(noun)).equals(words.lemma(noun))
        || FEMININE_ENDS.indexOf(words.core(noun).charAt(words.core(noun).length() - 1)) >= 0;
  }

  private String bare(String core) {
    return core.startsWith("\u0627\u0644") ? core.substring(2) : core;
  }

  /** The sound masculine plural, which news has for people alone. */
  boolean isPluralOfPeople(int index) {
    String core = words.core(index);
    int end = core.length() - 1;
    return end > 3 && core.charAt(end) == NOON && core.charAt(end - 1) == WAW;
  }

  /** The oblique plural or dual of people: no subject stands in it. */
  boolean isOblique(int index) {
    String core = words.core(index);
    return words.mention(index) < 0
        && core.endsWith("\u064A\u0646")
        && !words.lemma(index).endsWith("\u064A\u0646");
  }

  /** The sound plurals, masculine and feminine, of a participle that goes on. */
  static boolean isPlural(String core) {
    return core.endsWith("\u064A\u0646") || core.endsWith("\u0627\u062A");
  }

  /** Whether nobody is reported: "we say, I believe, you see", or "somebody is called". */
  boolean isNobodys(int index, ReportingVerb verb) {
    return isOfFirstPerson(index, verb) || isToYou(index) || isPassive(index, verb);
  }

  /** "I told you": with a pronoun of the second person it stands in somebody's own words. */
  private boolean isToYou(int index) {
    String core = words.core(index);
    return words.hasPronoun(index) && core.charAt(core.length() - 1) == '\u0643';
  }

  /** The present of a verb that ends in a long vowel: with alef it is passive, "is called". */
  private boolean isPassive(int index, ReportingVerb verb) {
    String written = words.written(index);
    String lemma = verb.lemma();
    int hollow = lemma.length() - 2;
    boolean ends = lemma.endsWith("\u0627") && written.endsWith("\u0649");
    // "Is pointed out" keeps the alef that "points out" has not.
    boolean keeps =
        hollow == 2
            && lemma.charAt(0) == '\u0623'
            && lemma.charAt(hollow) == ALEF
            && written.length() > 2
            && written.charAt(written.length() - 2) == ALEF;
    return isPresent(index) && (ends || keeps);
  }

  /** Whether a verb shows the third person of the present. */
  boolean isPresent(int index) {
    String core = words.core(index);
    return !core.startsWith(words.lemma(index))
        && (core.charAt(0) == '\u064A' || core.charAt(0) == '\u062A');
  }

  /** A definite plural that shows no case: it may be a subject or an object. */
  boolean isBrokenPlural(int index) {
    return words.mention(index) < 0 && words.isDefinite(index) && isBroken(index);
  }

  /** A definite broken plural that is no adjective. */
  boolean isPluralNoun(int index) {
    return words.isDefinite(index) && words.isPart(index, PartOfSpeech.NOUN) && isBroken(index);
  }

  /** Whether a noun is a plural other than the sound masculine one: several are meant. */
  boolean isBroken(int noun) {
    String core = words.core(noun);
    return !words.hasPronoun(noun)
        && !core.endsWith("\u0648\u0646")
        && !core.endsWith("\u0647")
        && !bare(core).equals(words.lemma(noun));
  }

  /** Whether a relative pronoun is of two or many. */
  boolean isOfMany(int relative) {
    return words.core(relative).endsWith("\u0646");
  }

  private boolean isOfFirstPerson(int index, ReportingVerb verb) {
    String core = words.core(index);
    String lemma = SpeechLexicon.normal(verb.lemma());
    if (core.endsWith(YOU)) {
      return !lemma.endsWith(YOU);
    }
    char first = core.charAt(0);
    if (first == '\u0646') {
      return lemma.charAt(0) != first;
    }
    String surface = words.written(index);
    boolean hamza = surface.startsWith("\u0623") && !verb.lemma().startsWith("\u0623");
    return first == '\u0627'
        && (lemma.charAt(0) != first || hamza || surface.startsWith("\u0623\u0624"));
  }

  /** "We found", which may as well be "he found us". */
  boolean isOfUs(int index, ReportingVerb verb) {
    return words.core(index).endsWith(US) && !SpeechLexicon.normal(verb.lemma()).endsWith(US);
  }

  /** "It is said that": the present of some verbs without a subject. */
  boolean isImpersonal(int index, ReportingVerb verb) {
    char first = words.core(index).charAt(0);
    return verb.is(VerbTrait.IMPERSONAL) && (first == '\u064A' || first == '\u062A');
  }
}
