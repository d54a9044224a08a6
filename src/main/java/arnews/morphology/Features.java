package arnews.morphology;

/**
 * What speaks for and against a hypothesis, as numbers of rows of weights. Some is true of all
 * hypotheses of one type about one core, and found once for them. The same properties are found in
 * training and in use.
 */
final class Features {
  /** More than any hypothesis has. */
  static final int MOST = 24;

  /** The number of rows, a power of two. */
  static final int ROWS = 1 << 18;

  /** The hash of the article. */
  static final long ARTICLE = Hash.with(Hash.with(0, Alphabet.ALEF), Alphabet.LAM);

  private static final int TYPES = 4;
  private static final int TEMPLATES = 64;

  private final Hypotheses hypotheses;
  private final Lexicon lexicon;
  private final Evidence evidence;

  private int form;
  private int whole;
  private int wholeKinds;

  private int core;
  private int coreWithArticle;
  private int clitics;
  private int enclitic;

  private int[] rows = new int[MOST];
  private int count;
  private int type;

  Features(Hypotheses hypotheses, Lexicon lexicon, Evidence evidence) {
    this.hypotheses = hypotheses;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** Begins with a form whose hypotheses have been found. */
  void begin() {
    Spelling spelling = hypotheses.spelling;
    long hash = spelling.rawHash(0, spelling.length);
    form = (int) Hash.mix(hash);
    whole = evidence.of(hash);
    wholeKinds = 0;
    int entry = lexicon.find(spelling.foldedHash(0, spelling.length));
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.flags(entry) != 0) {
        wholeKinds |= 1 << lexicon.kind(entry);
      }
    }
  }

  /**
   * The rows that all hypotheses of a type about the core of a split share; must be asked for
   * before {@link #of}.
   *
   * @param into takes them
   * @return how many there are
   */
  int ofCore(int split, int hypothesisType, int[] into) {
    Spelling s = hypotheses.spelling;
    Splits splits = hypotheses.splits;
    int from = splits.start[split];
    int to = splits.end[split];
    long hash = s.rawHash(from, to);
    core = evidence.of(hash);
    coreWithArticle = evidence.of(Hash.join(ARTICLE, hash, to - from));
    enclitic = splits.enclitics[split].id;
    int proclitic = splits.proclitics[split].id * 4 + splits.article[split];
    clitics = proclitic * 16 + enclitic;
    type = hypothesisType;
    rows = into;
    count = 0;
    int coreCount = Evidence.count(core);
    int articleCount = Evidence.count(coreWithArticle);
    int second = to - from > 1 ? s.raw[from + 1] : 0;
    int last = to - from > 1 ? s.raw[to - 2] : 0;
    row(0, clitics);
    row(1, (long) proclitic << 12 | s.raw[from] << 6 | second);
    row(2, (long) enclitic << 12 | s.raw[to - 1] << 6 | last);
    row(3, (long) (to - from) << 12 | clitics);
    row(4, ((long) coreCount << 5 | Evidence.count(whole)) << 12 | clitics);
    row(5, (long) (articleCount << 5 | coreCount) << 4 | enclitic);
    row(6, Evidence.company(whole));
    row(7, Evidence.company(core));
    row(8, Evidence.company(coreWithArticle));
    row(9, s.rawHash(from, to));
    row(10, form);
    row(11, (long) wholeKinds << 12 | clitics);
    return count;
  }

  /**
   * The rows of a hypothesis that are its own.
   *
   * @param into takes them
   * @return how many there are
   */
  int of(Hypothesis hypothesis, int[] into) {
    rows = into;
    count = 0;
    int lemma = evidence.of(hypothesis.rawHash);
    common(hypothesis, lemma);
    switch (type) {
      case Hypothesis.NOMINAL -> nominal(hypothesis, lemma);
      case Hypothesis.VERBAL -> verbal(hypothesis);
      default -> {}
    }
    return count;
  }

  private void row(int template, long value) {
    long key = (value * TYPES + type) * TEMPLATES + template;
    long spread = key * 0x9E3779B97F4A7C15L ^ (key * 0xD6E8FEB86659FD93L) >>> 32;
    rows[count++] = (int) spread & ROWS - 1;
  }

  private void common(Hypothesis h, int lemma) {
    int affix = h.affix;
    int known = h.entry >= 0 ? 1 : 0;
    int source = (h.flags << 3 | h.entryKind) << 2 | h.agreement;
    int lemmaCount = Evidence.count(lemma);
    row(12, affix);
    row(13, (long) clitics << 6 | affix);
    row(14, h.patternHash);
    row(15, h.patternHash * 64 + affix);
    row(16, (long) source << 6 | affix);
    row(17, (long) (known << 5 | lemmaCount) << 6 | affix);
    row(18, (long) Evidence.company(whole) << 6 | affix);
    row(19, h.rawHash);
    row(20, ((long) last(h, 1) << 6 | last(h, 2)) << 6 | last(h, 3));
  }

  private static int last(Hypothesis h, int back) {
    return h.length >= back ? h.lemma[h.length - back] : 0;
  }

  private void nominal(Hypothesis h, int lemma) {
    int withArticle = evidence.of(Hash.join(ARTICLE, h.rawHash, h.length));
    int articleCount = Evidence.count(withArticle);
    int affix = h.affix;
    row(21, (long) articleCount << 6 | affix);
    row(22, Evidence.company(withArticle));
    row(23, (long) Evidence.company(withArticle) << 6 | affix);
    row(24, (long) h.template << 6 | articleCount);
    row(25, (long) h.template << 10 | h.flags);
    row(26, (long) Evidence.company(lemma) << 6 | affix);
    row(27, (long) affix << 10 | h.flags);
  }

  private void verbal(Hypothesis h) {
    int feminine = evidence.of(Hash.with(h.rawHash, Alphabet.TEH));
    long stem = hypotheses.spelling.rawHash(h.baseStart, h.baseEnd);
    int length = h.baseEnd - h.baseStart;
    int third = evidence.of(Hash.join(Alphabet.YEH, stem, length));
    int fourth = evidence.of(Hash.join(Alphabet.TEH, stem, length));
    int known = h.entry >= 0 ? 1 : 0;
    row(28, (long) (Evidence.count(feminine) << 1 | known) << 6 | h.affix);
    row(29, (long) (Evidence.count(third) << 5 | Evidence.count(fourth)) << 1 | known);
    row(30, Evidence.company(third));
    row(31, Evidence.company(feminine));
    row(32, h.patternHash * 4 + h.agreement);
  }
}
