package arnews.cli;

import arnews.freq.CollocateCounts;
import arnews.freq.FormCounts;
import arnews.freq.FreqQuery;
import arnews.freq.KeynessRanking;
import arnews.stats.KeynessMeasure;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Answers the other views of {@code arnews freq}.
 *
 * @param views which one, and how
 * @param ranking how many rows
 * @param input how inputs are read
 * @param output where the answer goes
 * @param answer what is counted
 */
record FreqViewsRun(
    FreqViews views,
    RankingOptions ranking,
    InputOptions input,
    OutputOptions output,
    FreqAnswer answer) {
  /** Compares with the reference and answers the status of reading it. */
  int compare(CommandSpec command, Console console, FreqReading reading) throws IOException {
    KeynessMeasure measure = views.keynessMeasure(command);
    String path = views.reference();
    Inputs references = new Inputs(input, List.of(path), console);
    FormCounts counts = reading.counts(answer.query(), false);
    KeynessRanking compared = compared(counts, reading.ofReference(references), measure);
    if (!compared.isTellable()) {
      long least = Math.min(counts.tokens(), compared.referenceSize());
      String side = counts.tokens() == least ? "the input" : "the reference " + path;
      String lacks = " is too small to tell much: no word is to be expected 5 times in ";
      reading
          .inputs()
          .warn(side + (least == 0 ? " holds no words" : lacks + Digits.counted(least, "token")));
    }
    KeywordsAnswer keywords = new KeywordsAnswer(answer, measure, path);
    output.write(keywords.of(counts, compared, ranking.most()), console);
    return references.status();
  }

  /** The counts of the reference are let go of when this is left, before rows are made. */
  private KeynessRanking compared(FormCounts counts, FreqReading reading, KeynessMeasure measure)
      throws IOException {
    FormCounts others = reading.counts(answer.query(), false);
    return new KeynessRanking(counts, others, measure, ranking.least());
  }

  void neighbours(CommandSpec command, Console console, FreqReading reading) throws IOException {
    String node = node(command, answer.query());
    CollocateCounts counts =
        reading.collocates(() -> new CollocateCounts(answer.query(), node, views.window()));
    if (counts.nodes() == 0) {
      reading.inputs().warn("the word " + node + " does not occur");
    }
    output.write(
        new CollocatesAnswer(answer, node, views.window(), views.associationMeasure(command))
            .of(counts, ranking.least(), ranking.most()),
        console);
  }

  private String node(CommandSpec command, FreqQuery query) {
    try {
      return CollocateCounts.word(query, views.node());
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(command, "--collocates '" + views.node() + "': " + e.getMessage());
    }
  }
}
