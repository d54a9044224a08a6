package arnews.cli;

import arnews.kwic.KwicFinder;
import arnews.kwic.KwicRow;
import arnews.kwic.KwicSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Searches what a thread reads, and hands the rows over when it is the source's turn. */
final class KwicSink implements SourceSink {
  /** So many rows of a source are handed over together. */
  private static final int PART = 256;

  private final Turns<KwicRow> turns;
  private final KwicFinder finder;
  private final List<KwicRow> found = new ArrayList<>();
  private int source;

  KwicSink(KwicSearch search, Turns<KwicRow> turns) {
    this.turns = turns;
    this.finder = search.finder(this::add);
  }

  private void add(KwicRow row) {
    found.add(row);
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

  @Override
  public void endSource() {
    turns.end(source, found);
    found.clear();
  }

  @Override
  public void abandon() {
    turns.abandon();
  }

  /** What was found so far. */
  KwicTotals totals() {
    return new KwicTotals(finder.matches(), finder.matchedArticles(), finder.articles());
  }
}
