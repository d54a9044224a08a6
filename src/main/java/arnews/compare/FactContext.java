package arnews.compare;

import arnews.claims.Claim;
import arnews.claims.SentenceClaims;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim with the words around it. A word weighs the more the nearer it stands to the number;
 * words of another clause weigh little.
 */
final class FactContext {
  final int article;
  final SentenceClaims sentence;
  final Claim claim;

  /** The lemma of the counted noun in its normal form; empty for none. */
  final String counted;

  /** For each content word of the sentence how near it is, from 0 to 1. */
  final Map<Integer, Double> near = new HashMap<>();

  /** The days and years that its sentence names, the number itself aside. */
  final Set<String> times = new TreeSet<>();

  /** The names in its sentence, as their articles write them in full. */
  final Set<String> names = new TreeSet<>();

  /** The words of who says it, in their normal form; none for the narrator. */
  final Set<String> speaker = new LinkedHashSet<>();

  /** Which of the things of its kind it counts. */
  FactScope scope = FactScope.WHOLE;

  /** These words by nearness and weight. */
  SparseVector vector = new SparseVector(new int[0], new float[0]);

  FactContext(int article, SentenceClaims sentence, Claim claim, String counted) {
    this.article = article;
    this.sentence = sentence;
    this.claim = claim;
    this.counted = counted;
  }

  void add(int word, double nearness) {
    near.merge(word, nearness, Math::max);
  }

  long start() {
    return sentence.offset() + claim.number().span().start();
  }
}
