package arnews.speech;

import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.morphology.AnalysisCache;
import arnews.morphology.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the speeches of an article, sentence by sentence. */
final class Speeches {
  /** A quotation whose end is missing goes on over so many sentences at most. */
  private static final int LONGEST = 12;

  private final AnalysisCache analyses;
  private final SpeakerMemory memory;
  private final List<Speech> speeches = new ArrayList<>();
  private List<NamedSentence> sentences = List.of();

  /** The speech whose quotation is still open, and since how many sentences. */
  private Speech open;

  private int since;

  Speeches(AnalysisCache analyses, List<Mention> mentions, List<String> names) {
    this.analyses = analyses;
    memory = new SpeakerMemory(mentions, names);
  }

  /** All of them, by where they begin. */
  List<Speech> of(List<NamedSentence> all) {
    sentences = all;
    int firstMention = 0;
    for (int i = 0; i < sentences.size(); i++) {
      NamedSentence sentence = sentences.get(i);
      sentence(new SpokenWords(sentence, firstMention, analyses), i);
      firstMention += sentence.mentions().size();
    }
    speeches.sort(
        Comparator.comparingLong(Speech::start)
            .thenComparing(Speech::end, Comparator.reverseOrder()));
    return speeches;
  }

  private void sentence(SpokenWords words, int number) {
    if (words.size() == 0) {
      return;
    }
    int from = open == null ? 0 : goOn(words, number);
    if (from == words.size()) {
      return;
    }
    List<Draft> drafts = new SentenceSpeech(words).find();
    boolean told = false;
    for (Draft draft : drafts) {
      if (draft.from() >= from && (draft.how() != Evidence.CONTINUED || isQuoted(number))) {
        if (!told && draft.subject().isEmpty()) {
          tell(words, draft.place(), number);
          told = true;
        }
        Optional<Speaker> speaker = memory.speaker(draft, words, number);
        if (draft.how() != Evidence.CONTINUED || speaker.isPresent()) {
          add(draft, speaker, words, number);
        }
      }
    }
    if (drafts.isEmpty()) {
      tell(words, words.size(), number);
    }
  }

  private void add(Draft draft, Optional<Speaker> speaker, SpokenWords words, int number) {
    Speech speech =
        new Speech(
            words.start(draft.from()),
            words.end(draft.to() - 1),
            draft.direct(),
            speaker,
            draft.verb(),
            draft.stance(),
            number);
    speeches.add(speech);
    if (draft.open() && isClosed(number)) {
      open = speech;
      since = number;
    }
  }

  /** Whether the last speech is a quotation of this sentence or the one before it. */
  private boolean isQuoted(int number) {
    Speech last = speeches.isEmpty() ? null : speeches.get(speeches.size() - 1);
    return last != null && last.direct() && number - last.sentence() <= 1;
  }

  /** Whether the next mark behind a sentence goes on with its quotation, or ends it. */
  private boolean isClosed(int number) {
    int limit = Math.min(sentences.size(), number + LONGEST);
    for (int i = number + 1; i < limit; i++) {
      SpokenWords words = new SpokenWords(sentences.get(i), 0, analyses);
      for (int at = 0; at < words.size(); at++) {
        if (words.quotes(at)) {
          return at == 0 || words.closes(at);
        }
      }
    }
    return false;
  }

  /** What an open quotation still holds of a sentence; behind its last token. */
  private int goOn(SpokenWords words, int number) {
    int close = 0;
    boolean reopened = words.quotes(0);
    while (close < words.size() && !(close > 0 && words.quotes(close) && isEnd(words, close))) {
      close++;
    }
    boolean closed = close < words.size();
    if (number - since > LONGEST) {
      open = null;
      return 0;
    }
    int from = reopened ? 1 : 0;
    if (close > from) {
      Optional<Speaker> speaker =
          open.speaker()
              .map(
                  who ->
                      new Speaker(
                          who.name(),
                          who.mention(),
                          who.start(),
                          who.end(),
                          who.titles(),
                          Evidence.CONTINUED));
      speeches.add(
          new Speech(
              words.start(from),
              words.end(close - 1),
              true,
              speaker,
              open.verb(),
              open.stance(),
              number));
    }
    if (closed) {
      open = null;
    }
    return close;
  }

  /** Whether a mark ends a quotation that began in an earlier sentence. */
  private static boolean isEnd(SpokenWords words, int index) {
    return words.closes(index) || words.closedBy(index) < 0;
  }

  /** The subject of the first verb before a token may be who speaks next. */
  private void tell(SpokenWords words, int limit, int number) {
    SubjectReader subjects = new SubjectReader(words);
    for (int i = 0; i < limit; i++) {
      if (words.mention(i) < 0 && words.isPart(i, PartOfSpeech.VERB)) {
        Optional<Phrase> subject = new TopicReader(words, subjects).before(i, 0);
        if (subject.isEmpty() && i + 1 < limit && !words.isJoined(i + 1)) {
          subject = subjects.at(i + 1, limit);
        }
        if (subject.isPresent()) {
          memory.tell(subject.get(), new Inflection(words).agreement(i), words, number);
        }
        return;
      }
    }
  }
}
