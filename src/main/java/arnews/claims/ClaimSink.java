package arnews.claims;

/** Takes what the sentences of articles claim, in order. */
@FunctionalInterface
public interface ClaimSink {
  /** The next sentence that holds a claim or what looks like one. */
  void sentence(SentenceClaims sentence);
}
