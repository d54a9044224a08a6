package arnews.cli;

import arnews.claims.Claim;
import arnews.claims.ClaimQuery;
import arnews.claims.ClaimSearch;
import arnews.claims.SentenceClaims;
import arnews.speech.SpeechSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads inputs for their claims, in the order of the inputs.
 *
 * @param inputs what is read
 * @param search what finds claims
 * @param query which of them are wanted
 * @param speech finds who says them; nothing where nobody asks
 * @param grep what their sentences must hold
 */
record ClaimsReading(
    Inputs inputs,
    ClaimSearch search,
    ClaimQuery query,
    Optional<SpeechSearch> speech,
    Optional<SentenceGrep> grep) {
  /** Takes the sentences with claims that are wanted. */
  interface Writer {
    /** The next sentence, with the claims that are wanted, of which there may be none. */
    void sentence(SentenceClaims sentence) throws IOException;
  }

  /** Reads all. */
  void each(Writer writer) throws IOException {
    Turns<SentenceClaims> turns =
        new Turns<>(
            sentence -> {
              try {
                if (grep.isEmpty() || grep.get().isIn(sentence.sentence())) {
                  writer.sentence(wanted(sentence));
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try {
      inputs.read(() -> new ClaimsSink(search, speech, turns));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SentenceClaims wanted(SentenceClaims sentence) {
    List<Claim> wanted = new ArrayList<>(sentence.claims().size());
    for (Claim claim : sentence.claims()) {
      if (query.wants(claim)) {
        wanted.add(claim);
      }
    }
    return sentence.with(wanted);
  }
}
