package arnews.entities;

import arnews.morphology.AnalysisCache;
import arnews.text.Token;
import java.util.List;

/** The features of the tokens of sentences, as models are trained on them. One thread uses it. */
public final class FeatureReader {
  /** How far the features of neighbours are seen. */
  static final int FAR = 2;

  static final int OFFSETS = 2 * FAR + 1;

  private static final int OFFSET_TEMPLATE = 200;

  private final Forms forms;
  private final NameLexicon lexicon;
  private final IntList list = new IntList();

  public FeatureReader(AnalysisCache analyses, WordClasses classes, NameLexicon lexicon) {
    this.lexicon = lexicon;
    forms = new Forms(analyses, classes, lexicon);
  }

  /** A feature as a token sees it so many tokens away. */
  static int at(int feature, int offset) {
    return Features.of(OFFSET_TEMPLATE + offset, feature);
  }

  /** The features of each token of a sentence. */
  public int[][] of(List<Token> tokens) {
    Form[] seen = forms.of(tokens);
    boolean[] quoted = Context.quoted(tokens);
    int[] series = lexicon.series(cores(tokens));
    int[][] features = new int[tokens.size()][];
    for (int i = 0; i < features.length; i++) {
      list.clear();
      for (int offset = -FAR; offset <= FAR; offset++) {
        add(seen[i + FAR + offset], offset);
      }
      Context.add(seen, i + FAR, quoted[i], series, list);
      features[i] = list.toArray();
    }
    return features;
  }

  private void add(Form form, int offset) {
    for (int feature : form.wide()) {
      list.add(at(feature, offset));
    }
    if (Math.abs(offset) <= 1) {
      for (int feature : form.near()) {
        list.add(at(feature, offset));
      }
    }
    if (offset == 0) {
      for (int feature : form.own()) {
        list.add(at(feature, offset));
      }
    }
  }

  /** The word of a token without what is joined before it, in the form that classes are of. */
  public String core(Token token) {
    return forms.core(token);
  }

  /** The hash of each token's word without what is joined before it; 0 where it is no word. */
  public int[] cores(List<Token> tokens) {
    int[] cores = new int[tokens.size()];
    for (int i = 0; i < cores.length; i++) {
      Form form = forms.of(tokens.get(i));
      cores[i] = form.isWord() ? form.core() : 0;
    }
    return cores;
  }
}
