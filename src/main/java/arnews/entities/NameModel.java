package arnews.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * What the tagger has learnt: weights of features and transitions of both passes, in the same
 * scale. It never changes, so that threads share it.
 */
public final class NameModel {
  private static final int TRANSITIONS = (Label.COUNT + 1) * Label.COUNT;

  private final FeatureWeights first;
  private final float[] firstTransitions;
  private final FeatureWeights second;
  private final float[] secondTransitions;

  /** Takes weights; transitions are from each label, that of the beginning last, to each. */
  public NameModel(
      FeatureWeights first,
      float[] firstTransitions,
      FeatureWeights second,
      float[] secondTransitions) {
    this.first = first;
    this.firstTransitions = firstTransitions.clone();
    this.second = second;
    this.secondTransitions = secondTransitions.clone();
  }

  /** The model for a guideline that comes with arnews. */
  static NameModel standard(Guideline guideline) {
    ByteBuffer buffer = resource("model-" + guideline + ".bin");
    return new NameModel(
        weights(buffer), transitions(buffer), weights(buffer), transitions(buffer));
  }

  static WordClasses standardClasses() {
    return WordClasses.read(resource("classes.bin"));
  }

  static NameLexicon standardLexicon() {
    return NameLexicon.read(resource("names.bin"));
  }

  private static ByteBuffer resource(String name) {
    try (InputStream in = NameModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such table: entities/" + name);
      }
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FeatureWeights weights(ByteBuffer buffer) {
    int[] features = HashSlots.ints(buffer);
    int size = features.length;
    byte[] rows = new byte[size * Label.COUNT];
    for (int label = 0; label < Label.COUNT; label++) {
      for (int i = 0; i < size; i++) {
        rows[i * Label.COUNT + label] = buffer.get();
      }
    }
    return FeatureWeights.of(features, rows);
  }

  private static float[] transitions(ByteBuffer buffer) {
    float[] transitions = new float[TRANSITIONS];
    buffer.asFloatBuffer().get(transitions);
    buffer.position(buffer.position() + TRANSITIONS * Float.BYTES);
    return transitions;
  }

  public float[] firstTransitions() {
    return firstTransitions.clone();
  }

  public float[] secondTransitions() {
    return secondTransitions.clone();
  }

  public FeatureWeights first() {
    return first;
  }

  BestLabels firstBest() {
    return new BestLabels(firstTransitions);
  }

  public FeatureWeights second() {
    return second;
  }

  BestLabels secondBest() {
    return new BestLabels(secondTransitions);
  }
}
