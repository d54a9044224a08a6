package arnews.entities;

import arnews.morphology.AnalysisCache;
import arnews.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the roles that are stated beside the names of people. One thread uses it at a time. */
final class Titles {
  private final TitleWords words;

  Titles(AnalysisCache analyses) {
    words = new TitleWords(analyses);
  }

  /**
   * The roles stated beside a person's name, in the order of the text.
   *
   * @param text holds the sentence
   * @param offset where the text begins in its article
   * @param tokens the sentence's tokens
   * @param name the person's name
   * @param others the sentence's other names in their order; a title may hold them
   */
  List<Title> beside(
      String text, long offset, List<Token> tokens, NamedTokens name, List<NamedTokens> others) {
    TitleSentence sentence = new TitleSentence(text, tokens, words, others);
    List<int[]> found = new TitlesBefore(sentence, name).find();
    boolean honoured = false;
    for (int[] each : found) {
      TitleWord head = sentence.word(each[0]);
      honoured |= head.is(TitleKind.HONOUR) || head.is(TitleKind.POSSESSOR);
    }
    found.addAll(new TitlesBehind(sentence, name, honoured).find());
    List<Title> titles = new ArrayList<>(found.size());
    for (int[] each : found) {
      titles.add(sentence.title(offset, each[0], each[1]));
    }
    return titles;
  }
}
