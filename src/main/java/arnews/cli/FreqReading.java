package arnews.cli;

import arnews.freq.CollocateCounts;
import arnews.freq.Counter;
import arnews.freq.Dispersions;
import arnews.freq.DiversityCounts;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.NgramCounts;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Counts the words of a run's inputs. */
final class FreqReading {
  private FreqReading() {}

  /**
   * Counts all inputs.
   *
   * @param again whether they will be read a second time
   */
  static FormCounts counts(Inputs inputs, FreqQuery query, boolean again) throws IOException {
    if (again) {
      inputs.keepForSecondReading();
    }
    FormCounts counts = merged(inputs, () -> new FormCounts(query), FormCounts::merge);
    counts.finish();
    return counts;
  }

  /** Reads all inputs again for the dispersions of their words. */
  static Dispersions dispersions(Inputs inputs, FreqQuery query, FormCounts totals) {
    return merged(inputs, () -> new Dispersions(query, totals), Dispersions::merge);
  }

  /** Counts which words stand near another. */
  static CollocateCounts collocates(Inputs inputs, Supplier<CollocateCounts> counts) {
    return merged(inputs, counts, CollocateCounts::merge);
  }

  /** Measures how diverse the words of all inputs are. */
  static DiversityCounts diversity(Inputs inputs, FreqQuery query) {
    return merged(inputs, () -> new DiversityCounts(query), DiversityCounts::merge);
  }

  /** Counts the n-grams of all inputs, in their order. */
  static void ngrams(Inputs inputs, NgramCounts counts) {
    inputs.readInOrder(new CounterSink<>(counts));
  }

  private static <C extends Counter> C merged(
      Inputs inputs, Supplier<C> counters, BiConsumer<C, C> merge) {
    List<CounterSink<C>> sinks = inputs.read(() -> new CounterSink<>(counters.get()));
    C whole = sinks.get(0).counter();
    for (CounterSink<C> sink : sinks.subList(1, sinks.size())) {
      merge.accept(whole, sink.counter());
    }
    return whole;
  }
}
