package arnews.speech;

import arnews.morphology.PartOfSpeech;
import arnews.speech.Frame.Opening;
import arnews.speech.SpeechLexicon.SmallWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is said in a sentence. */
final class SentenceSpeech {
  /** Behind a particle even a verb does not make a speech of one or two words. */
  private static final int FEWEST_IN_CLAUSE = 3;

  private static final int FEWEST_REPORTED = 2;

  /** Behind more tokens a colon follows no name alone. */
  private static final int LONGEST_NAME = 12;

  /** Whom a headline is spoken to takes so many tokens at most. */
  private static final int LONGEST_HEARER = 5;

  private static final char LAM = '\u0644';

  private static final ReportingVerb HEADLINE =
      new ReportingVerb("", Stance.NEUTRAL, Set.of(VerbTrait.QUOTATION), null);

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final SpokenWords words;
  private final SubjectReader subjects;
  private final FrameReader reader;
  private final Edges edges;
  private final List<Draft> drafts = new ArrayList<>();

  SentenceSpeech(SpokenWords words) {
    this.words = words;
    subjects = new SubjectReader(words);
    reader = new FrameReader(words, subjects);
    edges = new Edges(words);
  }

  /** What is said, in order. */
  List<Draft> find() {
    List<Frame> frames = independent(reader.frames());
    List<Attributed> attributions = new AttributionReader(words, subjects).all();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      add(frame, end(frame, frames.subList(i + 1, frames.size()), attributions));
    }
    for (Attributed attributed : attributions) {
      add(attributed, frames);
    }
    headline(frames);
    new LoneQuotations(words, subjects, edges).addTo(drafts);
    drafts.sort(
        Comparator.comparingInt(Draft::from).thenComparing(Draft::to, Comparator.reverseOrder()));
    return drafts;
  }

  /**
   * Frames without those between a verb and what it introduces ("X, who spoke to the press, said
   * that"), and without verbs in what is said whose subject is not known.
   */
  private List<Frame> independent(List<Frame> all) {
    List<Frame> kept = new ArrayList<>();
    for (Frame frame : all) {
      boolean dependent = false;
      for (Frame other : kept) {
        boolean between = frame.place() > other.place() && frame.place() < other.content();
        int from = reader.turns(frame.place() - 1) ? frame.place() : frame.from();
        boolean within =
            frame.place() > other.content()
                && frame.subject().isEmpty()
                && !isTurn(frame, other)
                && !edges.isEdge(from - 1)
                && from == frame.place();
        dependent |= between || (within && words.isPart(frame.place(), PartOfSpeech.VERB));
      }
      if (!dependent) {
        kept.add(frame);
      }
    }
    return kept;
  }

  /** Whether the same speaker goes on with another verb: "and he said, but he said". */
  private boolean isTurn(Frame frame, Frame other) {
    boolean same = frame.agreement() == other.agreement();
    return (same && reader.turns(frame.place() - 1)) || words.isConjoined(frame.place());
  }

  /** Where what a verb introduces ends at the latest. */
  private int end(Frame frame, List<Frame> later, List<Attributed> attributions) {
    int end = frame.content();
    while (end < words.size() && reader.depth(end) >= frame.depth()) {
      end++;
    }
    for (Frame next : later) {
      if (next.depth() <= frame.depth() && next.from() > frame.content()) {
        end = Math.min(end, next.from());
      }
    }
    for (Attributed attributed : attributions) {
      boolean behind = attributed.from() > frame.content();
      if (behind && !attributed.relative() && reader.depth(attributed.from()) <= frame.depth()) {
        end = Math.min(end, attributed.from());
      }
    }
    return end;
  }

  private void add(Frame frame, int end) {
    Draft whole =
        new Draft(
            frame.content(),
            end,
            false,
            false,
            frame.subject(),
            frame.how(),
            frame.agreement(),
            frame.verb().lemma(),
            frame.verb().stance(),
            frame.opened() == Opening.NOUN && !subjects.isHonoured(frame.place() + 1),
            frame.from());
    int from = frame.content();
    if (frame.opened() == Opening.NOUN) {
      while (from < end && (words.isComma(from) || isBare(from))) {
        from++;
      }
    }
    boolean quoted = from < end && words.opens(from);
    boolean introduced = frame.opened() != Opening.NOUN;
    boolean colon = frame.opened() == Opening.COLON && isWordForWord(frame, from);
    int fewest = frame.opened() == Opening.CLAUSE ? FEWEST_IN_CLAUSE : 1;
    if (!quoted) {
      report(whole, from, end, colon);
      inside(whole, from, end);
      return;
    }
    int close = words.closedBy(from);
    if (close < 0) {
      quote(whole, from + 1, end, true);
      return;
    }
    int quotedWords = edges.countWords(from, close);
    boolean beginsWithName = quotedWords < Edges.FEWEST_QUOTED && edges.countWords(close, end) > 0;
    if (frame.opened() == Opening.COLON && beginsWithName) {
      report(whole, from, end, colon);
    } else if (quotedWords >= (introduced ? fewest : Edges.FEWEST_QUOTED)) {
      quote(whole, from + 1, Math.min(close, end), false);
    }
    if (edges.countWords(close, end) >= Edges.FEWEST_QUOTED && frame.opened() == Opening.CLAUSE) {
      report(whole, from, end, false);
    }
    inside(whole, close + 1, end);
  }

  /** A preposition between a verb and what it is about. */
  private boolean isBare(int index) {
    return words.isPart(index, PartOfSpeech.FUNCTION_WORD)
        && !lexicon.is(words.lemma(index), SmallWord.COMPLEMENTIZER)
        && !words.hasPronoun(index);
  }

  /** Whether a colon introduces the very words: no particle follows, and it ends no name alone. */
  private boolean isWordForWord(Frame frame, int from) {
    return frame.how() != Evidence.HEADLINE
        && !lexicon.is(words.lemma(from), SmallWord.COMPLEMENTIZER);
  }

  private void report(Draft whole, int from, int end, boolean direct) {
    int begin = from;
    while (begin < end && !words.isWord(begin) && !words.quotes(begin) && edges.isEdge(begin)) {
      begin++;
    }
    int to = edges.trimmed(begin, end);
    if (edges.countWords(begin, to) >= FEWEST_REPORTED) {
      drafts.add(whole.with(begin, to, direct, false));
    }
  }

  private void quote(Draft whole, int from, int end, boolean open) {
    int to = edges.trimmed(from, end);
    if (to > from) {
      drafts.add(whole.with(from, to, true, open));
    }
  }

  /** The quotations in what is reported. */
  private void inside(Draft whole, int from, int end) {
    for (int i = from; i < end; i++) {
      int close = words.opens(i) ? words.closedBy(i) : -1;
      if (close > i) {
        if (edges.countWords(i, close) >= Edges.FEWEST_QUOTED) {
          quote(whole, i + 1, close, false);
        }
        i = close;
      } else if (words.opens(i)) {
        quote(whole, i + 1, end, true);
        return;
      }
    }
  }

  private void add(Attributed attributed, List<Frame> frames) {
    int clause = attributed.clause();
    int end = attributed.end();
    for (Frame frame : frames) {
      if (frame.from() < attributed.from() && frame.content() < attributed.from()) {
        if (attributed.end() <= attributed.from()) {
          // A verb has told who says this.
          return;
        }
      } else if (frame.from() >= attributed.to()) {
        end = Math.min(end, frame.from());
      }
    }
    if (attributed.source().isEmpty() && attributed.end() > attributed.from()) {
      return;
    }
    Draft whole =
        new Draft(
            clause,
            end,
            false,
            false,
            attributed.source(),
            attributed.source().isEmpty() ? Evidence.PRONOUN : Evidence.ATTRIBUTION,
            Agreement.ANY,
            phrase(attributed.from()),
            Stance.NEUTRAL,
            false,
            attributed.from());
    report(whole, clause, end, false);
    inside(whole, clause, end);
  }

  /** A name, a colon, and what it says. */
  private void headline(List<Frame> frames) {
    int colon = 0;
    while (colon < Math.min(words.size(), LONGEST_NAME) && !words.isColon(colon)) {
      colon++;
    }
    if (colon == 0 || !words.isColon(colon) || isTold(colon + 1, frames)) {
      return;
    }
    Optional<Phrase> phrase = subjects.at(0, colon).filter(subjects::speaksInHeadline);
    if (phrase.isEmpty() || !reaches(phrase.get().to(), colon)) {
      return;
    }
    int end = words.size();
    for (Frame frame : frames) {
      end = frame.from() > colon ? Math.min(end, frame.from()) : end;
    }
    if (edges.countWords(colon, end) < Edges.FEWEST_QUOTED) {
      return;
    }
    Frame frame =
        new Frame(
            HEADLINE, 0, 0, colon + 1, Opening.COLON, phrase, Evidence.HEADLINE, Agreement.ANY, 0);
    add(frame, end);
  }

  /** Whether nothing but whom somebody spoke to stands before a colon: "X to the paper:". */
  private boolean reaches(int from, int colon) {
    boolean to = words.isJoined(from, LAM) || words.whole(from).equals(String.valueOf(LAM));
    boolean verb = false;
    for (int i = from; i < colon; i++) {
      verb |= words.isPart(i, PartOfSpeech.VERB);
    }
    return from == colon || (to && !verb && colon - from <= LONGEST_HEARER);
  }

  private static boolean isTold(int index, List<Frame> frames) {
    for (Frame frame : frames) {
      if (frame.place() <= index) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a phrase, without a conjunction before it. */
  private String phrase(int index) {
    String word = words.text(index, index + 1);
    return words.isConjoined(index) ? word.substring(1) : word;
  }
}
