package arnews.morphology;

/**
 * What speaks for and against a hypothesis, as numbers of rows of weights. The same properties are
 * found in training and in use.
 */
final class Features {
  /** More than any hypothesis has. */
  static final int MOST = 72;

  /** The number of rows, a power of two. */
  static final int ROWS = 1 << 17;

  static final long ALEF_LAM = Hash.with(Hash.with(0, Alphabet.ALEF), Alphabet.LAM);
  private static final int TYPES = 4;

  private final Hypotheses hypotheses;
  private final Lexicon lexicon;
  private final Evidence evidence;

  private int form;
  private int whole;
  private int wholeFlags;
  private int coreSplit;
  private int core;
  private int coreWithArticle;
  private int clitics;

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
    wholeFlags = flagsOf(spelling.foldedHash(0, spelling.length));
    coreSplit = -1;
  }

  /** Whether the whole form is a word of the lexicon, and of which kinds. */
  private int flagsOf(long foldedHash) {
    int flags = 0;
    int entry = lexicon.find(foldedHash);
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.flags(entry) != 0) {
        flags |= 1 << lexicon.kind(entry);
      }
    }
    return flags;
  }

  private void beginCore(int split) {
    Spelling spelling = hypotheses.spelling;
    Splits splits = hypotheses.splits;
    int from = splits.start[split];
    int to = splits.end[split];
    long hash = spelling.rawHash(from, to);
    core = evidence.of(hash);
    coreWithArticle = evidence.of(Hash.join(ALEF_LAM, hash, to - from));
    clitics =
        (splits.proclitics[split].id() * 4 + splits.article[split]) * 16
            + splits.enclitics[split].id();
    coreSplit = split;
  }

  /**
   * The rows of a hypothesis.
   *
   * @param into takes them
   * @return how many there are
   */
  int of(Hypothesis hypothesis, int[] into) {
    if (hypothesis.split != coreSplit) {
      beginCore(hypothesis.split);
    }
    rows = into;
    count = 0;
    type = hypothesis.type;
    common(hypothesis);
    switch (type) {
      case Hypothesis.NOMINAL -> nominal(hypothesis);
      case Hypothesis.VERBAL -> verbal(hypothesis);
      default -> {}
    }
    return count;
  }

  private void row(int template, long value) {
    long key = (value * TYPES + type) * 128 + template;
    rows[count++] =
        (int) (key * 0x9E3779B97F4A7C15L ^ (key * 0xD6E8FEB86659FD93L) >>> 32) & ROWS - 1;
  }

  private void common(Hypothesis h) {
    Spelling s = hypotheses.spelling;
    Splits splits = hypotheses.splits;
    int from = splits.start[h.split];
    int to = splits.end[h.split];
    int affix = h.affix;
    int proclitic = clitics >>> 4;
    int enclitic = clitics & 15;
    int known = h.entry >= 0 ? 1 : 0;
    int source = (h.flags << 3 | h.entryKind) << 2 | h.agreement;
    int wholeCount = Evidence.count(whole);
    int coreCount = Evidence.count(core);
    int articleCount = Evidence.count(coreWithArticle);
    int lemmaKnown = evidence.of(h.rawHash);
    int lemmaCount = Evidence.count(lemmaKnown);
    row(0, 0);
    row(1, clitics);
    row(2, affix);
    row(3, (long) clitics << 6 | affix);
    row(4, (long) affix << 12 | s.raw[to - 1] << 6 | s.raw[from]);
    row(5, ((long) affix << 6 | s.raw[h.baseEnd - 1]) << 6 | before(s, h.baseEnd, h.baseStart));
    row(6, (long) proclitic << 12 | s.raw[from] << 6 | (to - from > 1 ? s.raw[from + 1] : 0));
    row(7, (long) enclitic << 12 | s.raw[to - 1] << 6 | (to - from > 1 ? s.raw[to - 2] : 0));
    row(8, h.patternHash);
    row(9, h.patternHash * 64 + affix);
    row(10, s.patternHash(from, to));
    row(11, s.patternHash(from, to) * 64 + affix);
    row(12, (long) (to - from) << 12 | clitics);
    row(13, (long) source << 6 | affix);
    row(14, (long) source << 6 | lemmaCount);
    row(15, (long) source << 6 | s.raw[h.baseStart]);
    row(16, ((long) coreCount << 5 | wholeCount) << 12 | clitics);
    row(17, (long) (known << 5 | lemmaCount) << 6 | affix);
    row(18, (long) coreCount << 6 | affix);
    row(19, (long) (articleCount << 5 | coreCount) << 4 | enclitic);
    row(20, Evidence.company(whole));
    row(21, (long) Evidence.company(whole) << 6 | affix);
    row(22, Evidence.company(core));
    row(23, Evidence.company(coreWithArticle));
    row(24, Evidence.company(lemmaKnown));
    row(25, h.rawHash);
    row(26, h.rawHash * 64 + affix);
    row(27, s.rawHash(from, to));
    row(28, form);
    row(29, (long) wholeFlags << 12 | clitics);
    row(30, (long) (wholeFlags << 3 | h.entryKind) << 12 | clitics);
    row(31, (lemmaCount - coreCount) * 64L + affix);
    row(32, ((long) last(h, 1) << 6 | last(h, 2)) << 6 | last(h, 3));
    row(33, (((long) h.lemma[0] << 6 | h.lemma[1]) << 6 | h.lemma[2]) << 6 | h.length);
    row(34, (long) (proclitic << 4 | h.entryKind) << 12 | articleCount << 5 | coreCount);
    row(35, (long) Evidence.company(core) << 12 | clitics);
  }

  private static int before(Spelling s, int end, int start) {
    return end - start > 1 ? s.raw[end - 2] : 0;
  }

  private static int last(Hypothesis h, int back) {
    return h.length >= back ? h.lemma[h.length - back] : 0;
  }

  private void nominal(Hypothesis h) {
    int withArticle = evidence.of(Hash.join(ALEF_LAM, h.rawHash, h.length));
    int lemma = evidence.of(h.rawHash);
    int lemmaCount = Evidence.count(lemma);
    int articleCount = Evidence.count(withArticle);
    int sisters = sisters(h);
    int affix = h.affix;
    row(40, (long) articleCount << 6 | affix);
    row(41, (long) (articleCount << 5 | lemmaCount) << 1 | (h.entry >= 0 ? 1 : 0));
    row(42, Evidence.company(withArticle));
    row(43, (long) Evidence.company(withArticle) << 6 | affix);
    row(44, (long) sisters << 6 | affix);
    row(45, (long) sisters << 12 | h.flags);
    row(46, h.template);
    row(47, (long) h.template << 6 | articleCount);
    row(48, (long) h.template << 10 | h.flags);
    row(49, (long) Evidence.company(lemma) << 6 | affix);
    row(50, (long) affix << 10 | h.flags);
  }

  /** Which other forms of the lemma occur: with teh marbuta, yeh and noon, alef and teh, yeh. */
  private int sisters(Hypothesis h) {
    int found = evidence.of(Hash.with(h.rawHash, Alphabet.TEH_MARBUTA)) != 0 ? 1 : 0;
    long yeh = Hash.with(h.rawHash, Alphabet.YEH);
    found |= evidence.of(Hash.with(yeh, Alphabet.NOON)) != 0 ? 2 : 0;
    found |= evidence.of(Hash.with(Hash.with(h.rawHash, Alphabet.ALEF), Alphabet.TEH)) != 0 ? 4 : 0;
    return found | (evidence.of(yeh) != 0 ? 8 : 0);
  }

  private void verbal(Hypothesis h) {
    int feminine = evidence.of(Hash.with(h.rawHash, Alphabet.TEH));
    Spelling s = hypotheses.spelling;
    long stem = s.rawHash(h.baseStart, h.baseEnd);
    int third = evidence.of(Hash.join(Alphabet.YEH, stem, h.baseEnd - h.baseStart));
    int fourth = evidence.of(Hash.join(Alphabet.TEH, stem, h.baseEnd - h.baseStart));
    int known = h.entry >= 0 ? 1 : 0;
    row(60, (long) (Evidence.count(feminine) << 1 | known) << 6 | h.affix);
    row(61, (long) (Evidence.count(third) << 5 | Evidence.count(fourth)) << 1 | known);
    row(62, Evidence.company(third));
    row(63, Evidence.company(feminine));
    row(64, h.patternHash * 4 + h.agreement);
  }
}
