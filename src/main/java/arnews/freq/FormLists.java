package arnews.freq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** The forms of each word, the commonest first, equally common ones by code point. */
final class FormLists {
  /** No forms are wanted. */
  static final FormLists NONE = new FormLists(null, new int[0], new int[0]);

  private final FormStore store;
  // The forms in the order of their words: those of a word from its start to the next word's.
  private final int[] starts;
  private final int[] forms;

  private FormLists(FormStore store, int[] starts, int[] forms) {
    this.store = store;
    this.starts = starts;
    this.forms = forms;
  }

  /** The lists of all forms that are there. */
  static FormLists ofAll(FormStore store, int words) {
    return of(store, words, store.size(), i -> i);
  }

  /** The lists of the forms of one article. */
  static FormLists of(ArticleCounts article) {
    FormTable table = article.table();
    SparseCounts counts = article.forms();
    return of(table.forms(), table.words().size(), counts.size(), counts::number);
  }

  private static FormLists of(FormStore store, int words, int size, IntUnaryOperator form) {
    int[] starts = new int[words + 1];
    for (int i = 0; i < size; i++) {
      int word = store.word(form.applyAsInt(i));
      if (word >= 0) {
        starts[word + 1]++;
      }
    }
    for (int word = 0; word < words; word++) {
      starts[word + 1] += starts[word];
    }
    int[] next = Arrays.copyOf(starts, words);
    int[] forms = new int[starts[words]];
    for (int i = 0; i < size; i++) {
      int word = store.word(form.applyAsInt(i));
      if (word >= 0) {
        forms[next[word]++] = form.applyAsInt(i);
      }
    }
    return new FormLists(store, starts, forms);
  }

  /** The forms of a word that occur. */
  List<FormCount> of(int word, IntToLongFunction counts) {
    if (store == null) {
      return List.of();
    }
    List<Integer> members = new ArrayList<>();
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      // A word that was read in vain, before the tokenizer read its chunk again, has no count.
      if (counts.applyAsLong(forms[i]) > 0) {
        members.add(forms[i]);
      }
    }
    members.sort(
        Comparator.comparingLong((Integer form) -> -counts.applyAsLong(form))
            .thenComparing(store::compare));
    List<FormCount> list = new ArrayList<>(members.size());
    for (int form : members) {
      list.add(new FormCount(store.string(form), counts.applyAsLong(form)));
    }
    return list;
  }
}
