package arnews.claims;

import arnews.morphology.Analysis;
import arnews.morphology.AnalysisCache;
import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims are wanted.
 *
 * @param kinds what they tell
 * @param least the least value; a range is wanted if any of it is, a label is not
 * @param most the greatest value
 * @param lemma a lemma that the sentence of the claim must hold
 */
public record ClaimQuery(
    Set<Kind> kinds,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    Optional<String> lemma) {
  public ClaimQuery {
    kinds = Set.copyOf(kinds);
  }

  /** Whether a claim is wanted, its sentence apart. */
  public boolean wants(Claim claim) {
    NumberMention number = claim.number();
    if (!kinds.contains(number.kind())) {
      return false;
    }
    if (least.isEmpty() && most.isEmpty()) {
      return true;
    }
    if (!number.value().isNumber()) {
      return false;
    }
    BigDecimal low = number.value().number();
    BigDecimal high = number.high().isNone() ? low : number.high().number();
    return (least.isEmpty() || high.compareTo(least.get()) >= 0)
        && (most.isEmpty() || low.compareTo(most.get()) <= 0);
  }

  /** Whether the claims of a sentence can be wanted. */
  public boolean wants(SentenceClaims sentence, AnalysisCache analyses) {
    if (lemma.isEmpty()) {
      return true;
    }
    for (Token token : Tokenizer.tokenize(sentence.sentence())) {
      if (token.kind() == TokenKind.WORD) {
        Optional<Analysis> analysis = analyses.of(token.surface());
        if (analysis.isPresent() && analysis.get().lemma().equals(lemma.get())) {
          return true;
        }
      }
    }
    return false;
  }
}
