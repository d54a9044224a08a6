package arnews.entities;

import arnews.morphology.AnalysisCache;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.Tokenizer;
import arnews.text.WholeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the names of articles that come in blocks. The calls of one article are begin, any number
 * of blocks, end; one thread makes them. Of a long article only a stretch is held at a time.
 */
public final class ArticleEntities {
  /** What has more tokens is no sentence and is read in parts. */
  private static final int MOST_TOKENS = 1000;

  /** So many tokens of an article are read together, each word heard in all its places. */
  private static final int STRETCH = 6000;

  private final EntitySink sink;
  private final Tagger tagger;
  private final NameSpans spans;
  private final Repeats repeats = new Repeats();
  private final Respellings respellings = new Respellings();
  private final WholeLines lines = new WholeLines(this::lines);
  private final List<Held> held = new ArrayList<>();
  private int heldTokens;
  private String article = "";
  private int number;

  private record Held(long offset, String text, List<Token> tokens, Tagger.Sentence sentence) {}

  /** Hands sentences with their names to a sink. */
  public ArticleEntities(EntitySearch search, EntitySink sink) {
    this.sink = Objects.requireNonNull(sink);
    AnalysisCache analyses = new AnalysisCache(search.morphology().analyser());
    tagger =
        new Tagger(
            search.model(),
            search.classes(),
            search.lexicon(),
            search.guideline() == Guideline.ARNEWS,
            analyses);
    spans = new NameSpans(analyses, search.gazetteer());
  }

  /** An article begins. */
  public void begin(String id) {
    article = Objects.requireNonNull(id);
    number = 0;
    lines.begin();
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    lines.block(utf8, from, to);
  }

  /** The article is whole. */
  public void end() {
    lines.end();
    release();
  }

  private void lines(String text, long offset) {
    for (List<Token> tokens : Sentences.tokens(text, Tokenizer.tokenize(text))) {
      for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
        int end = Math.min(tokens.size(), from + MOST_TOKENS);
        hold(text, offset, tokens.subList(from, end));
      }
    }
  }

  private void hold(String text, long offset, List<Token> tokens) {
    Tagger.Sentence sentence = tagger.read(tokens);
    Tagger.count(sentence, repeats);
    held.add(new Held(offset, text, tokens, sentence));
    heldTokens += tokens.size();
    if (heldTokens > STRETCH) {
      release();
    }
  }

  private void release() {
    List<int[]> labelled = new ArrayList<>(held.size());
    respellings.clear();
    for (Held each : held) {
      int[] labels = tagger.readAgain(each.sentence(), repeats);
      respellings.learn(each.tokens(), labels);
      labelled.add(labels);
    }
    for (int i = 0; i < held.size(); i++) {
      Held each = held.get(i);
      List<Token> tokens = each.tokens();
      int[] labels = labelled.get(i);
      respellings.apply(tokens, each.sentence().bits(), labels);
      List<Mention> mentions = spans.of(each.text(), each.offset(), number, tokens, labels);
      int start = tokens.get(0).span().start();
      int end = tokens.get(tokens.size() - 1).span().end();
      sink.sentence(
          new NamedSentence(article, number, each.offset(), each.text(), start, end, mentions));
      number++;
    }
    held.clear();
    heldTokens = 0;
    repeats.clear();
  }
}
