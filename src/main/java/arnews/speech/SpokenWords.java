package arnews.speech;

import arnews.entities.EntityType;
import arnews.entities.NamedSentence;
import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Clitic;
import arnews.morphology.PartOfSpeech;
import arnews.text.Quotations;
import arnews.text.Span;
import arnews.text.Surface;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a sentence with their names, and what the rules of speech ask of them. */
final class SpokenWords {
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';

  private final NamedSentence sentence;
  private final int firstMention;
  private final List<Token> tokens;
  private final AnalysisCache analyses;
  private final Quotations quotations;

  private final NamedPlaces named;
  private final Optional<Analysis>[] known;
  private final String[] cores;
  private final String[] lemmas;
  private final String[] wholes;

  @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made
  SpokenWords(NamedSentence sentence, int firstMention, AnalysisCache analyses) {
    this.sentence = sentence;
    this.firstMention = firstMention;
    this.analyses = analyses;
    String text = sentence.text();
    List<Token> all = new ArrayList<>();
    Tokenizer.tokenize(
        text,
        sentence.start(),
        sentence.end(),
        (start, end, kind) ->
            all.add(new Token(new Span(start, end), kind, Surface.of(kind, text, start, end))));
    tokens = EscapedMarks.merged(all);
    quotations = Quotations.withSingleMarks(text, tokens);
    known = new Optional[tokens.size()];
    cores = new String[tokens.size()];
    lemmas = new String[tokens.size()];
    wholes = new String[tokens.size()];
    named = new NamedPlaces(sentence, tokens);
  }

  int size() {
    return tokens.size();
  }

  /** The offset in the article of a token's first unit. */
  long start(int index) {
    return sentence.offset() + tokens.get(index).span().start();
  }

  /** The offset in the article behind a token's last unit. */
  long end(int index) {
    return sentence.offset() + tokens.get(index).span().end();
  }

  /** The text between two tokens, the first among it, the second not. */
  String text(int from, int to) {
    return sentence
        .text()
        .substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The mention that a token belongs to, by its place among those of the sentence, or -1. */
  int mention(int index) {
    return named.mention(index);
  }

  /** The mention of whose title a token is a part, or -1. */
  int titled(int index) {
    return named.titled(index);
  }

  /** The first token of a mention. */
  int first(int mention) {
    return named.first(mention);
  }

  /** Behind the last token of a mention. */
  int behind(int mention) {
    return named.behind(mention);
  }

  /** The place of a mention among those of the article. */
  int ofArticle(int mention) {
    return firstMention + mention;
  }

  EntityType type(int mention) {
    return sentence.mentions().get(mention).type();
  }

  boolean isPerson(int mention) {
    return mention >= 0 && type(mention) == EntityType.PER;
  }

  boolean isWord(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).kind() == TokenKind.WORD;
  }

  boolean isNumber(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).kind() == TokenKind.NUMBER;
  }

  /** Whether a token is one of some signs. */
  boolean isSign(int index, String signs) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).kind() == TokenKind.SIGN
        && signs.indexOf(tokens.get(index).surface().charAt(0)) >= 0;
  }

  boolean isColon(int index) {
    return isSign(index, ":");
  }

  boolean isComma(int index) {
    return isSign(index, ",\u060C");
  }

  /** The token that closes the quotation that a token opens, or -1. */
  int closedBy(int index) {
    return quotations.closedBy(index);
  }

  /** Whether a token is a quotation mark. */
  boolean quotes(int index) {
    return index >= 0 && index < tokens.size() && quotations.quotes(index);
  }

  /** Whether a token is a quotation mark that does not close: it opens, closed or not. */
  boolean opens(int index) {
    return quotes(index) && !closes(index);
  }

  boolean closes(int index) {
    return quotations.closes(index);
  }

  Optional<Analysis> analysis(int index) {
    if (!isWord(index)) {
      return Optional.empty();
    }
    if (known[index] == null) {
      known[index] = analyses.of(tokens.get(index).surface());
    }
    return known[index];
  }

  /** The normal form of a word's lemma; empty for what is no word. */
  String lemma(int index) {
    if (index < 0 || index >= lemmas.length) {
      return "";
    }
    if (lemmas[index] == null) {
      Optional<Analysis> analysis = analysis(index);
      lemmas[index] = analysis.isEmpty() ? "" : SpeechLexicon.normal(analysis.get().lemma());
    }
    return lemmas[index];
  }

  /** The normal form of a word without what is joined before it but with its article. */
  String core(int index) {
    if (!isWord(index)) {
      return "";
    }
    if (cores[index] == null) {
      String surface = tokens.get(index).surface();
      int from = 0;
      for (Clitic clitic : proclitics(index)) {
        if (!clitic.isArticle()) {
          from = clitic.span().end();
        }
      }
      cores[index] = SpeechLexicon.normal(from < surface.length() ? surface.substring(from) : "");
    }
    return cores[index];
  }

  /** The normal form of a word as it is written. */
  String whole(int index) {
    if (!isWord(index)) {
      return "";
    }
    if (wholes[index] == null) {
      wholes[index] = SpeechLexicon.normal(tokens.get(index).surface());
    }
    return wholes[index];
  }

  /** A word's letters as they are written, without marks and without what is joined before it. */
  String written(int index) {
    String surface = surface(index);
    int from = 0;
    for (Clitic clitic : proclitics(index)) {
      if (!clitic.isArticle()) {
        from = clitic.span().end();
      }
    }
    return from < surface.length() ? surface.substring(from) : surface;
  }

  /** A word's letters as they are written, without marks. */
  String surface(int index) {
    return tokens.get(index).surface();
  }

  List<Clitic> proclitics(int index) {
    return analysis(index).map(Analysis::proclitics).orElse(List.of());
  }

  boolean isPart(int index, PartOfSpeech part) {
    Optional<Analysis> analysis = analysis(index);
    return analysis.isPresent() && analysis.get().part() == part;
  }

  boolean isNominal(int index) {
    return isPart(index, PartOfSpeech.NOUN)
        || isPart(index, PartOfSpeech.ADJECTIVE)
        || isPart(index, PartOfSpeech.PROPER_NOUN);
  }

  boolean isDefinite(int index) {
    for (Clitic clitic : proclitics(index)) {
      if (clitic.isArticle()) {
        return true;
      }
    }
    return false;
  }

  boolean hasPronoun(int index) {
    return analysis(index).map(analysis -> !analysis.enclitics().isEmpty()).orElse(false);
  }

  /** Whether letters are joined before a word, the article not counted; "and" is one of them. */
  boolean isJoined(int index) {
    for (Clitic clitic : proclitics(index)) {
      if (!clitic.isArticle()) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" or "so" is joined before a word. */
  boolean isConjoined(int index) {
    return isJoined(index, WAW) || isJoined(index, FEH);
  }

  /** Whether a letter is joined before a word. */
  boolean isJoined(int index, char letter) {
    for (Clitic clitic : proclitics(index)) {
      if (clitic.letters().length() == 1 && clitic.letters().charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }
}
