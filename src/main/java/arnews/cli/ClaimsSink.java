package arnews.cli;

import arnews.claims.ArticleClaims;
import arnews.claims.ClaimSearch;
import arnews.claims.SentenceClaims;
import arnews.claims.SpokenClaims;
import arnews.speech.SpeechSearch;
import java.util.Map;
import java.util.Optional;

/** Finds the claims of what a thread reads, and hands them over when it is the source's turn. */
final class ClaimsSink extends TurnSink<SentenceClaims> {
  /** So many sentences of a source are handed over together. */
  private static final int PART = 64;

  private final Optional<ArticleClaims> claims;
  private final Optional<SpokenClaims> spoken;

  ClaimsSink(ClaimSearch search, Optional<SpeechSearch> speech, Turns<SentenceClaims> turns) {
    super(turns, PART);
    spoken = speech.map(speeches -> new SpokenClaims(search, speeches, this::add));
    claims =
        speech.isPresent() ? Optional.empty() : Optional.of(new ArticleClaims(search, this::add));
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    claims.ifPresent(finder -> finder.begin(id));
    spoken.ifPresent(finder -> finder.begin(id));
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    claims.ifPresent(finder -> finder.block(utf8, from, to));
    spoken.ifPresent(finder -> finder.block(utf8, from, to));
  }

  @Override
  public void end() {
    claims.ifPresent(ArticleClaims::end);
    spoken.ifPresent(SpokenClaims::end);
  }
}
