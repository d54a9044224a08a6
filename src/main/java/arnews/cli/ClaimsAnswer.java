package arnews.cli;

import arnews.claims.Claim;
import arnews.claims.ClaimId;
import arnews.claims.ClaimQuery;
import arnews.claims.ClaimSource;
import arnews.claims.Rejection;
import arnews.claims.SentenceClaims;
import arnews.entities.SoughtName;
import arnews.numbers.NumberMention;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.Section;
import arnews.speech.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The answer of {@code arnews claims} as rows, made while the articles are read.
 *
 * @param reading reads the articles
 * @param explained whether a row tells the rule that read it and its other reading
 */
record ClaimsAnswer(ClaimsReading reading, boolean explained) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("id"),
          Column.text("article"),
          Column.number("start"),
          Column.number("end"),
          Column.arabic("text"),
          Column.text("kind"),
          Column.number("value"),
          Column.number("high"),
          Column.text("unit"),
          Column.arabic("counted"),
          Column.text("approx"),
          Column.text("change"),
          Column.text("role"),
          Column.text("per"),
          Column.number("of"),
          Column.arabic("speaker"),
          Column.text("quoted"),
          Column.number("sentence_start"),
          Column.arabic("sentence"));

  /** Columns of a table, in its order. */
  private static final List<String> SHOWN = List.of("value", "unit", "kind", "approx", "change");

  private static final int VALUE = 6;
  private static final int UNIT = 8;
  private static final int CHANGE = 11;

  private static final List<Column> EXPLANATION =
      List.of(
          Column.text("rule"),
          Column.text("other"),
          Column.text("ambiguity"),
          Column.text("speaker_how"));

  private static final List<Column> REJECTED =
      List.of(
          Column.text("article"),
          Column.number("start"),
          Column.number("end"),
          Column.arabic("text"),
          Column.text("reason"),
          Column.number("sentence_start"),
          Column.arabic("sentence"));

  /** The claims that are wanted. */
  Answer claims() {
    return claims(false);
  }

  /** The same for a reader: what belongs together is one cell. */
  Answer table() {
    return claims(true);
  }

  private Answer claims(boolean joined) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    List<String> shown = new ArrayList<>(SHOWN);
    if (explained) {
      columns.addAll(EXPLANATION);
      shown.addAll(List.of("rule", "ambiguity"));
    }
    shown.add("article");
    if (reading.speech().isPresent() && !explained) {
      shown.add("speaker");
    }
    shown.addAll(List.of("counted", "text"));
    Tally tally = new Tally();
    Section section =
        new Section(
            "rows",
            columns,
            sink ->
                reading.each(
                    sentence -> {
                      String text = sentence.claims().isEmpty() ? "" : sentence.sentence();
                      for (Claim claim : sentence.claims()) {
                        List<Object> cells = cells(sentence, text, claim);
                        if (joined) {
                          join(cells, claim);
                        }
                        sink.row(cells);
                        tally.rows++;
                      }
                    }));
    return Answer.of(
        meta(),
        section
            .showing(shown.toArray(String[]::new))
            .noting(() -> List.of(Digits.counted(tally.rows, "claim"))));
  }

  /** Both ends of a range, a part with its whole, a change with the number's role in it. */
  private static void join(List<Object> cells, Claim claim) {
    NumberMention number = claim.number();
    if (number.isRange()) {
      cells.set(VALUE, number.value() + ".." + number.high());
    } else if (!number.of().isNone()) {
      cells.set(VALUE, number.value() + " of " + number.of());
    }
    if (!claim.change().toString().isEmpty()) {
      cells.set(CHANGE, (claim.change() + " " + claim.role()).strip());
    }
    if (!claim.per().isEmpty()) {
      cells.set(UNIT, (claim.unit() + " per " + claim.per()).strip());
    }
  }

  /** What looks like a claim and is none. */
  Answer rejected() {
    Tally tally = new Tally();
    Section section =
        new Section(
            "rows",
            REJECTED,
            sink ->
                reading.each(
                    sentence -> {
                      for (Rejection rejection : sentence.rejections()) {
                        sink.row(cells(sentence, rejection));
                        tally.rows++;
                      }
                    }));
    return Answer.of(
        meta(),
        section
            .showing("start", "reason", "article", "sentence", "text")
            .noting(() -> List.of(Digits.counted(tally.rows, "look-alike"))));
  }

  private Map<String, Object> meta() {
    ClaimQuery query = reading.query();
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "claims");
    meta.put("version", Version.number());
    List<String> kinds = new ArrayList<>();
    new TreeSet<>(query.kinds()).forEach(kind -> kinds.add(kind.toString()));
    meta.put("kinds", kinds);
    meta.put("min", query.least().orElse(null));
    meta.put("max", query.most().orElse(null));
    meta.put("speakers", reading.speech().isPresent());
    meta.put("speaker", query.speaker().map(SoughtName::toString).orElse(null));
    meta.put("grep", reading.grep().map(SentenceGrep::phrase).orElse(null));
    return meta;
  }

  private List<Object> cells(SentenceClaims sentence, String text, Claim claim) {
    NumberMention number = claim.number();
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(
                ClaimId.of(sentence, claim),
                sentence.article(),
                sentence.offset() + number.span().start(),
                sentence.offset() + number.span().end(),
                number.span().of(sentence.text()),
                number.kind().toString(),
                Cells.of(number.value()),
                Cells.of(number.high()),
                Cells.of(claim.unit()),
                Cells.of(claim.counted()),
                Cells.of(claim.approximation().toString()),
                Cells.of(claim.change().toString()),
                Cells.of(claim.role().toString()),
                Cells.of(claim.per()),
                Cells.of(number.of()),
                Cells.of(claim.speaker()),
                claim.source().map(ClaimSource::quoted).orElse(null),
                sentence.offset() + sentence.start(),
                text));
    if (explained) {
      cells.add(number.rule());
      cells.add(number.other().isNone() ? null : number.other().toString());
      cells.add(Cells.of(claim.ambiguity()));
      cells.add(claim.source().flatMap(ClaimSource::how).map(Evidence::toString).orElse(null));
    }
    return cells;
  }

  private static List<Object> cells(SentenceClaims sentence, Rejection rejection) {
    return Arrays.asList(
        sentence.article(),
        sentence.offset() + rejection.span().start(),
        sentence.offset() + rejection.span().end(),
        rejection.span().of(sentence.text()),
        rejection.reason(),
        sentence.offset() + sentence.start(),
        sentence.sentence());
  }

  private static final class Tally {
    private long rows;
  }
}
