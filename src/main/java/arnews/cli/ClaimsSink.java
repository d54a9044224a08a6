package arnews.cli;

import arnews.claims.ArticleClaims;
import arnews.claims.ClaimSearch;
import arnews.claims.SentenceClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the claims of what a thread reads, and hands them over when it is the source's turn. */
final class ClaimsSink implements SourceSink {
  /** So many sentences of a source are handed over together. */
  private static final int PART = 64;

  private final Turns<SentenceClaims> turns;
  private final ArticleClaims claims;
  private final List<SentenceClaims> found = new ArrayList<>();
  private int source;

  ClaimsSink(ClaimSearch search, Turns<SentenceClaims> turns) {
    this.turns = turns;
    claims = new ArticleClaims(search, this::add);
  }

  private void add(SentenceClaims sentence) {
    found.add(sentence);
    if (found.size() == PART) {
      turns.part(source, found);
      found.clear();
    }
  }

  @Override
  public void beginSource(int index) {
    source = index;
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

  @Override
  public void endSource() {
    turns.end(source, found);
    found.clear();
  }

  @Override
  public void abandon() {
    turns.abandon();
  }
}
