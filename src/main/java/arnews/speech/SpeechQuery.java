package arnews.speech;

import arnews.entities.SoughtName;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which speeches are wanted.
 *
 * @param speaker who says them; nothing for anybody
 * @param directOnly whether only quotations are wanted
 * @param stances how the verb stands to them
 */
public record SpeechQuery(Optional<SoughtName> speaker, boolean directOnly, Set<Stance> stances) {
  public SpeechQuery {
    Objects.requireNonNull(speaker);
    stances = Set.copyOf(stances);
  }

  /** Whether a speech is wanted. */
  public boolean wants(Speech speech) {
    String name = speech.speaker().map(Speaker::name).orElse("");
    return (speaker.isEmpty() || speaker.get().means(name))
        && (speech.direct() || !directOnly)
        && stances.contains(speech.stance());
  }
}
