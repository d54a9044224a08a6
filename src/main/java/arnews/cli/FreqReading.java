package arnews.cli;

import arnews.freq.Dispersions;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.NgramCounts;
import arnews.reading.TextSink;
import java.io.IOException;
import java.util.List;
import java.util.Map;

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
    List<CountsSink> sinks = inputs.read(() -> new CountsSink(new FormCounts(query)));
    FormCounts counts = sinks.get(0).counts();
    for (CountsSink sink : sinks.subList(1, sinks.size())) {
      counts.merge(sink.counts());
    }
    return counts;
  }

  /** Reads all inputs again for the dispersions of their words. */
  static Dispersions dispersions(Inputs inputs, FreqQuery query, FormCounts totals) {
    List<DispersionsSink> sinks =
        inputs.read(() -> new DispersionsSink(new Dispersions(query, totals)));
    Dispersions dispersions = sinks.get(0).dispersions();
    for (DispersionsSink sink : sinks.subList(1, sinks.size())) {
      dispersions.merge(sink.dispersions());
    }
    return dispersions;
  }

  /** Counts the n-grams of all inputs, in their order. */
  static NgramCounts ngrams(Inputs inputs, NgramCounts counts) {
    inputs.readInOrder(new NgramsSink(counts));
    return counts;
  }

  private record NgramsSink(NgramCounts counts) implements TextSink {
    @Override
    public void begin(String id, Map<String, String> fields) {
      counts.begin();
    }

    @Override
    public void block(byte[] utf8, int from, int to) {
      counts.block(utf8, from, to);
    }

    @Override
    public void end() {}
  }

  private record CountsSink(FormCounts counts) implements TextSink {
    @Override
    public void begin(String id, Map<String, String> fields) {
      counts.begin();
    }

    @Override
    public void block(byte[] utf8, int from, int to) {
      counts.block(utf8, from, to);
    }

    @Override
    public void end() {}
  }

  private record DispersionsSink(Dispersions dispersions) implements TextSink {
    @Override
    public void begin(String id, Map<String, String> fields) {
      dispersions.begin();
    }

    @Override
    public void block(byte[] utf8, int from, int to) {
      dispersions.block(utf8, from, to);
    }

    @Override
    public void end() {
      dispersions.end();
    }
  }
}
