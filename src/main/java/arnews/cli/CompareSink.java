package arnews.cli;

import arnews.claims.SentenceClaims;
import arnews.claims.SpokenClaims;
import arnews.compare.ReadArticle;
import arnews.compare.WordReader;
import arnews.speech.ArticleSpeech;
import arnews.speech.SpokenArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads what a thread reads for comparing, and hands articles over in the order of the sources. */
final class CompareSink extends TurnSink<CompareSink.Found> {
  /** So many articles of a source are handed over together. */
  private static final int PART = 16;

  private final WordReader words;
  private final Optional<SpokenClaims> claims;
  private final Optional<ArticleSpeech> speech;
  private final AtomicInteger articles;
  private final int most;
  private final List<SentenceClaims> claimed = new ArrayList<>();
  private final List<SpokenArticle> spoken = new ArrayList<>();
  private boolean deep;

  /** What was found in an article. */
  record Found(ReadArticle words, List<SentenceClaims> claims, List<SpokenArticle> spoken) {
    Found {
      claims = List.copyOf(claims);
      spoken = List.copyOf(spoken);
    }
  }

  /**
   * Reads words, and of the first articles what the search finds.
   *
   * @param words reads words
   * @param search finds the rest
   * @param articles how many articles all threads have begun
   * @param most behind so many articles words alone are read
   */
  CompareSink(
      WordReader words,
      CompareSearch search,
      AtomicInteger articles,
      int most,
      Turns<Found> turns) {
    super(turns, PART);
    this.words = words;
    this.articles = articles;
    this.most = most;
    claims =
        search
            .claims()
            .map(
                finder ->
                    new SpokenClaims(
                        finder, search.speech().orElseThrow(), claimed::add, spoken::add));
    speech =
        claims.isPresent()
            ? Optional.empty()
            : search.speech().map(finder -> new ArticleSpeech(finder, spoken::add));
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    deep = articles.incrementAndGet() <= most;
    claimed.clear();
    spoken.clear();
    words.begin(id, fields);
    if (deep) {
      claims.ifPresent(finder -> finder.begin(id));
      speech.ifPresent(finder -> finder.begin(id));
    }
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    words.block(utf8, from, to);
    if (deep) {
      claims.ifPresent(finder -> finder.block(utf8, from, to));
      speech.ifPresent(finder -> finder.block(utf8, from, to));
    }
  }

  @Override
  public void end() {
    if (deep) {
      claims.ifPresent(SpokenClaims::end);
      speech.ifPresent(ArticleSpeech::end);
    }
    add(new Found(words.end(), claimed, spoken));
  }
}
