package arnews.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Names of claims that stay the same from run to run: twelve hexadecimal digits of the SHA-256 of
 * article, place and normalised claim.
 */
public final class ClaimId {
  private static final int BYTES = 6;

  private ClaimId() {}

  /** The name of a claim. */
  public static String of(SentenceClaims sentence, Claim claim) {
    Objects.requireNonNull(claim);
    String key =
        String.join(
            "\n",
            sentence.article(),
            Long.toString(sentence.offset() + claim.number().span().start()),
            Long.toString(sentence.offset() + claim.number().span().end()),
            claim.number().kind().toString(),
            claim.number().value().toString(),
            claim.number().high().toString(),
            claim.unit());
    byte[] hash = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
