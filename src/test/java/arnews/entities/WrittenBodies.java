package arnews.entities;

import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@link BodyRules} make of a text in which {@code [TYPE words]} is a name of the tagger's.
 */
final class WrittenBodies {
  private static final Pattern NAME = Pattern.compile("\\[([A-Z]+) ([^\\]]+)\\]");

  private final AnalysisCache analyses = new AnalysisCache(Morphology.standard().analyser());
  private final Forms forms = new Forms(analyses, NameModel.standardClasses(), NameLexicon.NONE);
  private final NameSpans spans = new NameSpans(analyses, Gazetteer.NONE);

  private record Named(int start, int end, EntityType type) {}

  /** The names behind the rules, each with its type before it. */
  List<String> names(String written) {
    List<Named> named = new ArrayList<>();
    String text = plain(written, named);
    List<Token> tokens = Tokenizer.tokenize(text);
    int[] labels = new int[tokens.size()];
    int[] bits = new int[tokens.size()];
    int[] cores = new int[tokens.size()];
    for (int i = 0; i < labels.length; i++) {
      Token token = tokens.get(i);
      Form form = forms.of(token);
      bits[i] = form.bits();
      cores[i] = token.kind() == TokenKind.WORD ? form.core() : 0;
      labels[i] = label(token, named);
    }
    BodyRules.apply(bits, cores, labels);
    List<String> names = new ArrayList<>();
    for (Mention mention : spans.of(text, 0, 0, tokens, labels)) {
      names.add(mention.type() + " " + mention.text());
    }
    return names;
  }

  private static String plain(String written, List<Named> named) {
    StringBuilder text = new StringBuilder();
    Matcher name = NAME.matcher(written);
    while (name.find()) {
      name.appendReplacement(text, "");
      int start = text.length();
      text.append(name.group(2));
      named.add(new Named(start, text.length(), EntityType.valueOf(name.group(1))));
    }
    return name.appendTail(text).toString();
  }

  private static int label(Token token, List<Named> named) {
    int start = token.span().start();
    for (Named name : named) {
      if (start == name.start()) {
        return Label.first(name.type());
      }
      if (start > name.start() && start < name.end()) {
        return Label.inside(name.type());
      }
    }
    return Label.OUTSIDE;
  }
}
