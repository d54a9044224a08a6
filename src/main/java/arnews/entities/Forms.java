package arnews.entities;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Clitic;
import arnews.text.FormCache;
import arnews.text.Normalized;
import arnews.text.Token;
import arnews.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the features of forms and keeps them, as long as there is room. One thread uses it at a
 * time.
 */
final class Forms {
  static final int CORE = 0;
  static final int SHAPE = 1;
  static final int COARSE = 2;
  static final int MIDDLE = 3;
  static final int LEMMA = 5;

  private static final int SLOTS = 1 << 16;
  private static final int LONGEST_AFFIX = 4;

  private static final int FORM_TEMPLATE = 1;
  private static final int CORE_TEMPLATE = 2;
  private static final int BARE_TEMPLATE = 3;
  private static final int LEMMA_TEMPLATE = 4;
  private static final int SHAPE_TEMPLATE = 5;
  private static final int LENGTH_TEMPLATE = 6;
  private static final int PART_TEMPLATE = 7;
  private static final int SHAPED_CLASS_TEMPLATE = 8;
  private static final int PREFIX_TEMPLATE = 10;
  private static final int SUFFIX_TEMPLATE = 20;
  private static final int BARE_PREFIX_TEMPLATE = 30;
  private static final int CLASS_TEMPLATE = 40;
  private static final int LEXICON_TEMPLATE = 60;

  private final AnalysisCache analyses;
  private final WordClasses classes;
  private final NameLexicon lexicon;
  private final FormCache<Form> forms = new FormCache<>(SLOTS);

  /** What stands in for tokens before and behind the sentence. */
  private final Form edge =
      new Form(new int[] {7}, new int[0], new int[0], new int[] {7, 7, 7, 7, 7, 7}, 7, false, 0);

  Forms(AnalysisCache analyses, WordClasses classes, NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.analyses = analyses;
    this.classes = classes;
  }

  /** The forms of a sentence, with edges before and behind, as many as neighbours see. */
  Form[] of(List<Token> tokens) {
    Form[] seen = new Form[tokens.size() + 2 * FeatureReader.FAR];
    Arrays.fill(seen, edge);
    for (int i = 0; i < tokens.size(); i++) {
      seen[i + FeatureReader.FAR] = of(tokens.get(i));
    }
    return seen;
  }

  /** The form of a token. */
  Form of(Token token) {
    Form form = forms.get(token.surface());
    return form != null ? form : forms.put(token.surface(), look(token));
  }

