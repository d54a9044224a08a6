package arnews.cli;

import arnews.morphology.Analysis;
import arnews.morphology.Clitic;
import arnews.morphology.Morphology;
import arnews.output.Answer;
import arnews.output.Column;
import arnews.output.RowSink;
import arnews.output.Section;
import arnews.text.TokenKind;
import arnews.tokens.AnalysedSentence;
import arnews.tokens.AnalysedToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer of {@code arnews tokens} as rows, made while the articles are read.
 *
 * @param kinds the kinds of tokens that have a row
 */
record TokensAnswer(Set<TokenKind> kinds) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("article"),
          Column.number("start"),
          Column.number("end"),
          Column.arabic("token"),
          Column.text("kind"),
          Column.arabic("normal"),
          Column.arabic("lemma"),
          Column.text("pos"),
          Column.words("proclitics"),
          Column.words("enclitics"),
          Column.number("sentence"));

  /** The answer about inputs. */
  Answer of(Inputs inputs, Morphology morphology) {
    Tally printed = new Tally();
    Section section =
        new Section(
            "rows",
            COLUMNS,
            sink ->
                inputs.readInOrder(
                    new ArticleSentences(
                        morphology,
                        (article, sentence) -> printed.add(rows(article, sentence, sink)))));
    return Answer.of(
        meta(),
        section
            .showing("sentence", "start", "end", "kind", "pos", "article", "lemma", "token")
            .noting(() -> List.of(printed.note())));
  }

  private Map<String, Object> meta() {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("command", "tokens");
    meta.put("version", Version.number());
    meta.put("kinds", KindName.of(kinds));
    return meta;
  }

  private int rows(String article, AnalysedSentence sentence, RowSink sink) throws IOException {
    int rows = 0;
    for (AnalysedToken token : sentence.tokens()) {
      if (kinds.contains(token.token().kind())) {
        sink.row(cells(article, sentence, token));
        rows++;
      }
    }
    return rows;
  }

  private static List<Object> cells(
      String article, AnalysedSentence sentence, AnalysedToken token) {
    Analysis analysis = token.analysis().orElse(null);
    return Arrays.asList(
        article,
        sentence.start(token),
        sentence.end(token),
        sentence.written(token),
        KindName.of(token.token().kind()),
        token.normal(),
        analysis == null ? null : analysis.lemma(),
        analysis == null ? null : analysis.part().tag(),
        analysis == null ? null : letters(analysis.proclitics()),
        analysis == null ? null : letters(analysis.enclitics()),
        sentence.number());
  }

  private static List<String> letters(List<Clitic> clitics) {
    String[] letters = new String[clitics.size()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = clitics.get(i).letters();
    }
    return List.of(letters);
  }

  private static final class Tally {
    private long rows;

    void add(int more) {
      rows += more;
    }

    String note() {
      return Digits.counted(rows, "token");
    }
  }
}
