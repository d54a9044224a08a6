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
  private final Titles titles;

  NameSpans(AnalysisCache analyses, Gazetteer gazetteer) {
    this.analyses = analyses;
    this.gazetteer = gazetteer;
    titles = new Titles(analyses);
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
    return titled(
        text, offset, tokens, gazetteer.overrule(text, offset, sentence, tokens, mentions));
  }

  /** The same mentions, people with the roles that are stated beside them. */
  private List<Mention> titled(
      String text, long offset, List<Token> tokens, List<Mention> mentions) {
    if (mentions.stream().noneMatch(mention -> mention.type() == EntityType.PER)) {
      return mentions;
    }
    List<NamedTokens> names = new ArrayList<>(mentions.size());
    int token = 0;
    for (Mention mention : mentions) {
      int start = (int) (mention.start() - offset);
      int end = (int) (mention.end() - offset);
      while (tokens.get(token).span().end() <= start) {
        token++;
      }
      int from = token;
      while (token < tokens.size() && tokens.get(token).span().start() < end) {
        token++;
      }
      names.add(new NamedTokens(from, token, start));
      token = from;
    }
    List<Mention> all = new ArrayList<>(mentions.size());
    for (int i = 0; i < names.size(); i++) {
      Mention mention = mentions.get(i);
      List<Title> beside =
          mention.type() == EntityType.PER
              ? titles.beside(text, offset, tokens, names.get(i), names)
              : List.of();
      all.add(
          new Mention(
              mention.start(),
              mention.end(),
              mention.text(),
              mention.type(),
              mention.sentence(),
              beside));
    }
    return all;
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
        joined += clitic.isArticle() ? 0 : 1;
      }
    }
    int at = token.span().start();
    for (int letters = 0; letters < joined || Letters.isSilent(text.charAt(at)); at++) {
      letters += Letters.isSilent(text.charAt(at)) ? 0 : 1;
    }
    return at;
  }
}
