package arnews.tokens;

import arnews.morphology.PartOfSpeech;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.HashMap;
import java.util.Map;

/** Tells the universal part of speech of what this program calls otherwise, by a list. */
final class UniversalTags {
  private static final String LIST = "tokens/universal-tags.tsv";

  private static final UniversalTags ALL = new UniversalTags();

  private final Map<String, UniversalTag> proclitics = new HashMap<>();
  private final Map<String, UniversalTag> beforeVerbs = new HashMap<>();
  private final Map<String, UniversalTag> words = new HashMap<>();
  private final Map<String, UniversalTag> signs = new HashMap<>();
  private String pronoun = "";

  private UniversalTags() {
    for (String[] row : WordList.rows(LIST, 3)) {
      if (row[0].equals("pronoun")) {
        pronoun = row[2];
        continue;
      }
      Map<String, UniversalTag> place =
          switch (row[0]) {
            case "before" -> proclitics;
            case "verb" -> beforeVerbs;
            case "word" -> words;
            case "sign" -> signs;
            default -> throw new IllegalStateException(LIST + ": no such place: " + row[0]);
          };
      if (place.put(row[2], UniversalTag.valueOf(row[1])) != null) {
        throw new IllegalStateException(LIST + ": twice: " + row[2]);
      }
    }
  }

  /** The lemma of the pronouns that stand joined behind a word. */
  static String pronoun() {
    return ALL.pronoun;
  }

  /** The tag of what stands joined before a word. */
  static UniversalTag proclitic(String letters, PartOfSpeech core) {
    UniversalTag tag = ALL.proclitics.getOrDefault(letters, UniversalTag.X);
    return core == PartOfSpeech.VERB ? ALL.beforeVerbs.getOrDefault(letters, tag) : tag;
  }

  /** The tag of a word without its clitics. */
  static UniversalTag word(String lemma, PartOfSpeech part) {
    return switch (part) {
      case NOUN -> UniversalTag.NOUN;
      case ADJECTIVE -> UniversalTag.ADJ;
      case VERB -> UniversalTag.VERB;
      case PROPER_NOUN -> UniversalTag.PROPN;
      case NUMBER -> UniversalTag.NUM;
      case FUNCTION_WORD -> ALL.words.getOrDefault(lemma, UniversalTag.X);
    };
  }

  /** The tag of a token that is not analysed. */
  static UniversalTag token(TokenKind kind, String surface) {
    return switch (kind) {
      case NUMBER -> UniversalTag.NUM;
      case URL, EMAIL -> UniversalTag.SYM;
      case MENTION -> UniversalTag.PROPN;
      case WORD, FOREIGN, HASHTAG -> UniversalTag.X;
      case SIGN -> ALL.signs.getOrDefault(surface, sign(surface.codePointAt(0)));
    };
  }

  private static UniversalTag sign(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          UniversalTag.SYM;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          UniversalTag.PUNCT;
      default -> UniversalTag.X;
    };
  }
}