  private Form look(Token token) {
    Optional<Analysis> analysis =
        token.kind() == TokenKind.WORD ? analyses.of(token.surface()) : Optional.empty();
    String normal = normal(token);
    String core = core(token, analysis, normal);
    boolean article = false;
    StringBuilder joined = new StringBuilder();
    if (analysis.isPresent()) {
      for (Clitic clitic : analysis.get().proclitics()) {
        article |= clitic.isArticle();
        joined.append(clitic.isArticle() ? "" : clitic.letters());
      }
    }
    String bare = article && core.length() > 2 ? core.substring(2) : core;
    String lemma = analysis.map(Analysis::lemma).orElse(core);
    int part =
        analysis.map(a -> (int) a.part().letter()).orElse((int) token.kind().name().charAt(0));
    boolean pronoun = analysis.map(a -> !a.enclitics().isEmpty()).orElse(false);
    int shape =
        Features.of(
            SHAPE_TEMPLATE,
            part,
            Features.of(0, joined, 0, joined.length()),
            (article ? 1 : 0) + (pronoun ? 2 : 0) + 4 * latin(token));
    int place = classes.find(WordClasses.hash(core));
    place = place < 0 ? classes.find(WordClasses.hash(normal)) : place;
    IntList wide = new IntList();
    wide.add(Features.of(FORM_TEMPLATE, normal, 0, normal.length()));
    int coreHash = core(core);
    wide.add(coreHash);
    wide.add(Features.of(BARE_TEMPLATE, bare, 0, bare.length()));
    int lemmaHash = Features.of(LEMMA_TEMPLATE, lemma, 0, lemma.length());
    wide.add(lemmaHash);
    wide.add(shape);
    wide.add(Features.of(PART_TEMPLATE, part, article ? 1 : 0));
    int[] parts = {coreHash, shape, 0, 0, 0, lemmaHash};
    for (int level = 0; level < classes.levels(); level++) {
      int word = place < 0 ? -1 : classes.of(place, level);
      int feature = Features.of(CLASS_TEMPLATE + level, word);
      wide.add(feature);
      if (COARSE + level < LEMMA) {
        parts[COARSE + level] = feature;
      }
    }
    int known = lexicon.code(NameLexicon.word(coreHash));
    if (known != 0) {
      wide.add(Features.of(LEXICON_TEMPLATE, known));
    }
    IntList near = new IntList();
    IntList own = new IntList();
    for (int length = 1; length <= LONGEST_AFFIX && length <= core.length(); length++) {
      IntList list = length < LONGEST_AFFIX ? near : own;
      list.add(Features.of(PREFIX_TEMPLATE + length, core, 0, length));
      list.add(Features.of(SUFFIX_TEMPLATE + length, core, core.length() - length, core.length()));
      if (article && length <= bare.length()) {
        own.add(Features.of(BARE_PREFIX_TEMPLATE + length, bare, 0, length));
      }
    }
    own.add(Features.of(LENGTH_TEMPLATE, Math.min(core.length(), 9), part));
    own.add(Features.of(SHAPED_CLASS_TEMPLATE, shape, parts[MIDDLE]));
    own.add(Features.of(LEXICON_TEMPLATE + 1, known, shape));
    return new Form(
        wide.toArray(),
        near.toArray(),
        own.toArray(),
        parts,
        coreHash,
        token.kind() == TokenKind.WORD || token.kind() == TokenKind.FOREIGN,
        analysis.isEmpty()
            ? 0
            : BodyWords.of(bare)
                | BodyWords.WORD
                | (place < 0 ? BodyWords.RARE : 0)
                | BodyWords.opens(coreHash)
                | (article ? BodyWords.ARTICLE : 0)
                | (joined.length() > 0 ? BodyWords.JOINED : 0));
  }

  private static String normal(Token token) {
    return switch (token.kind()) {
      case NUMBER -> "0000".substring(0, Math.min(token.surface().length(), 4));
      case SIGN -> token.surface().substring(0, 1);
      default -> Normalized.form(token.kind(), token.surface());
    };
  }

  /** The word of a token without what is joined before it, with its article whole. */
  String core(Token token) {
    Optional<Analysis> analysis =
        token.kind() == TokenKind.WORD ? analyses.of(token.surface()) : Optional.empty();
    return core(token, analysis, normal(token));
  }

  /** The hash of a word without what is joined before it. */
  static int core(String normal) {
    return Features.of(CORE_TEMPLATE, normal, 0, normal.length());
  }

  /** The word without what is joined before it, with its article whole. */
  private static String core(Token token, Optional<Analysis> analysis, String normal) {
    if (analysis.isEmpty()) {
      return normal;
    }
    StringBuilder core = new StringBuilder();
    for (Clitic clitic : analysis.get().proclitics()) {
      if (clitic.isArticle()) {
        core.append(clitic.letters());
      }
    }
    String surface = token.surface();
    core.append(surface, analysis.get().core().start(), surface.length());
    return Normalized.form(TokenKind.WORD, core.toString());
  }

  /** How a word of Latin letters is written: not at all, small, with a capital, in capitals. */
  private static int latin(Token token) {
    if (token.kind() != TokenKind.FOREIGN) {
      return 0;
    }
    String surface = token.surface();
    if (!Character.isUpperCase(surface.charAt(0))) {
      return 1;
    }
    return Character.isLowerCase(surface.charAt(surface.length() - 1)) ? 2 : 3;
  }
}
