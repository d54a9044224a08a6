package arnews.cli;

import arnews.freq.FreqQuery;
import arnews.freq.SpeakerCounts;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code arnews freq --by-speaker}: the words of each speaker against all others.
 *
 * @param meta what holds of every answer of {@code freq}
 * @param query what is counted
 * @param least the count below which a word has no row
 * @param most how many rows a speaker has
 */
record SpeakersAnswer(Map<String, Object> meta, FreqQuery query, long least, int most) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.arabic("speaker"),
          Column.arabic("word"),
          Column.number("count"),
          Column.decimal("per_million", 2),
          Column.number("reference"),
          Column.decimal("g2", 2),
          Column.decimal("log_ratio", 2));

  /** The answer. */
  Answer of(SpeakersReading.Found found, SpeakerCounts counts) {
    Map<String, Object> all = new LinkedHashMap<>(meta);
    all.put("articles", found.articles());
    all.put("tokens", counts.tokens());
    all.put("speakers", found.speakers().size());
    long[] rows = {0};
    Section section =
        new Section(
            "rows",
            COLUMNS,
            sink ->
                counts.<IOException>rows(
                    found.places(),
                    least,
                    most,
                    row -> {
                      List<Object> cells = new ArrayList<>();
                      cells.add(found.speakers().get(row.speaker()).name());
                      cells.add(row.word());
                      cells.add(row.count());
                      cells.add(row.perMillion());
                      cells.add(row.reference());
                      cells.add(row.g2());
                      cells.add(row.logRatio());
                      sink.row(cells);
                      rows[0]++;
                    }));
    return Answer.of(
        all,
        section
            .showing("count", "reference", "g2", "log_ratio", "word", "speaker")
            .noting(() -> List.of(note(rows[0], found, counts))));
  }

  private static String note(long rows, SpeakersReading.Found found, SpeakerCounts counts) {
    long said = 0;
    for (SpeakersReading.Spoken speaker : found.speakers()) {
      said += speaker.tokens();
    }
    return Digits.counted(rows, "word")
        + " of "
        + Digits.counted(found.speakers().size(), "speaker")
        + ", who say "
        + Digits.grouped(said)
        + " of "
        + Digits.counted(counts.tokens(), "token")
        + " in "
        + Digits.counted(found.articles(), "article");
  }
}
