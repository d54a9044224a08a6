package arnews.training;

import arnews.entities.FeatureWeights;
import arnews.entities.Label;
import arnews.entities.NameLexicon;
import arnews.entities.NameModel;
import arnews.entities.WordClasses;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what the tagger of names reads: whole numbers in the order of the network. */
final class NameTables {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final DataOutputStream data = new DataOutputStream(out);

  private NameTables() {}

  static void write(Path file, NameModel model) throws IOException {
    NameTables tables = new NameTables();
    tables.weights(model.first());
    tables.transitions(model.firstTransitions());
    tables.weights(model.second());
    tables.transitions(model.secondTransitions());
    Files.write(file, tables.out.toByteArray());
  }

  static void write(Path file, WordClasses classes) throws IOException {
    NameTables tables = new NameTables();
    int[] keys = classes.keys();
    tables.data.writeInt(classes.levels());
    tables.data.writeInt(keys.length);
    for (int key : keys) {
      tables.data.writeInt(key);
    }
    for (short each : classes.classes()) {
      tables.data.writeShort(each);
    }
    Files.write(file, tables.out.toByteArray());
  }

  static void write(Path file, NameLexicon lexicon) throws IOException {
    NameTables tables = new NameTables();
    int[] keys = lexicon.keys();
    tables.data.writeInt(keys.length);
    for (int key : keys) {
      tables.data.writeInt(key);
    }
    tables.data.write(lexicon.codes());
    Files.write(file, tables.out.toByteArray());
  }

  /** The features first, then a weight of all of them for each label: so they are packed best. */
  private void weights(FeatureWeights weights) throws IOException {
    int[] features = weights.features();
    data.writeInt(features.length);
    for (int feature : features) {
      data.writeInt(feature);
    }
    byte[] rows = weights.rowsOf(features);
    for (int label = 0; label < Label.COUNT; label++) {
      for (int i = 0; i < features.length; i++) {
        data.writeByte(rows[i * Label.COUNT + label]);
      }
    }
  }

  private void transitions(float[] transitions) throws IOException {
    for (float each : transitions) {
      data.writeFloat(each);
    }
  }
}
