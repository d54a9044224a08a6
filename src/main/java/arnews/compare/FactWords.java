package arnews.compare;

import arnews.claims.Claim;
import arnews.claims.SentenceClaims;
import arnews.freq.StopWords;
import arnews.morphology.Analyser;
import arnews.morphology.AnalysisCache;
import arnews.numbers.Kind;
import arnews.text.Normalized;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words around claims. One thread uses it at a time. */
final class FactWords {
  /** So many words away a word weighs half. */
  private static final double HALF = 5;

  /** Each comma between a word and the number makes it weigh so much. */
  private static final double COMMA = 0.8;

  private final AnalysisCache analyses;
  private final StopWords stopWords = StopWords.standard();
  private final Vocabulary vocabulary = new Vocabulary();

  FactWords(Analyser analyser) {
    analyses = new AnalysisCache(analyser);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The claims of an article with their words. */
  List<FactContext> of(int number, FactArticle article) {
    List<FactContext> contexts = new ArrayList<>();
    NamesOfSentences names = new NamesOfSentences(article.named());
    for (SentenceClaims sentence : article.claims()) {
      Set<String> named = names.of(sentence);
      List<Token> tokens = Tokenizer.tokenize(sentence.sentence());
      int[] words = new int[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = word(tokens.get(i));
      }
      for (Claim claim : sentence.claims()) {
        FactContext context = new FactContext(number, sentence, claim, counted(claim));
        fill(context, tokens, words);
        fillTimes(context);
        context.names.addAll(named);
        fillSpeaker(context);
        contexts.add(context);
      }
    }
    return contexts;
  }

  private void fill(FactContext context, List<Token> tokens, int[] words) {
    int start = context.claim.number().span().start() - context.sentence.start();
    int end = context.claim.number().span().end() - context.sentence.start();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= start) {
      first++;
    }
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).span().start() < end) {
      behind++;
    }
    context.scope = FactScope.of(tokens, first, behind);
    double weight = 1;
    for (int i = first - 1; i >= 0; i--) {
      weight *= isComma(tokens.get(i)) ? COMMA : 1;
      put(context, words[i], weight, first - i);
    }
    weight = 1;
    for (int i = behind; i < tokens.size(); i++) {
      weight *= isComma(tokens.get(i)) ? COMMA : 1;
      put(context, words[i], weight, i - behind + 1);
    }
  }

  private static void fillTimes(FactContext context) {
    for (Claim other : context.sentence.claims()) {
      Kind kind = other.number().kind();
      if (other != context.claim && (kind == Kind.YEAR || kind == Kind.DATE)) {
        context.times.add(other.number().value().toString());
      }
    }
  }

  private static void fillSpeaker(FactContext context) {
    for (Token token : Tokenizer.tokenize(context.claim.speaker())) {
      if (token.kind() == TokenKind.WORD) {
        context.speaker.add(Normalized.form(TokenKind.WORD, token.surface()));
      }
    }
  }

  private static void put(FactContext context, int word, double weight, int distance) {
    if (word >= 0) {
      context.add(word, weight / (1 + distance / HALF));
    }
  }

  private static boolean isComma(Token token) {
    return token.kind() == TokenKind.SIGN
        && ",\u060C\u061B;".indexOf(token.surface().charAt(0)) >= 0;
  }

  /** The number of a token's lemma; -1 for what tells nothing. */
  private int word(Token token) {
    if (token.kind() == TokenKind.SIGN || token.kind() == TokenKind.NUMBER) {
      return -1;
    }
    if (token.kind() != TokenKind.WORD) {
      return vocabulary.add(Normalized.form(token.kind(), token.surface()));
    }
    return stopWords.contains(token.surface()) ? -1 : vocabulary.add(lemma(token.surface()));
  }

  private String lemma(String surface) {
    String lemma = analyses.of(surface).map(analysis -> analysis.lemma()).orElse(surface);
    return Normalized.form(TokenKind.WORD, lemma);
  }

  private String counted(Claim claim) {
    Set<String> words = new TreeSet<>();
    for (Token token : Tokenizer.tokenize(claim.counted())) {
      if (token.kind() == TokenKind.WORD) {
        words.add(lemma(token.surface()));
      }
    }
    return String.join(" ", words);
  }
}
