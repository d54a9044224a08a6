package arnews.freq;

import arnews.text.Surface;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.nio.charset.StandardCharsets;

/**
 * The distinct surface forms of a text and for each the number of the word that it counts for. A
 * form is analysed once, when it is first seen.
 */
final class FormTable {
  /** The word of a form that counts towards the corpus size and gets no row. */
  static final int NO_ROW = -1;

  /** The word of a form that is not counted at all. */
  static final int NOT_COUNTED = -2;

  private final FreqQuery query;
  private final WordForms.Words grouping;
  private final boolean wordIsForm;
  private final boolean hasStopWords;
  private final boolean everyWordCounts;
  private final FormStore forms = new FormStore();
  private final ByteTable words = new ByteTable(1 << 12);
  private int analysed;

  FormTable(FreqQuery query) {
    this.query = query;
    this.grouping = query.words();
    this.wordIsForm = query.grouping() == Grouping.SURFACE;
    this.hasStopWords = !query.stopWords().isEmpty();
    this.everyWordCounts = wordIsForm && !hasStopWords && query.kinds().contains(TokenKind.WORD);
  }

  /** The form of a run of Arabic letters, in UTF-8. */
  int word(byte[] utf8, int from, int to) {
    int form = forms.add(utf8, from, to);
    if (form >= analysed) {
      analyseWord(form);
    }
    return form;
  }

  /** Likewise, as {@link FormStore#add(long, long, long, long)} takes it. */
  int word(long hash, long first, long second, long third) {
    int form = forms.add(hash, first, second, third);
    if (form >= analysed) {
      analyseWord(form);
    }
    return form;
  }

  private void analyseWord(int form) {
    set(form, everyWordCounts ? form : analyse(form, TokenKind.WORD, forms.string(form)));
  }

  /** Hands the forms of a text's tokens on, signs left out. */
  void tokens(String text, FormTally tally) {
    Tokenizer.tokenize(
        text,
        0,
        text.length(),
        (start, end, kind) -> {
          if (kind != TokenKind.SIGN) {
            tally.add(form(kind, Surface.of(kind, text, start, end)));
          }
        });
  }

  /** The form of a token. */
  int form(TokenKind kind, String surface) {
    byte[] utf8 = surface.getBytes(StandardCharsets.UTF_8);
    int form = forms.add(utf8, 0, utf8.length);
    if (form >= analysed) {
      set(form, analyse(form, kind, surface));
    }
    return form;
  }

  /** The form of another table, with its word, in this one. */
  int form(FormTable other, int number) {
    int form = forms.add(other.forms, number);
    if (form >= analysed) {
      int word = other.wordOf(number);
      set(form, word < 0 ? word : wordIsForm ? form : words.add(other.words, word));
    }
    return form;
  }

  private int analyse(int form, TokenKind kind, String surface) {
    if (!query.kinds().contains(kind)) {
      return NOT_COUNTED;
    }
    if (hasStopWords && kind == TokenKind.WORD && query.stopWords().contains(surface)) {
      return NO_ROW;
    }
    return wordIsForm ? form : words.add(grouping.of(kind, surface));
  }

  /** As {@link FormStore#freeze}. */
  void freeze() {
    forms.freeze();
  }

  private void set(int form, int word) {
    forms.setWord(form, word);
    analysed = form + 1;
  }

  /** Whether every form is a word of its own, with the same number. */
  boolean wordIsForm() {
    return wordIsForm;
  }

  /** The number of the word that a form counts for, {@link #NO_ROW} or {@link #NOT_COUNTED}. */
  int wordOf(int form) {
    return forms.word(form);
  }

  FormStore forms() {
    return forms;
  }

  /** The number of a word of another table in this one, given now if it is new. */
  int word(FormTable other, int number) {
    return wordIsForm ? forms.add(other.forms, number) : words.add(other.words, number);
  }

  /** The number of a word, given now if it is new. */
  int add(String word) {
    if (!wordIsForm) {
      return words.add(word);
    }
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    int form = forms.add(utf8, 0, utf8.length);
    if (form >= analysed) {
      set(form, form);
    }
    return form;
  }

  /** The number of a word of another table in this one, or -1. */
  int find(FormTable other, int number) {
    return wordIsForm ? forms.find(other.forms, number) : words.find(other.words, number);
  }

  Strings words() {
    return wordIsForm ? forms : words;
  }
}
