package arnews.freq;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the rows of an answer from counts, the most frequent word first.
 *
 * @param least the count below which a word gets no row
 * @param most how many rows at the most
 * @param withForms whether a row lists the forms of its word
 */
public record FreqRows(long least, int most, boolean withForms) {

  /** The rows of counted articles, made one by one. */
  public Iterable<FreqRow> of(FormCounts counts, Optional<Dispersions> dispersions) {
    long[] wordCounts = counts.wordCounts();
    Strings words = counts.table().words();
    Ranking ranking = new Ranking(words, word -> wordCounts[word], least, most);
    for (int word = 0; word < wordCounts.length; word++) {
      ranking.add(word);
    }
    FormStore store = counts.table().forms();
    FormLists forms = withForms ? FormLists.ofAll(store, wordCounts.length) : FormLists.NONE;
    return each(
        ranking.ranked(),
        word ->
            new FreqRow(
                words.string(word),
                wordCounts[word],
                counts.articles(word),
                dispersions.map(spread -> spread.of(word)),
                forms.of(word, store::count)));
  }

  /** The rows of one article. */
  public List<FreqRow> of(ArticleCounts article) {
    Strings words = article.table().words();
    SparseCounts counts = article.words();
    Ranking ranking = new Ranking(words, counts::count, least, most);
    for (int i = 0; i < counts.size(); i++) {
      ranking.add(counts.number(i));
    }
    FormLists forms = withForms ? FormLists.of(article) : FormLists.NONE;
    List<FreqRow> rows = new ArrayList<>();
    for (int word : ranking.ranked()) {
      rows.add(
          FreqRow.of(
              words.string(word), counts.count(word), 1, forms.of(word, article.forms()::count)));
    }
    return rows;
  }

  private interface RowOf {
    FreqRow row(int word);
  }

  private static Iterable<FreqRow> each(List<Integer> ranked, RowOf rows) {
    return () -> {
      Iterator<Integer> words = ranked.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return words.hasNext();
        }

        @Override
        public FreqRow next() {
          return rows.row(words.next());
        }
      };
    };
  }
}
