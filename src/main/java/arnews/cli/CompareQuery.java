package arnews.cli;

import arnews.compare.WordCounts;
import arnews.stats.KeynessMeasure;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared.
 *
 * @param parts the lists that are wanted
 * @param sides tells on which side an article stands
 * @param reference the words of another corpus that keywords are taken against; nothing for those
 *     of the other sides
 * @param least the least cosine of a pair that is listed
 * @param measure what keywords are ranked by
 * @param most how many keywords of a side are listed, and how many entities
 */
record CompareQuery(
    Set<ComparePart> parts,
    CompareSides sides,
    Optional<WordCounts> reference,
    double least,
    KeynessMeasure measure,
    int most) {
  CompareQuery {
    parts = Set.copyOf(parts);
    Objects.requireNonNull(sides);
    Objects.requireNonNull(reference);
    Objects.requireNonNull(measure);
  }

  boolean wants(ComparePart part) {
    return parts.contains(part);
  }
}
