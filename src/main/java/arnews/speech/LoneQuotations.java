package arnews.speech;

import arnews.morphology.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/** Finds the quotations of a sentence that nothing before them introduces. */
final class LoneQuotations {
  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;
  private final Inflection forms;
  private final Edges edges;

  LoneQuotations(SpokenWords words, SubjectReader subjects, Edges edges) {
    this.words = words;
    this.subjects = subjects;
    this.edges = edges;
    forms = new Inflection(words);
  }

  /** Quotations that nothing before them introduces: "...", said X. */
  void addTo(List<Draft> drafts) {
    for (int i = 0; i < words.size(); i++) {
      int close = words.opens(i) ? words.closedBy(i) : -1;
      if (close < 0
          || edges.countWords(i, close) < Edges.FEWEST_QUOTED
          || isCovered(i + 1, drafts)) {
        continue;
      }
      Optional<Draft> followed = followed(i, close);
      if (followed.isPresent()) {
        drafts.add(followed.get());
      } else if (edges.countWords(0, i) == 0 && edges.countWords(close, words.size()) == 0) {
        drafts.add(alone(i + 1, close, Evidence.CONTINUED));
      } else if (tells(i, close)) {
        drafts.add(alone(i + 1, close, null));
      }
      i = close;
    }
  }

  /** Whether a quotation holds a verb of its own: a name or a title rarely does. */
  private boolean tells(int open, int close) {
    boolean verb = false;
    for (int i = open + 1; i < close; i++) {
      verb |= words.isPart(i, PartOfSpeech.VERB);
    }
    return verb && edges.countWords(open, close) > Edges.FEWEST_QUOTED;
  }

  private boolean isCovered(int index, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.direct() && draft.from() <= index && index < draft.to()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> followed(int open, int close) {
    for (int i = close + 1; i < Math.min(words.size(), close + 5); i++) {
      ReportingVerb verb = words.isPart(i, PartOfSpeech.VERB) ? lexicon.verb(words.lemma(i)) : null;
      if (verb != null && !words.isJoined(i)) {
        Optional<Phrase> subject = subjects.at(i + 1, words.size()).filter(subjects::speaks);
        return Optional.of(
            new Draft(
                open + 1,
                edges.trimmed(open + 1, close),
                true,
                false,
                subject,
                subject.isPresent() ? Evidence.SUBJECT : Evidence.PRONOUN,
                forms.agreement(i),
                verb.lemma(),
                verb.stance(),
                false,
                i));
      }
    }
    return Optional.empty();
  }

  /** A quotation that no verb introduces; how its speaker is told, or null where nothing does. */
  private Draft alone(int from, int to, Evidence how) {
    return new Draft(
        from,
        edges.trimmed(from, to),
        true,
        false,
        Optional.empty(),
        how,
        Agreement.ANY,
        "",
        Stance.NEUTRAL,
        false,
        from);
  }
}
