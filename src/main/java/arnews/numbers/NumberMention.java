package arnews.numbers;

import arnews.text.Span;
import java.util.Objects;

/**
 * A number expression in a sentence.
 *
 * @param first the index of its first piece
 * @param last the index behind its last piece
 * @param span its place in the text of the pieces, without proclitics
 * @param kind what it tells, as far as its own words say
 * @param value its value, or the lower end of a range
 * @param high the upper end of a range, or {@link Value#NONE}
 * @param of the whole of a ratio, or {@link Value#NONE}
 * @param unit its unit; empty for none
 * @param rule the name of the rule that read it
 * @param other what it would be worth read another way, or {@link Value#NONE}
 */
public record NumberMention(
    int first,
    int last,
    Span span,
    Kind kind,
    Value value,
    Value high,
    Value of,
    String unit,
    String rule,
    Value other) {
  public NumberMention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
    Objects.requireNonNull(high);
    Objects.requireNonNull(of);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(other);
    if (last <= first || value.isNone()) {
      throw new IllegalArgumentException("nothing is mentioned");
    }
  }

  /** A mention that covers pieces from one to behind another. */
  static NumberMention of(Pieces pieces, int first, int last, Kind kind, Value value, String rule) {
    Span span = new Span(pieces.coreStart(first), pieces.end(last - 1));
    return new NumberMention(
        first, last, span, kind, value, Value.NONE, Value.NONE, "", rule, Value.NONE);
  }

  /** The same with another unit. */
  public NumberMention in(String otherUnit) {
    return new NumberMention(first, last, span, kind, value, high, of, otherUnit, rule, other);
  }

  /** The same with another kind. */
  public NumberMention as(Kind otherKind) {
    return new NumberMention(first, last, span, otherKind, value, high, of, unit, rule, other);
  }

  /** The same with other values. */
  public NumberMention worth(Value low, Value top) {
    return new NumberMention(first, last, span, kind, low, top, of, unit, rule, other);
  }

  /** The same as a part of a whole. */
  NumberMention outOf(Value whole) {
    return new NumberMention(first, last, span, kind, value, high, whole, unit, rule, other);
  }

  /** The same with the value of another reading. */
  NumberMention or(Value reading) {
    return new NumberMention(first, last, span, kind, value, high, of, unit, rule, reading);
  }

  /** The same, read by another rule. */
  public NumberMention by(String name) {
    return new NumberMention(first, last, span, kind, value, high, of, unit, name, other);
  }

  /** The same up to an earlier piece, without its unit. */
  public NumberMention until(Pieces pieces, int earlier) {
    Span shorter = new Span(span.start(), pieces.end(earlier - 1));
    return new NumberMention(first, earlier, shorter, kind, value, high, of, "", rule, other);
  }

  /** The same number as the minute of a match, with what was added to the half. */
  public NumberMention asMinute(Pieces pieces) {
    return Times.minute(pieces, first, value.number().intValue());
  }

  /** The same with more pieces behind it. */
  public NumberMention through(Pieces pieces, int later) {
    Span longer = new Span(span.start(), pieces.end(later - 1));
    return new NumberMention(first, later, longer, kind, value, high, of, unit, rule, other);
  }

  /** Whether it has two ends. */
  public boolean isRange() {
    return !high.isNone();
  }
}
