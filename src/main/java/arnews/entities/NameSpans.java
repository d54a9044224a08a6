package arnews.entities;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Clitic;
import arnews.text.Letters;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes mentions of labelled tokens. One thread uses it at a time. */
final class NameSpans {
  private final AnalysisCache analyses;
  private final Gazetteer gazetteer;

  NameSpans(AnalysisCache analyses, Gazetteer gazetteer) {
    this.analyses = analyses;
    this.gazetteer = gazetteer;
  }

  List<Mention> of(String text, long offset, int sentence, List<Token> tokens, int[] labels) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (!Label.isFirst(labels[i])) {
        continue;
      }
      int last = i;
      while (last + 1 < labels.length && Label.isInside(labels[last + 1])) {
        last++;
      }
      int start = start(text, tokens.get(i));
      int end = tokens.get(last).span().end();
      mentions.add(
          new Mention(
              offset + start,
              offset + end,
              text.substring(start, end),
              Label.type(labels[i]),
              sentence,
              List.of()));
      i = last;
    }
    return gazetteer.overrule(text, offset, sentence, tokens, mentions);
  }

  /** Behind what is joined before a name: and, in, to; the article belongs to the name. */
  private int start(String text, Token token) {
    if (token.kind() != TokenKind.WORD) {
      return token.span().start();
    }
    Optional<Analysis> analysis = analyses.of(token.surface());
    int joined = 0;
    if (analysis.isPresent()) {
      for (Clitic clitic : analysis.get().proclitics()) {
        joined += clitic.letters().length() == 1 ? 1 : 0;
      }
    }
    int at = token.span().start();
    for (int letters = 0; letters < joined || Letters.isSilent(text.charAt(at)); at++) {
      letters += Letters.isSilent(text.charAt(at)) ? 0 : 1;
    }
    return at;
  }
}
