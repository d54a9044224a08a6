package arnews.cli;

import arnews.kwic.KwicRow;
import arnews.kwic.KwicSearch;
import java.util.function.Consumer;

/**
 * How much was found.
 *
 * @param matches how many matches
 * @param matchedArticles in how many articles
 * @param articles how many articles were read
 */
record KwicTotals(long matches, long matchedArticles, long articles) {
  /** Searches all inputs and hands over the rows in the order of the inputs. */
  static KwicTotals of(Inputs inputs, KwicSearch search, Consumer<KwicRow> rows) {
    Turns<KwicRow> turns = new Turns<>(rows);
    KwicTotals totals = new KwicTotals(0, 0, 0);
    for (KwicSink sink : inputs.read(() -> new KwicSink(search, turns))) {
      totals = totals.plus(sink.totals());
    }
    return totals;
  }

  private KwicTotals plus(KwicTotals more) {
    return new KwicTotals(
        matches + more.matches, matchedArticles + more.matchedArticles, articles + more.articles);
  }
}
