package arnews.cli;

import arnews.claims.Claim;
import arnews.claims.ClaimSource;
import arnews.claims.SentenceClaims;
import arnews.numbers.NumberMention;
import arnews.numbers.Value;
import arnews.output.Cards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The answer of {@code arnews claims} for a reader: each sentence with what it claims. */
final class ClaimCards {
  private final Cards cards;
  private final boolean explained;
  private long claims;

  ClaimCards(Cards cards, boolean explained) {
    this.cards = cards;
    this.explained = explained;
  }

  /** Writes the claims of all inputs, and how many they are. */
  void write(ClaimsReading reading) throws IOException {
    reading.each(this::sentence);
    cards.note(Digits.counted(claims, "claim"));
  }

  private void sentence(SentenceClaims sentence) throws IOException {
    if (sentence.claims().isEmpty()) {
      return;
    }
    List<Cards.Line> lines = new ArrayList<>();
    for (Claim claim : sentence.claims()) {
      String written = claim.number().span().of(sentence.text());
      String counted = claim.counted().isEmpty() ? "" : claim.counted() + ": ";
      lines.add(new Cards.Line(told(claim), counted + written));
      if (!claim.speaker().isEmpty()) {
        lines.add(new Cards.Line(said(claim.source().orElseThrow()), claim.speaker()));
      }
      claims++;
    }
    String place = sentence.article() + ":" + (sentence.offset() + sentence.start());
    cards.card(place, sentence.sentence(), lines);
  }

  private String said(ClaimSource source) {
    String said = source.quoted() ? "in a quotation of" : "said by";
    return explained ? said + "  [" + source.how().orElseThrow() + "]" : said;
  }

  /** What is claimed, in letters that are read from the left. */
  private String told(Claim claim) {
    NumberMention number = claim.number();
    StringBuilder text = new StringBuilder();
    word(text, claim.approximation().toString().replace('_', ' '));
    word(text, grouped(number.value()) + (number.isRange() ? ".." + grouped(number.high()) : ""));
    if (!number.of().isNone()) {
      word(text, "of " + grouped(number.of()));
    }
    word(text, claim.unit());
    if (!claim.per().isEmpty()) {
      word(text, "per " + claim.per());
    }
    text.append("  ").append(number.kind());
    if (!claim.role().toString().isEmpty()) {
      text.append(", ").append(claim.change());
      word(text, claim.role().toString());
    }
    if (explained) {
      text.append("  [").append(number.rule());
      text.append(claim.ambiguity().isEmpty() ? "" : "; " + claim.ambiguity()).append(']');
    }
    return text.toString();
  }

  private static void word(StringBuilder text, String word) {
    if (!word.isEmpty()) {
      text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ").append(word);
    }
  }

  /** A number is grouped by thousands, but a year is not. */
  private static String grouped(Value value) {
    boolean large =
        value.isNumber()
            && value.number().scale() <= 0
            && value.number().precision() > 4
            && value.number().precision() < 19;
    return large ? Digits.grouped(value.number().longValueExact()) : value.toString();
  }
}
