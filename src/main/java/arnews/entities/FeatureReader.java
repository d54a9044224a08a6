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

  private static int at(int feature, int offset) {
    return Features.of(OFFSET_TEMPLATE + offset, feature);
  }

  /** The features of each token of a sentence. */
  public int[][] of(List<Token> tokens) {
    Form[] seen = forms.of(tokens);
    boolean[] quoted = Context.quoted(tokens);
    int[] series = lexicon.series(cores(seen));
    int[][] features = new int[tokens.size()][];
    for (int i = 0; i < features.length; i++) {
      list.clear();
      for (int offset = -FAR; offset <= FAR; offset++) {
        add(seen[i + FAR + offset], offset, list);
      }
      Context.add(seen, i + FAR, quoted[i], series, list);
      features[i] = list.toArray();
    }
    return features;
  }

  /** Adds the features of a form as a token sees them so many tokens away. */
  static void add(Form form, int offset, IntList into) {
    for (int feature : form.wide()) {
      into.add(at(feature, offset));
    }
    if (Math.abs(offset) <= 1) {
      for (int feature : form.near()) {
        into.add(at(feature, offset));
      }
    }
    if (offset == 0) {
      for (int feature : form.own()) {
        into.add(at(feature, offset));
      }
    }
  }

  /** The word of a token without what is joined before it, in the form that classes are of. */
  public String core(Token token) {
    return forms.core(token);
  }

  /** The hash of each token's word without what is joined before it; 0 where it is no word. */
  public int[] cores(List<Token> tokens) {
    return cores(forms.of(tokens));
  }

  /** The same of a sentence's forms, which have edges before and behind. */
  static int[] cores(Form[] seen) {
    int[] cores = new int[seen.length - 2 * FAR];
    for (int i = 0; i < cores.length; i++) {
      Form form = seen[i + FAR];
      cores[i] = form.isWord() ? form.core() : 0;
    }
    return cores;
  }
}
