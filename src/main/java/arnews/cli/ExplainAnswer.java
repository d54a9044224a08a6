package arnews.cli;

import arnews.morphology.Analyser;
import arnews.morphology.Analysis;
import arnews.morphology.Clitic;
import arnews.morphology.Explainer;
import arnews.morphology.Morphology;
import arnews.morphology.Reading;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer of {@code arnews freq --explain}: how words are taken apart, and what that rests on.
 */
final class ExplainAnswer {
  private static final List<Column> COLUMNS =
      List.of(
          Column.arabic("form"),
          Column.number("rank"),
          Column.decimal("probability", 4),
          Column.text("pos"),
          Column.text("source"),
          Column.number("form_count"),
          Column.number("core_count"),
          Column.number("lemma_count"),
          Column.arabic("lemma"),
          Column.arabic("family"),
          Column.arabic("cut"));

  private static final String[] SHOWN = {
    "rank",
    "probability",
    "form_count",
    "core_count",
    "lemma_count",
    "pos",
    "source",
    "lemma",
    "cut"
  };

  private ExplainAnswer() {}

  /**
   * The answer.
   *
   * @param words what is explained
   * @param most how many readings of a word at the most
   */
  static Answer of(List<String> words, Morphology morphology, int most) {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "freq");
    meta.put("version", Version.number());
    meta.put("explain", words);
    Explainer explainer = new Explainer(morphology);
    Analyser analyser = morphology.analyser();
    Section section =
        new Section(
            "rows",
            COLUMNS,
            sink -> {
              for (String word : words) {
                List<Reading> readings = explainer.explain(word);
                for (int i = 0; i < Math.min(most, readings.size()); i++) {
                  sink.row(cells(word, i + 1, readings.get(i), analyser));
                }
              }
            });
    return Answer.of(meta, section.showing(SHOWN).noting(() -> notes(words, explainer)));
  }

  private static List<String> notes(List<String> words, Explainer explainer) {
    List<String> notes = new ArrayList<>();
    for (String word : words) {
      if (explainer.explain(word).isEmpty()) {
        notes.add("not an Arabic word: " + word);
      }
    }
    return notes;
  }

  private static List<Object> cells(String word, int rank, Reading reading, Analyser analyser) {
    Analysis analysis = reading.analysis();
    List<Object> cells = new ArrayList<>();
    cells.add(word);
    cells.add((long) rank);
    cells.add(reading.probability());
    cells.add(analysis.part().tag());
    cells.add(reading.source().name().toLowerCase(Locale.ROOT));
    cells.add(reading.formCount());
    cells.add(reading.coreCount());
    cells.add(reading.lemmaCount());
    cells.add(analysis.lemma());
    cells.add(analyser.familyOf(analysis));
    cells.add(cut(word, analysis));
    return cells;
  }

  /** The form with a plus between its parts, the article whole. */
  private static String cut(String word, Analysis analysis) {
    List<String> parts = new ArrayList<>();
    for (Clitic clitic : analysis.proclitics()) {
      parts.add(clitic.letters());
    }
    parts.add(analysis.core().of(word));
    for (Clitic clitic : analysis.enclitics()) {
      parts.add(clitic.letters());
    }
    return String.join("+", parts);
  }
}
