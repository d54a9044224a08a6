package arnews.speech;

import arnews.text.Normalized;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of saying, read when they are first asked for. */
final class SpeechLexicon {
  private static final SpeechLexicon STANDARD = new SpeechLexicon();

  private final Map<String, ReportingVerb> verbs = new HashMap<>();
  private final Map<String, ReportingVerb> participles = new HashMap<>();
  private final Map<String, NounKind> nouns = new HashMap<>();
  private final Map<SmallWord, Set<String>> words = new HashMap<>();

  /** By the first word: the phrases that name a source, the longest first. */
  private final Map<String, List<Attribution>> attributions = new HashMap<>();

  /** What a noun can do. */
  enum NounKind {
    PERSON,
    BODY,
    SOURCE,
    /** Nothing is said according to it, though the phrase is the same. */
    NONE
  }

  /** Small words around verbs of saying. */
  enum SmallWord {
    COMPLEMENTIZER,
    NEGATION,
    RELATIVE,
    WHAT,
    COPULA,
    PARTICLE,
    ADVERB,
    CONNECTIVE,
    SOURCE_VERB,
    LEADER,
    SAYING,
    ELSEWHERE,
    BUT,
    TIME,
    /** Behind these a finite verb never stands: the word there is a noun. */
    PREPOSITION,
    /** "A number of, some": the noun behind it speaks. */
    QUANTITY,
    /** "His Excellency". */
    HONORIFIC,
    /** Verbs of a eulogy, which stands within the clause. */
    EULOGY,
    /** What is said of God behind a verb of saying that has no subject. */
    GOD,
    /** "In charge", behind which a role goes on. */
    CHARGED,
    /** "As for". */
    LEAD,
    /** "The same, this", between a preposition and a time. */
    SAME,
    /** "As he said". */
    AS,
    /** "But he". */
    TURN,
    /** "In it", behind a verb whose clause belongs to a noun: "remarks in which he said". */
    THERE,
    /** Nouns that are used as verbs of saying. */
    SPEECH,
    /** Verbs that the analyser reads as another word. */
    AMBIGUOUS,
    AN,
    FI,
    BI,
    ILAA,
    ALA,
    MIN
  }

  /**
   * A phrase that names a source.
   *
   * @param words its words in their normal form
   * @param joined the letter that is joined to the word behind it; empty for none
   * @param own whether it means who has spoken last
   * @param said whether a verb of saying comes between it and the source
   */
  record Attribution(List<String> words, String joined, boolean own, boolean said) {
    Attribution {
      words = List.copyOf(words);
    }
  }

  private SpeechLexicon() {
    for (String[] row : WordList.rows("speech/reporting-verbs.tsv", 4)) {
      Set<VerbTrait> traits = EnumSet.noneOf(VerbTrait.class);
      for (VerbTrait trait : VerbTrait.values()) {
        if (trait.isIn(row[1])) {
          traits.add(trait);
        }
      }
      put(verbs, new ReportingVerb(row[3], stance(row[0]), traits, preposition(row[2])));
    }
    Set<VerbTrait> any = EnumSet.of(VerbTrait.CLAUSE, VerbTrait.QUOTATION, VerbTrait.NOUN);
    for (String[] row : WordList.rows("speech/reporting-participles.tsv", 3)) {
      put(participles, new ReportingVerb(row[2], stance(row[0]), any, preposition(row[1])));
    }
    for (String[] row : WordList.rows("speech/speaker-nouns.tsv", 2)) {
      nouns.put(normal(row[1]), NounKind.valueOf(row[0].toUpperCase(Locale.ROOT)));
    }
    for (String[] row : WordList.rows("speech/speech-words.tsv", 2)) {
      words
          .computeIfAbsent(
              SmallWord.valueOf(row[0].toUpperCase(Locale.ROOT)), unused -> new HashSet<>())
          .add(normal(row[1]));
    }
    for (String[] row : WordList.rows("speech/attributions.tsv", 2)) {
      add(row[0], row[1].split(" ", -1));
    }
    for (List<Attribution> same : attributions.values()) {
      same.sort((one, other) -> Integer.compare(other.words().size(), one.words().size()));
    }
  }

  private void add(String kind, String[] phrase) {
    List<String> normal = new ArrayList<>();
    for (String word : phrase) {
      normal.add(normal(word));
    }
    String last = normal.get(normal.size() - 1);
    boolean joined = last.length() == 1;
    List<String> whole = joined ? normal.subList(0, normal.size() - 1) : normal;
    attributions
        .computeIfAbsent(whole.get(0), unused -> new ArrayList<>())
        .add(new Attribution(whole, joined ? last : "", kind.equals("own"), kind.equals("said")));
  }

  private static void put(Map<String, ReportingVerb> map, ReportingVerb verb) {
    map.put(normal(verb.lemma()), verb);
  }

  private static SmallWord preposition(String name) {
    return name.equals("-") ? null : SmallWord.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Stance stance(String name) {
    return Stance.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Our own lists. */
  static SpeechLexicon standard() {
    return STANDARD;
  }

  /** A word's letters as the lists are compared. */
  static String normal(String word) {
    return Normalized.form(TokenKind.WORD, word);
  }

  /** The verb of a lemma in its normal form; null where it does not say anything. */
  ReportingVerb verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Likewise the participle. */
  ReportingVerb participle(String lemma) {
    return participles.get(lemma);
  }

  /** What a noun can do, by its lemma in the normal form; null where that is not known. */
  NounKind noun(String lemma) {
    return nouns.get(lemma);
  }

  /** Whether a word in its normal form is a small word of a kind. */
  boolean is(String word, SmallWord kind) {
    return words.get(kind).contains(word);
  }

  /** The phrases that begin with a word in its normal form. */
  List<Attribution> attributions(String first) {
    return attributions.getOrDefault(first, List.of());
  }
}
