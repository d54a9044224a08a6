package arnews.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import arnews.morphology.Analyser;
import arnews.morphology.Evidence;
import arnews.morphology.KnownForms;
import arnews.morphology.LexiconTables;
import arnews.morphology.MorphologyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small training, from every thirtieth of the annotated forms. */
class MorphologyTrainingTest {
  private static final int EVERY = 30;

  private static List<AnnotatedTypes.Type> some() throws IOException {
    List<AnnotatedTypes.Type> all = AnnotatedTypes.read(Path.of("src/training/data/types.tsv"));
    List<AnnotatedTypes.Type> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      some.add(all.get(i));
    }
    return some;
  }

  private static HidingLexicon lexicon(List<AnnotatedTypes.Type> types) {
    LexiconMaker maker = new LexiconMaker();
    for (int i = 0; i < types.size(); i++) {
      maker.add(types.get(i), i);
    }
    return maker.lexicon();
  }

  private static MorphologyTraining training(HidingLexicon lexicon, Evidence evidence)
      throws IOException {
    return new MorphologyTraining(lexicon, evidence, some());
  }

  @Test
  void learnsTheSameFromTheSameAndKnowsWhatItLearnt() throws IOException {
    List<AnnotatedTypes.Type> types = some();
    HidingLexicon lexicon = lexicon(types);
    Evidence evidence = new Evidence(new int[16]);
    Learnt learnt = training(lexicon, evidence).learn(List.of());
    Learnt again = training(lexicon(types), evidence).learn(List.of());
    assertArrayEquals(learnt.weights(), again.weights());
    assertArrayEquals(learnt.knownForms().slots(), again.knownForms().slots());

    Learnt weightsAlone = new Learnt(learnt.weights(), KnownForms.NONE);
    int byWeights = right(types, weightsAlone.morphology(lexicon, evidence).analyser());
    assertTrue(byWeights > 0.95 * types.size(), byWeights + " of " + types.size());
    int all = right(types, learnt.morphology(lexicon, evidence).analyser());
    assertTrue(all > byWeights && all > 0.99 * types.size(), all + " of " + types.size());
  }

  private static int right(List<AnnotatedTypes.Type> types, Analyser analyser) {
    int right = 0;
    for (AnnotatedTypes.Type type : types) {
      String lemma = analyser.analyse(type.form()).orElseThrow().lemma();
      right += lemma.equals(type.gold().lemma()) ? 1 : 0;
    }
    return right;
  }

  @Test
  void aFormDoesNotKnowItselfInTraining() throws IOException {
    List<AnnotatedTypes.Type> types = some();
    HidingLexicon lexicon = lexicon(types);
    List<LexiconTables.Entry> entries = lexicon.tables().sorted();
    int hidden = 0;
    for (int owner = 0; owner < types.size(); owner++) {
      String lemma = types.get(owner).gold().lemma();
      boolean alone = types.stream().filter(type -> type.gold().lemma().equals(lemma)).count() == 1;
      lexicon.hide(owner);
      for (int entry = 0; entry < entries.size(); entry++) {
        if (alone && entries.get(entry).lemma().equals(lemma)) {
          assertEquals(0, lexicon.flags(entry), entries.get(entry).toString());
          hidden++;
        }
      }
      lexicon.hide(-1);
    }
    assertTrue(hidden > types.size() / 2, hidden + " entries hidden");
  }

  @Test
  void tablesAreWrittenAsTheyAreRead(@TempDir Path folder) throws IOException {
    HidingLexicon lexicon = lexicon(some());
    KnownForms known = new KnownForms(new int[] {1, 2});
    short[] weights = {1, -2, 511, -511, 0, 3};
    MorphologyFiles.write(folder, lexicon.tables(), new Evidence(new int[] {7, 8}), weights, known);
    List<String> names = List.of("lexicon.bin", "evidence.bin", "weights.bin");
    long size = 0;
    for (String name : names) {
      size += Files.size(folder.resolve(name));
    }
    LexiconTables tables = lexicon.tables();
    int numbers = tables.slots().length + tables.entries().length;
    assertEquals(4L * (6 + numbers + 2 + 2) + tables.letters().length + 2L * weights.length, size);
  }
}
