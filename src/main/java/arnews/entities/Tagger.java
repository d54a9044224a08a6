package arnews.entities;

import arnews.morphology.AnalysisCache;
import arnews.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the tokens of sentences. What a form adds to the scores of its neighbours is summed once
 * for each form, so that a token costs five additions of rows and some twenty look-ups. One thread
 * uses it at a time.
 */
public final class Tagger {
  private static final int LABELS = Label.COUNT;
  private static final int FAR = FeatureReader.FAR;

  private final FeatureWeights first;
  private final FeatureWeights second;
  private final BestLabels firstBest;
  private final BestLabels secondBest;
  private final Forms forms;
  private final NameLexicon lexicon;
  private final boolean rules;
  private final IntList context = new IntList();
  private final IntList seenAt = new IntList();

  public Tagger(
      NameModel model,
      WordClasses classes,
      NameLexicon lexicon,
      boolean rules,
      AnalysisCache analyses) {
    this.rules = rules;
    this.lexicon = lexicon;
    first = model.first();
    second = model.second();
    firstBest = model.firstBest();
    secondBest = model.secondBest();
    forms = new Forms(analyses, classes, lexicon);
  }

  /** The labels of the sentences of a text that is read as one stretch. */
  public List<int[]> labels(List<List<Token>> sentences) {
    Repeats repeats = new Repeats();
    List<Sentence> read = new ArrayList<>();
    for (List<Token> tokens : sentences) {
      read.add(read(tokens));
      count(read.get(read.size() - 1), repeats);
    }
    List<int[]> labels = new ArrayList<>();
    read.forEach(sentence -> labels.add(readAgain(sentence, repeats)));
    return labels;
  }

  /**
   * Reads a sentence by the first pass alone.
   *
   * @param cores takes the hash of each token's word, 0 where it is none
   */
  public int[] first(List<Token> tokens, int[] cores) {
    Sentence sentence = read(tokens);
    System.arraycopy(sentence.cores, 0, cores, 0, cores.length);
    return sentence.labels;
  }

  /** A sentence between the passes. */
  static final class Sentence {
    private final float[] scores;
    private final int[] cores;
    private final int[] labels;
    private final int[] bits;

    private Sentence(int size, int[] cores) {
      this.cores = cores;
      scores = new float[size * LABELS];
      labels = new int[size];
      bits = new int[size];
    }

    int[] bits() {
      return bits;
    }
  }

  /** The first pass: each sentence by itself. */
  Sentence read(List<Token> tokens) {
    Form[] seen = forms.of(tokens);
    Sentence sentence = new Sentence(tokens.size(), FeatureReader.cores(seen));
    boolean[] quoted = Context.quoted(tokens);
    int[] series = lexicon.series(sentence.cores);
    for (int i = 0; i < tokens.size(); i++) {
      sentence.bits[i] = seen[i + FAR].bits();
      int at = i * LABELS;
      for (int offset = -FAR; offset <= FAR; offset++) {
        float[] row = scores(seen[i + FAR + offset]);
        int from = (offset + FAR) * LABELS;
        for (int label = 0; label < LABELS; label++) {
          sentence.scores[at + label] += row[from + label];
        }
      }
      context.clear();
      Context.add(seen, i + FAR, quoted[i], series, context);
      add(context, sentence.scores, at);
    }
    firstBest.find(sentence.scores, tokens.size(), sentence.labels);
    return sentence;
  }

  private float[] scores(Form form) {
    float[] scores = form.scores();
    if (scores == null) {
      scores = new float[FeatureReader.OFFSETS * LABELS];
      for (int offset = -FAR; offset <= FAR; offset++) {
        seenAt.clear();
        FeatureReader.add(form, offset, seenAt);
        add(seenAt, scores, (offset + FAR) * LABELS);
      }
      form.setScores(scores);
    }
    return scores;
  }

  private void add(IntList features, float[] scores, int at) {
    for (int i = 0; i < features.size(); i++) {
      first.add(features.get(i), scores, at);
    }
  }

  /** Takes note of what the first pass made of a sentence. */
  static void count(Sentence sentence, Repeats repeats) {
    repeats.count(sentence.cores, sentence.labels);
  }

  /** The second pass: what was read of a sentence's words elsewhere is heard too. */
  int[] readAgain(Sentence sentence, Repeats repeats) {
    int size = sentence.labels.length;
    for (int i = 0; i < size; i++) {
      for (int feature : repeats.features(sentence.cores, sentence.labels, i)) {
        second.add(feature, sentence.scores, i * LABELS);
      }
    }
    int[] labels = new int[size];
    secondBest.find(sentence.scores, size, labels);
    if (rules) {
      BodyRules.apply(sentence.bits, sentence.cores, labels);
    }
    return labels;
  }
}
