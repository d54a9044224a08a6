package arnews.entities;

import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import arnews.text.Span;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles as the lines of examples tell them: place, then the title. In the text of an example
 * brackets stand around the person's name and braces around other names; places count without them.
 */
final class WrittenTitles {
  private static final Titles TITLES =
      new Titles(new AnalysisCache(Morphology.standard().analyser()));

  private WrittenTitles() {}

  /** The titles beside the person's name. */
  static List<String> of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> others = new ArrayList<>();
    Span person = null;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{' -> start = text.length();
        case ']' -> person = new Span(start, text.length());
        case '}' -> others.add(new Span(start, text.length()));
        default -> text.append(c);
      }
    }
    if (person == null) {
      throw new IllegalArgumentException("no name in brackets: " + marked);
    }
    List<Token> tokens = Tokenizer.tokenize(text);
    List<NamedTokens> names = others.stream().map(other -> name(tokens, other)).toList();
    return TITLES.beside(text.toString(), 0, tokens, name(tokens, person), names).stream()
        .map(title -> title.start() + ".." + title.end() + ' ' + title.text())
        .toList();
  }

  private static NamedTokens name(List<Token> tokens, Span place) {
    int from = 0;
    while (tokens.get(from).span().end() <= place.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < place.end()) {
      to++;
    }
    return new NamedTokens(from, to, place.start());
  }
}
