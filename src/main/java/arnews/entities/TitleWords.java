package arnews.entities;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Clitic;
import arnews.morphology.PartOfSpeech;
import arnews.text.Normalized;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the words of titles: a form is looked at once, as long as there is room. One thread uses it
 * at a time.
 */
final class TitleWords {
  static final char LAM = '\u0644';

  private static final int SLOTS = 1 << 16;
  private static final char ALEF = '\u0627';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final String CONJUNCTIONS = "\u0648\u0641";
  private static final String PREPOSITIONS = "\u0628\u0644\u0643";

  /** Of the third person and the first in plural; the others end other words too often. */
  private static final String[] PRONOUNS = {
    "\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0646\u0627", "\u0647"
  };

  private static final Map<String, EnumSet<TitleKind>> KINDS = kinds();
  private static final Set<TitleKind> NOTHING = EnumSet.noneOf(TitleKind.class);

  private final AnalysisCache analyses;
  private final String[] forms = new String[SLOTS];
  private final TitleWord[] words = new TitleWord[SLOTS];

  TitleWords(AnalysisCache analyses) {
    this.analyses = analyses;
  }

  /** The word of a token, {@link TitleWord#NONE} if it is no word. */
  TitleWord of(Token token) {
    if (token.kind() != TokenKind.WORD) {
      return TitleWord.NONE;
    }
    String surface = token.surface();
    int hash = surface.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    if (!surface.equals(forms[slot])) {
      words[slot] = look(surface);
      forms[slot] = surface;
    }
    return words[slot];
  }

  private TitleWord look(String surface) {
    String letters = Normalized.form(TokenKind.WORD, surface);
    if (letters.length() == surface.length()) {
      for (int conjunction = 0; conjunction < 2; conjunction++) {
        if (conjunction == 1 && !begins(letters, 0, CONJUNCTIONS)) {
          break;
        }
        for (int preposition = 0; preposition < 2; preposition++) {
          boolean stands = preposition == 0 || begins(letters, conjunction, PREPOSITIONS);
          TitleWord word = stands ? known(surface, letters, conjunction, preposition) : null;
          if (word != null) {
            return word;
          }
        }
      }
    }
    return stranger(surface);
  }

  private static boolean begins(String letters, int at, String any) {
    return at + 2 < letters.length() && any.indexOf(letters.charAt(at)) >= 0;
  }

  /** A word of the list behind what is joined; null if there is none. */
  private static TitleWord known(String surface, String letters, int conjunction, int preposition) {
    int cut = conjunction + preposition;
    char letter = preposition == 0 ? 0 : letters.charAt(conjunction);
    boolean heh = surface.charAt(surface.length() - 1) == HEH;
    EnumSet<TitleKind> kinds = KINDS.get(letters.substring(cut));
    if (kinds != null && (!heh || behindPronoun(letters.substring(cut)) == null)) {
      return word(kinds, cut, conjunction == 1, letter, false, false);
    }
    int article = articleBehind(letters, cut, letter);
    if (article > cut) {
      kinds = KINDS.get(letters.substring(article));
      if (kinds != null && !kinds.contains(TitleKind.PREPOSITION)) {
        return word(kinds, cut, conjunction == 1, letter, true, false);
      }
      return null;
    }
    if (heh || letters.charAt(letters.length() - 1) != HEH) {
      kinds = behindPronoun(letters.substring(cut));
      if (kinds != null) {
        return word(kinds, cut, conjunction == 1, letter, false, true);
      }
    }
    return null;
  }

  /** The place behind the article, which after the preposition to has lost its alef. */
  private static int articleBehind(String letters, int at, char preposition) {
    if (preposition == LAM && letters.length() > at + 2 && letters.charAt(at) == LAM) {
      return at + 1;
    }
    boolean article =
        letters.length() > at + 3 && letters.charAt(at) == ALEF && letters.charAt(at + 1) == LAM;
    return article ? at + 2 : at;
  }

  private static EnumSet<TitleKind> behindPronoun(String core) {
    for (String pronoun : PRONOUNS) {
      if (core.length() > pronoun.length() + 2 && core.endsWith(pronoun)) {
        String bare = core.substring(0, core.length() - pronoun.length());
        int last = bare.length() - 1;
        String base = bare.charAt(last) == TEH ? bare.substring(0, last) + HEH : bare;
        EnumSet<TitleKind> kinds = KINDS.get(base);
        if (kinds != null && kinds.contains(TitleKind.ROLE)) {
          return kinds;
        }
      }
    }
    return null;
  }

  private static TitleWord word(
      EnumSet<TitleKind> kinds,
      int cut,
      boolean conjunction,
      char preposition,
      boolean article,
      boolean pronoun) {
    EnumSet<TitleKind> held = EnumSet.copyOf(kinds);
    TitleKind excluded = article ? TitleKind.CONSTRUCT : TitleKind.ARTICLE;
    if (kinds.contains(excluded)) {
      held.remove(TitleKind.ROLE);
      held.remove(TitleKind.RANK);
      held.remove(TitleKind.HONOUR);
    }
    PartOfSpeech part =
        held.contains(TitleKind.MEETS)
            ? PartOfSpeech.VERB
            : held.contains(TitleKind.PREPOSITION) ? PartOfSpeech.FUNCTION_WORD : PartOfSpeech.NOUN;
    return new TitleWord(
        held, part, new TitleWord.Joined(cut, conjunction, preposition, article, pronoun));
  }

  /** A word that the list does not know: what the analyser says of it. */
  private TitleWord stranger(String surface) {
    Optional<Analysis> analysis = analyses.of(surface);
    if (analysis.isEmpty()) {
      return TitleWord.NONE;
    }
    int cut = 0;
    boolean conjunction = false;
    boolean article = false;
    char preposition = 0;
    for (Clitic clitic : analysis.get().proclitics()) {
      char first = clitic.letters().charAt(0);
      if (clitic.isArticle()) {
        article = true;
        continue;
      }
      cut = clitic.span().end();
      if (CONJUNCTIONS.indexOf(first) >= 0) {
        conjunction = true;
      } else if (PREPOSITIONS.indexOf(first) >= 0) {
        preposition = first;
      }
    }
    boolean pronoun = !analysis.get().enclitics().isEmpty();
    return new TitleWord(
        NOTHING,
        analysis.get().part(),
        new TitleWord.Joined(cut, conjunction, preposition, article, pronoun));
  }

  private static Map<String, EnumSet<TitleKind>> kinds() {
    Map<String, EnumSet<TitleKind>> all = new HashMap<>();
    for (String[] row : WordList.rows("entities/title-words.tsv", 2)) {
      EnumSet<TitleKind> kinds = EnumSet.noneOf(TitleKind.class);
      for (String kind : row[0].split(",", -1)) {
        kinds.add(TitleKind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
      String form = Normalized.form(TokenKind.WORD, row[1]);
      all.computeIfAbsent(form, each -> EnumSet.noneOf(TitleKind.class)).addAll(kinds);
      boolean heads = kinds.contains(TitleKind.ROLE) || kinds.contains(TitleKind.RANK);
      if (heads && form.charAt(form.length() - 1) != HEH) {
        all.computeIfAbsent(form + HEH, each -> EnumSet.noneOf(TitleKind.class)).addAll(kinds);
      }
    }
    return all;
  }
}
