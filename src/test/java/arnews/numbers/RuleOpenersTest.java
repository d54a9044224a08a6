package arnews.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.Example;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule names all that its expressions begin with: what is not named is never asked. */
class RuleOpenersTest {
  private static final List<String> EXAMPLES =
      List.of(
          "numbers/digits.cases",
          "numbers/scales.cases",
          "numbers/spelled.cases",
          "numbers/fractions.cases",
          "numbers/percents.cases",
          "numbers/money.cases",
          "numbers/measures.cases",
          "numbers/durations.cases",
          "numbers/ratios.cases",
          "numbers/ranges.cases",
          "numbers/vagues.cases",
          "numbers/ordinals.cases",
          "numbers/dates.cases",
          "numbers/years.cases",
          "numbers/times.cases",
          "numbers/scores.cases",
          "numbers/duals.cases",
          "numbers/multiples.cases",
          "numbers/parts.cases",
          "numbers/units.cases",
          "numbers/calendar.cases",
          "claims/minutes-and-scores.cases");

  @Test
  void noRuleFindsWhereItMayNotBegin() {
    Words words = new Words(new Lexicon(UserUnits.NONE));
    Set<Rule> finding = new HashSet<>();
    for (String name : EXAMPLES) {
      for (Example example : Example.all(name)) {
        List<Token> tokens = Tokenizer.tokenize(example.text());
        Pieces pieces = new Pieces(example.text(), tokens, words);
        for (int i = 0; i < pieces.size(); i++) {
          for (Rule rule : NumberFinder.RULES) {
            if (NumberFinder.mayOpen(rule, pieces, i)) {
              finding.addAll(rule.at(pieces, i).isPresent() ? List.of(rule) : List.of());
            } else {
              assertEquals(Optional.empty(), rule.at(pieces, i), example.place() + " piece " + i);
            }
          }
        }
      }
    }
    assertTrue(finding.containsAll(NumberFinder.RULES), "a rule that no example shows");
  }
}
