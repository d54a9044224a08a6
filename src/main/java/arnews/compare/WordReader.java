package arnews.compare;

import arnews.freq.StopWords;
import arnews.morphology.Analyser;
import arnews.morphology.Morphology;
import arnews.text.FormCache;
import arnews.text.Normalized;
import arnews.text.Surface;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the words of articles that come in blocks, with a vocabulary of its own: one for each
 * thread. {@link SharedVocabulary} brings together what several have read.
 */
public final class WordReader {
  private static final int SLOTS = 1 << 18;

  private final Analyser analyser;
  private final StopWords stopWords;
  private final boolean keepTexts;
  private final Vocabulary vocabulary = new Vocabulary();
  private final OpeningReader opening = new OpeningReader();

  /** The number of a form's word, of a stop word its complement. */
  private final FormCache<Integer> known = new FormCache<>(SLOTS);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String id = "";
  private Map<String, String> fields = Map.of();
  private int[] words = new int[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] ends = new int[1 << 10];
  private int size;

  /**
   * A reader with an empty vocabulary.
   *
   * @param keepTexts whether the articles keep their texts
   */
  public WordReader(Morphology morphology, StopWords stopWords, boolean keepTexts) {
    analyser = morphology.analyser();
    this.stopWords = Objects.requireNonNull(stopWords);
    this.keepTexts = keepTexts;
  }

  /** An article begins. */
  public void begin(String article, Map<String, String> itsFields) {
    id = Objects.requireNonNull(article);
    fields = itsFields;
    bytes.reset();
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    bytes.write(utf8, from, to - from);
  }

  /** The article is whole: its words, with the numbers of this reader's own vocabulary. */
  public ReadArticle end() {
    int before = vocabulary.size();
    ArticleWords article = words();
    List<String> added = new ArrayList<>(vocabulary.size() - before);
    for (int i = before; i < vocabulary.size(); i++) {
      added.add(vocabulary.word(i));
    }
    return new ReadArticle(article, this, added);
  }

  private ArticleWords words() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    size = 0;
    opening.begin();
    Tokenizer.tokenize(
        text,
        0,
        text.length(),
        (start, end, kind) -> {
          if (kind != TokenKind.SIGN) {
            String surface = Surface.of(kind, text, start, end);
            if (opening.wants()) {
              opening.word(kind == TokenKind.WORD ? surface : Normalized.form(kind, surface));
            }
            add(number(kind, surface), start, end);
          }
        });
    return new ArticleWords(
        id,
        fields,
        keepTexts ? new PackedText(text) : PackedText.EMPTY,
        Arrays.copyOf(words, size),
        new PackedPlaces(starts, ends, size),
        titleWords(text),
        opening.read());
  }

  private void add(int number, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = number;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private int number(TokenKind kind, String surface) {
    if (kind != TokenKind.WORD) {
      return vocabulary.add(Normalized.form(kind, surface));
    }
    Integer number = known.get(surface);
    if (number == null) {
      int word = vocabulary.add(analyser.lemma(surface));
      number = known.put(surface, stopWords.contains(surface) ? ~word : word);
    }
    return number;
  }

  private int titleWords(String text) {
    if (size == 0) {
      return 0;
    }
    int lineBreak = text.indexOf('\n', ends[0]);
    int count = 1;
    while (count < size && (lineBreak < 0 || starts[count] < lineBreak)) {
      count++;
    }
    return count;
  }
}
