package arnews.claims;

import arnews.morphology.AnalysisCache;
import arnews.numbers.NumberFinder;
import arnews.numbers.NumberMention;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the claims of one sentence after another of an article; one thread uses it. */
final class ClaimFinder {
  private final AnalysisCache analyses;
  private final Places places = new Places();

  ClaimFinder(AnalysisCache analyses) {
    this.analyses = analyses;
  }

  /** A new article begins. */
  void begin() {
    places.begin();
  }

  /** The number expressions of a sentence, each with what is claimed or why nothing is. */
  List<Draft> find(Pieces pieces) {
    places.read(pieces);
    if (!NumberFinder.mayFind(pieces)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (NumberMention number : NumberFinder.find(pieces)) {
      drafts.add(new Draft(number));
    }
    Sentence sentence = new Sentence(pieces, analyses, drafts);
    Rejections.apply(sentence);
    Kinds.apply(sentence);
    Counting.apply(sentence);
    Approximations.apply(sentence);
    Changes.apply(sentence);
    SharedUnits.apply(sentence);
    Rates.apply(sentence);
    places.apply(sentence);
    return sentence.drafts();
  }

  /** Words that look like numbers and were never read as such: weekdays, one of, firstly. */
  static List<Rejection> lookalikes(Pieces pieces, List<Draft> drafts) {
    if (!pieces.mayCount()) {
      return List.of();
    }
    List<Rejection> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      while (next < drafts.size() && drafts.get(next).last() <= i) {
        next++;
      }
      if (next < drafts.size() && drafts.get(next).first() <= i) {
        if (i == drafts.get(next).first() && drafts.get(next).isRejected()) {
          found.add(new Rejection(drafts.get(next).number().span(), drafts.get(next).reason()));
        }
        continue;
      }
      if (!pieces.mayCount(i)) {
        continue;
      }
      String reason =
          pieces.has(i, Role.WEEKDAY)
              ? "weekday"
              : pieces.has(i, Role.ONE_OF)
                  ? "one-of"
                  : pieces.has(i, Role.MARKER) ? "list-marker" : "";
      if (!reason.isEmpty()) {
        found.add(new Rejection(new Span(pieces.coreStart(i), pieces.end(i)), reason));
      }
    }
    return found;
  }
}
