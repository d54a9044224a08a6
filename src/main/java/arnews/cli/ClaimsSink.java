package arnews.cli;

import arnews.claims.ArticleClaims;
import arnews.claims.ClaimSearch;
import arnews.claims.SentenceClaims;
import java.util.Map;

/** Finds the claims of what a thread reads, and hands them over when it is the source's turn. */
final class ClaimsSink extends TurnSink<SentenceClaims> {
  /** So many sentences of a source are handed over together. */
  private static final int PART = 64;

  private final ArticleClaims claims;

  ClaimsSink(ClaimSearch search, Turns<SentenceClaims> turns) {
    super(turns, PART);
    claims = new ArticleClaims(search, this::add);
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    claims.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    claims.block(utf8, from, to);
  }

  @Override
  public void end() {
    claims.end();
  }
}
