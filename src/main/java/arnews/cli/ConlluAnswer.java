package arnews.cli;

import arnews.morphology.Morphology;
import arnews.output.ConlluWord;
import arnews.output.ConlluWriter;
import arnews.text.Letters;
import arnews.tokens.AnalysedSentence;
import arnews.tokens.AnalysedToken;
import arnews.tokens.UniversalWord;
import arnews.tokens.UniversalWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The answer of {@code arnews tokens} as CoNLL-U, made while the articles are read. */
final class ConlluAnswer {
  private final ConlluWriter out;

  private ConlluAnswer(ConlluWriter out) {
    this.out = out;
  }

  /** Writes the sentences of inputs to a stream. */
  static void write(Inputs inputs, Morphology morphology, OutputStream out) throws IOException {
    ConlluWriter writer = new ConlluWriter(out);
    inputs.readInOrder(new ArticleSentences(morphology, new ConlluAnswer(writer)::sentence));
    writer.flush();
  }

  private void sentence(String article, AnalysedSentence sentence) throws IOException {
    if (sentence.number() == 1) {
      out.document(article);
    }
    out.sentence(article + "-" + sentence.number());
    for (AnalysedToken token : sentence.tokens()) {
      List<ConlluWord> words = new ArrayList<>(3);
      for (UniversalWord word : UniversalWords.of(sentence, token)) {
        String misc = misc(word.start(), word.end());
        words.add(new ConlluWord(word.form(), word.lemma(), word.tag().name(), misc));
      }
      String misc = misc(sentence.start(token), sentence.end(token));
      out.token(sentence.written(token), isSpaced(sentence, token), misc, words);
    }
    out.end();
  }

  private static String misc(long start, long end) {
    return "Start=" + start + "|End=" + end;
  }

  /**
   * Whether a token is divided from the next one. The last of a line is, and one before a mark that
   * stands by itself: in normal form C the mark would sit on it.
   */
  private static boolean isSpaced(AnalysedSentence sentence, AnalysedToken token) {
    String text = sentence.text();
    int at = token.token().span().end();
    while (at < text.length() && Letters.isInvisible(text.charAt(at))) {
      at++;
    }
    return at == text.length()
        || Letters.isSpace(text.charAt(at))
        || Letters.isMark(text.charAt(at));
  }
}
