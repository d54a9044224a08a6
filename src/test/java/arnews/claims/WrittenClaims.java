package arnews.claims;

import arnews.numbers.NumberMention;
import arnews.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Claims and rejections as the lines of examples tell them, in the order of the text: kind, value
 * ({@code LOW..HIGH} for a range, {@code PART/WHOLE} for a ratio), unit, place, then in the
 * examples of claims what else there is.
 */
final class WrittenClaims {
  private record Line(long start, String written) {}

  private WrittenClaims() {}

  /** What the numbers are and where they stand. */
  static List<String> numbers(List<SentenceClaims> sentences) {
    return lines(sentences, claim -> "");
  }

  /** What the numbers are and what they claim. */
  static List<String> claims(List<SentenceClaims> sentences) {
    return lines(sentences, WrittenClaims::context);
  }

  private static List<String> lines(
      List<SentenceClaims> sentences, Function<Claim, String> context) {
    List<Line> lines = new ArrayList<>();
    for (SentenceClaims sentence : sentences) {
      long offset = sentence.offset();
      for (Claim claim : sentence.claims()) {
        Span span = claim.number().span();
        String written = what(claim) + ' ' + place(offset, span) + context.apply(claim);
        lines.add(new Line(offset + span.start(), written));
      }
      for (Rejection rejection : sentence.rejections()) {
        Span span = rejection.span();
        String written = "rejected " + rejection.reason() + ' ' + place(offset, span);
        lines.add(new Line(offset + span.start(), written));
      }
    }
    return lines.stream().sorted(Comparator.comparingLong(Line::start)).map(Line::written).toList();
  }

  private static String place(long offset, Span span) {
    return (offset + span.start()) + ".." + (offset + span.end());
  }

  private static String what(Claim claim) {
    NumberMention number = claim.number();
    StringBuilder written = new StringBuilder();
    written.append(number.kind()).append(' ').append(number.value());
    if (number.isRange()) {
      written.append("..").append(number.high());
    }
    if (!number.of().isNone()) {
      written.append('/').append(number.of());
    }
    if (!claim.unit().isEmpty()) {
      written.append(' ').append(claim.unit());
    }
    return written.toString();
  }

  private static String context(Claim claim) {
    return told("approx", claim.approximation())
        + told("change", claim.change())
        + told("role", claim.role())
        + told("per", claim.per())
        + told("counted", claim.counted());
  }

  private static String told(String key, Object value) {
    return value.toString().isEmpty() ? "" : ' ' + key + '=' + value;
  }
}
