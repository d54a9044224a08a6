package arnews.cli;

import arnews.freq.CollocateCounts;
import arnews.freq.Counter;
import arnews.freq.Dispersions;
import arnews.freq.DiversityCounts;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.NgramCounts;
import arnews.reading.TextSink;
import arnews.speech.SpeechSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Counts the words of a run's inputs.
 *
 * @param inputs what is read
 * @param part which part of it is counted; nothing for all
 * @param memory how many bytes there are for counts
 */
record FreqReading(Inputs inputs, Optional<CountedPart> part, long memory) {
  /** The table of all forms of some hundreds of megabytes of news, and room for it to grow. */
  private static final long TABLE = 96L << 20;

  /**
   * How many threads have room for a table each; at least one.
   *
   * @param memory how many bytes there are for tables
   */
  static int threads(long memory) {
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / TABLE));
  }

  /** Reads the reference in the same way, in the half of the memory that counts leave to it. */
  FreqReading ofReference(Inputs references) {
    return new FreqReading(references, part, memory / 2);
  }

  /**
   * Counts all inputs.
   *
   * @param again whether they will be read a second time
   */
  FormCounts counts(FreqQuery query, boolean again) throws IOException {
    if (again) {
      inputs.keepForSecondReading();
    }
    FormCounts counts =
        merged(
            () -> new FormCounts(query),
            (whole, other) -> {
              other.finish();
              whole.merge(other);
            });
    counts.finish();
    return counts;
  }

  /** Reads all inputs again for the dispersions of their words. */
  Dispersions dispersions(FormCounts totals) {
    Dispersions dispersions = new Dispersions(totals);
    read(dispersions::counter, Integer.MAX_VALUE);
    return dispersions;
  }

  /** Counts which words stand near another. */
  CollocateCounts collocates(Supplier<CollocateCounts> counts) {
    return merged(counts, CollocateCounts::merge);
  }

  /** Measures how diverse the words of all inputs are. */
  DiversityCounts diversity(FreqQuery query) {
    return merged(() -> new DiversityCounts(query), DiversityCounts::merge);
  }

  /** Counts the n-grams of all inputs, in their order. */
  void ngrams(NgramCounts counts) {
    inOrder(new CounterSink<>(counts));
  }

  /** Reads all inputs in their order. */
  void inOrder(TextSink sink) {
    if (part.isPresent()) {
      inputs.readInOrder(new PartSink<>(SpeechSearch.standard(), part.get(), sink));
    } else {
      inputs.readInOrder(sink);
    }
  }

  private <C extends Counter> C merged(Supplier<C> counters, BiConsumer<C, C> merge) {
    List<C> counts = read(counters, threads(memory));
    C whole = counts.remove(0);
    // One at a time is let go of, since memory may be short.
    while (!counts.isEmpty()) {
      merge.accept(whole, counts.remove(counts.size() - 1));
    }
    return whole;
  }

  private <C extends Counter> List<C> read(Supplier<C> counters, int most) {
    List<C> counts = new ArrayList<>();
    if (part.isPresent()) {
      SpeechSearch search = SpeechSearch.standard();
      inputs
          .read(() -> new PartSink<>(search, part.get(), new CounterSink<>(counters.get())), most)
          .forEach(sink -> counts.add(sink.inner().counter()));
    } else {
      inputs
          .read(() -> new CounterSink<>(counters.get()), most)
          .forEach(sink -> counts.add(sink.counter()));
    }
    return counts;
  }
}
