package arnews.entities;

/** Takes sentences with their names, those without a name too. */
@FunctionalInterface
public interface EntitySink {
  void sentence(NamedSentence sentence);
}
