package arnews.claims;

import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import arnews.numbers.Value;
import java.math.BigDecimal;
import java.util.List;

/** Units and nouns that stand once for several numbers. */
final class SharedUnits {
  private static final BigDecimal LEAST_SCALED = BigDecimal.valueOf(1000);

  private final Sentence sentence;
  private final Pieces pieces;

  private SharedUnits(Sentence sentence) {
    this.sentence = sentence;
    pieces = sentence.pieces();
  }

  static void apply(Sentence sentence) {
    SharedUnits units = new SharedUnits(sentence);
    List<Draft> drafts = sentence.drafts();
    for (int i = drafts.size() - 2; i >= 0; i--) {
      units.fromNext(drafts.get(i), drafts.get(i + 1));
    }
    for (int i = 0; i < drafts.size(); i++) {
      units.fromEarlier(drafts.subList(0, i), drafts.get(i));
      units.fromLater(drafts.subList(i + 1, drafts.size()), drafts.get(i));
    }
  }

  /** In a list the unit stands with the last: 4.7 and 5.7 degrees; from 42 to 40 destinations. */
  private void fromNext(Draft draft, Draft next) {
    if (!draft.isBare() || !isListed(draft.last(), next.first())) {
      return;
    }
    switch (next.kind()) {
      case PERCENT, MONEY, MEASURE, DURATION, AGE -> {
        draft.measure(next.kind(), next.unit());
        decimal(draft);
      }
      case COUNT -> draft.count(next.counted());
      default -> {}
    }
  }

  private static void decimal(Draft draft) {
    Value other = draft.number().other();
    if (draft.is(Kind.PERCENT) && !other.isNone()) {
      draft.worth(other, draft.number().high());
    }
  }

  private boolean isListed(int from, int to) {
    boolean commas = false;
    for (int i = from; i < to; i++) {
      boolean joins =
          sentence.isComma(i)
              || sentence.isClitic(i)
              || sentence.has(i, Role.TO)
              || sentence.has(i, Role.OR)
              || sentence.has(i, Role.ABOUT)
              || pieces.isOneOf(i, "()/-\u2013%\u066A");
      if (!joins) {
        return false;
      }
      commas |= sentence.isComma(i);
    }
    boolean joined = commas || to > from || pieces.coreStart(to) > pieces.start(to);
    return joined;
  }

  /** A number in millions, or one that is compared, is of what was spoken of before. */
  private void fromEarlier(List<Draft> earlier, Draft draft) {
    if (!draft.isBare()) {
      return;
    }
    boolean scaled = isScaled(draft);
    boolean compared = draft.role() != ChangeRole.NONE;
    if (!scaled && !compared) {
      return;
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft other = earlier.get(i);
      if (other.isRejected()) {
        continue;
      }
      if (other.is(Kind.MONEY) || other.is(Kind.MEASURE)) {
        boolean big = other.number().value().number().compareTo(LEAST_SCALED) >= 0;
        if (compared || big) {
          draft.measure(other.kind(), other.unit());
        }
        return;
      }
      if (scaled && compared && other.is(Kind.COUNT) && !isScaled(other)) {
        continue;
      }
      if (other.is(Kind.COUNT) && !other.counted().isEmpty() && compared) {
        draft.count(other.counted());
        return;
      }
      if (other.is(Kind.COUNT) && !other.isBare()) {
        return;
      }
    }
  }

  /** Cut by three billion more, to 30 billion dollars. */
  private void fromLater(List<Draft> later, Draft draft) {
    if (!draft.isBare() || !isScaled(draft) || draft.role() == ChangeRole.NONE) {
      return;
    }
    for (Draft other : later) {
      if (other.is(Kind.MONEY) || other.is(Kind.MEASURE)) {
        draft.measure(other.kind(), other.unit());
        return;
      }
    }
  }

  private boolean isScaled(Draft draft) {
    for (int i = draft.first(); i < draft.last(); i++) {
      if (pieces.has(i, Role.SCALE)) {
        return draft.number().value().number().compareTo(LEAST_SCALED) >= 0;
      }
    }
    return false;
  }
}
