package arnews.claims;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Clitic;
import arnews.morphology.PartOfSpeech;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence with its number expressions, and what the rules ask of its words. */
final class Sentence {
  private final Pieces pieces;
  private final AnalysisCache analyses;
  private final List<Draft> drafts;

  /** The analysis of each piece that was asked for, nothing where none was. */
  private final Optional<Analysis>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made
  Sentence(Pieces pieces, AnalysisCache analyses, List<Draft> drafts) {
    this.pieces = pieces;
    this.analyses = analyses;
    this.drafts = new ArrayList<>(drafts);
    known = new Optional[pieces.size()];
  }

  Pieces pieces() {
    return pieces;
  }

  /** Its number expressions, in order, rejected ones among them. */
  List<Draft> drafts() {
    return drafts;
  }

  boolean has(int piece, Role role) {
    return piece >= 0 && piece < pieces.size() && pieces.has(piece, role);
  }

  /** Whether a word or phrase of a role stands anywhere. */
  boolean names(Role role) {
    for (int i = 0; pieces.mayHold(role) && i < pieces.size(); i++) {
      if (pieces.has(i, role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word or phrase of a role ends with a piece. */
  boolean ends(int piece, Role role) {
    for (int from = Math.max(0, piece - 4); from <= piece; from++) {
      if (pieces.behind(from, role) == piece + 1) {
        return true;
      }
    }
    return false;
  }

  /** The expression that covers a piece. */
  Optional<Draft> at(int piece) {
    for (Draft draft : drafts) {
      if (draft.first() <= piece && piece < draft.last()) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  boolean isCovered(int piece) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).first() <= piece && piece < drafts.get(i).last()) {
        return true;
      }
    }
    return false;
  }

  Optional<Analysis> analysis(int piece) {
    if (!pieces.isWord(piece)) {
      return Optional.empty();
    }
    if (known[piece] == null) {
      known[piece] = analyses.of(pieces.word(piece).surface());
    }
    return known[piece];
  }

  boolean is(int piece, PartOfSpeech part) {
    Optional<Analysis> analysis = analysis(piece);
    return analysis.isPresent() && analysis.get().part() == part;
  }

  /** Whether a word is a noun or adjective that can stand for what is counted. */
  boolean isNominal(int piece) {
    Optional<Analysis> analysis = analysis(piece);
    if (analysis.isEmpty()) {
      return false;
    }
    PartOfSpeech part = analysis.get().part();
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE;
  }

  /** Whether a conjunction or preposition is joined before a word. */
  boolean isJoined(int piece) {
    Optional<Analysis> analysis = analysis(piece);
    if (analysis.isEmpty()) {
      return false;
    }
    for (Clitic clitic : analysis.get().proclitics()) {
      if (!clitic.isArticle()) {
        return true;
      }
    }
    return false;
  }

  boolean isDefinite(int piece) {
    Optional<Analysis> analysis = analysis(piece);
    if (analysis.isEmpty()) {
      return false;
    }
    for (Clitic clitic : analysis.get().proclitics()) {
      if (clitic.isArticle()) {
        return true;
      }
    }
    return false;
  }

  boolean hasPronoun(int piece) {
    return analysis(piece).map(analysis -> !analysis.enclitics().isEmpty()).orElse(false);
  }

  /** A word as it is written, without what is joined before it but with its article. */
  String noun(int piece) {
    String written = pieces.text().substring(pieces.start(piece), pieces.end(piece));
    Optional<Analysis> analysis = analysis(piece);
    if (analysis.isEmpty()) {
      return written;
    }
    int start = 0;
    for (Clitic clitic : analysis.get().proclitics()) {
      if (!clitic.isArticle()) {
        start = clitic.span().end();
      }
    }
    // Marks would shift the place: such words keep what is joined to them.
    boolean plain = written.length() == pieces.word(piece).surface().length();
    return plain && start < written.length() ? written.substring(start) : written;
  }

  String lemma(int piece) {
    return analysis(piece).map(Analysis::lemma).orElse("");
  }

  /** The piece before a number, over brackets and joined letters that stand alone. */
  int before(int first) {
    int piece = first - 1;
    while (piece >= 0 && (pieces.isOneOf(piece, "(\"\u00AB\u201C[:") || isClitic(piece))) {
      piece--;
    }
    return piece;
  }

  /** Whether a piece is joined letters before digits: and, with, to, the. */
  boolean isClitic(int piece) {
    if (!pieces.isWord(piece)) {
      return false;
    }
    int length = pieces.word(piece).letters().length();
    if (length == 1) {
      return true;
    }
    return length <= 3
        && "\u0644".equals(pieces.word(piece).letters().substring(length - 1))
        && "\u0627\u0644\u0628\u0648".indexOf(pieces.word(piece).letters().charAt(0)) >= 0;
  }

  /** Whether a sign ends a thought here: a stop, a semicolon, a colon, that is in no number. */
  boolean breaks(int piece) {
    return pieces.isOneOf(piece, ".;:!?\u061B\u061F\u2022") && !isCovered(piece);
  }

  boolean isComma(int piece) {
    return pieces.isOneOf(piece, ",\u060C");
  }
}
