package arnews.cli;

import arnews.kwic.KwicFinder;
import arnews.kwic.KwicRow;
import arnews.kwic.KwicSearch;
import java.util.Map;

/** Searches what a thread reads, and hands the rows over when it is the source's turn. */
final class KwicSink extends TurnSink<KwicRow> {
  /** So many rows of a source are handed over together. */
  private static final int PART = 256;

  private final KwicFinder finder;

  KwicSink(KwicSearch search, Turns<KwicRow> turns) {
    super(turns, PART);
    this.finder = search.finder(this::add);
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    finder.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    finder.block(utf8, from, to);
  }

  @Override
  public void end() {
    finder.end();
  }

  /** What was found so far. */
  KwicTotals totals() {
    return new KwicTotals(finder.matches(), finder.matchedArticles(), finder.articles());
  }
}
