package arnews.morphology;

import arnews.text.Span;
import java.util.ArrayList;
import java.util.List;

/** All hypotheses of one form. The objects are used again for the next form. */
final class Hypotheses {
  private static final int MOST = 256;
  private static final String ARTICLE =
      Alphabet.decode(new byte[] {Alphabet.ALEF, Alphabet.LAM}, 0, 2);

  final Spelling spelling = new Spelling();
  final Splits splits = new Splits();
  int size;

  private final Lexicon lexicon;
  private final Hypothesis[] all = new Hypothesis[MOST];
  private final NominalReadings nominal;
  private final VerbReadings verbal;

  Hypotheses(Lexicon lexicon, Evidence evidence) {
    this.lexicon = lexicon;
    nominal = new NominalReadings(this, lexicon, evidence);
    verbal = new VerbReadings(this, lexicon);
    for (int i = 0; i < MOST; i++) {
      all[i] = new Hypothesis();
    }
  }

  Hypothesis get(int number) {
    return all[number];
  }

  /** Finds those of a form; none where it cannot be analysed. */
  void find(String form) {
    size = 0;
    if (!spelling.read(form)) {
      return;
    }
    splits.find(spelling);
    for (int split = 0; split < splits.size; split++) {
      int kinds = splits.kinds[split];
      int length = splits.end[split] - splits.start[split];
      if ((kinds & Affixes.CLOSED) != 0) {
        closed(split);
      }
      if (length < 2 && split > 0) {
        continue;
      }
      boolean known = (kinds & Affixes.NOMINAL) != 0 && nominal.find(split);
      if ((kinds & (Affixes.VERBAL | Affixes.IMPERFECT)) != 0) {
        verbal.find(split, (kinds & Affixes.VERBAL) != 0, known);
      }
    }
  }

  private void closed(int split) {
    int from = splits.start[split];
    int to = splits.end[split];
    int entry = lexicon.find(spelling.foldedHash(from, to));
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.kind(entry) == Lexicon.WORD && lexicon.flags(entry) != 0) {
        Hypothesis hypothesis = add(Hypothesis.CLOSED, split, 0, from, to, entry);
        if (hypothesis == null) {
          return;
        }
        hypothesis.lanes = lexicon.partOfSpeech(entry) == PartOfSpeech.NUMBER ? 2 : 1;
        lemmaOf(hypothesis, entry);
      }
    }
  }

  /** A new hypothesis, its lemma still open; null where there are too many. */
  Hypothesis add(int type, int split, int affix, int from, int to, int entry) {
    if (size == MOST) {
      return null;
    }
    Hypothesis hypothesis = all[size++];
    hypothesis.type = type;
    hypothesis.split = split;
    hypothesis.affix = affix;
    hypothesis.baseStart = from;
    hypothesis.baseEnd = to;
    hypothesis.entry = entry;
    hypothesis.template = 0;
    hypothesis.flags = 0;
    hypothesis.entryKind = 4;
    hypothesis.agreement = Agreement.EXACT;
    if (entry >= 0) {
      hypothesis.flags = lexicon.flags(entry);
      hypothesis.entryKind = lexicon.kind(entry);
      int place = lexicon.spelling(entry);
      int count = Math.min(to - from, lexicon.length(place));
      hypothesis.agreement = Agreement.of(spelling.raw, from, lexicon, place, count);
    }
    return hypothesis;
  }

  /** Gives a hypothesis the lemma of an entry. */
  void lemmaOf(Hypothesis hypothesis, int entry) {
    int place = lexicon.lemma(entry);
    hypothesis.length = lexicon.length(place);
    for (int i = 0; i < hypothesis.length; i++) {
      hypothesis.lemma[i] = lexicon.letter(place, i);
    }
    hypothesis.hash();
  }

  /**
   * Adds the hypothesis that a user's lexicon has for the form, or for what its proclitics leave.
   *
   * @return whether there is one
   */
  boolean choose(UserLexicon words) {
    for (int split = 0; split < splits.size; split++) {
      int from = splits.start[split];
      UserLexicon.Word word =
          splits.enclitics[split] == Affixes.NONE
              ? words.get(Alphabet.decode(spelling.raw, from, spelling.length))
              : null;
      if (word != null && splits.article[split] != Splits.ELIDED) {
        Hypothesis hypothesis = add(0, split, 0, from, spelling.length, Hypothesis.UNKNOWN);
        if (hypothesis == null) {
          return false;
        }
        hypothesis.given(word.part(), Alphabet.encode(word.lemma()));
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the hypothesis of a form whose annotation is kept.
   *
   * @return whether it is such a form
   */
  boolean choose(KnownForms forms) {
    int known = size == 0 ? 0 : forms.of(spelling.rawHash(0, spelling.length));
    if (known == 0) {
      return false;
    }
    for (int split = 0; split < splits.size; split++) {
      if (KnownForms.isCut(known, splits, split)) {
        int from = splits.start[split];
        Hypothesis hypothesis = add(0, split, 0, from, splits.end[split], Hypothesis.UNKNOWN);
        if (hypothesis == null) {
          return false;
        }
        int place = KnownForms.lemma(known);
        hypothesis.given(KnownForms.part(known), letters(place));
        return true;
      }
    }
    return false;
  }

  private byte[] letters(int place) {
    byte[] letters = new byte[lexicon.length(place)];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = lexicon.letter(place, i);
    }
    return letters;
  }

  /** The analysis that a hypothesis stands for, with the part of speech of a lane. */
  Analysis analysis(int number, int lane) {
    Hypothesis hypothesis = all[number];
    int split = hypothesis.split;
    int[] offsets = spelling.offsets;
    List<Clitic> before = new ArrayList<>(2);
    int at = 0;
    for (String part : splits.proclitics[split].parts) {
      before.add(new Clitic(part, new Span(offsets[at], offsets[at + part.length()])));
      at += part.length();
    }
    if (splits.article[split] != Splits.NONE) {
      before.add(new Clitic(ARTICLE, new Span(offsets[at], offsets[splits.start[split]])));
    }
    List<Clitic> after = new ArrayList<>(1);
    int end = splits.end[split];
    for (String part : splits.enclitics[split].parts) {
      after.add(new Clitic(part, new Span(offsets[end], offsets[spelling.length])));
    }
    return new Analysis(
        before,
        new Span(offsets[splits.start[split]], offsets[end]),
        after,
        Alphabet.decode(hypothesis.lemma, 0, hypothesis.length),
        hypothesis.partOfSpeech(lane));
  }
}
