package arnews.cli;

import arnews.compare.Passage;
import arnews.compare.SharedQuotation;
import java.util.List;
import java.util.Objects;

/**
 * Text that two articles share.
 *
 * @param passage where it stands
 * @param quotations the quotations in it that both have; none where nobody looked for them
 */
record ComparedPassage(Passage passage, List<SharedQuotation> quotations) {
  ComparedPassage {
    Objects.requireNonNull(passage);
    quotations = List.copyOf(quotations);
  }
}
