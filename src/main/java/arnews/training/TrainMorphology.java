package arnews.training;

import arnews.morphology.Evidence;
import arnews.morphology.MorphologyFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the tables of the analyser of word forms: called by {@code scripts/train-morphology}, which
 * says what the arguments are.
 */
public final class TrainMorphology {
  private static final int FOLDS = 10;
  private static final int ARGUMENTS = 5;

  /** A word of a list without counts counts as one that occurs so often. */
  private static final long LISTED = 3;

  private TrainMorphology() {}

  /**
   * Trains.
   *
   * @param arguments the annotated forms, the folder of morphological data, the folder of articles,
   *     a file of more text, the folder that takes the tables, or {@code --cross-validate}
   */
  public static void main(String[] arguments) throws IOException {
    PrintWriter out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)), true);
    if (arguments.length != ARGUMENTS) {
      throw new IllegalArgumentException(ARGUMENTS + " arguments expected");
    }
    train(List.of(arguments), out);
    out.flush();
  }

  private static void train(List<String> arguments, PrintWriter out) throws IOException {
    List<AnnotatedTypes.Type> annotated = AnnotatedTypes.read(Path.of(arguments.get(0)));
    Path data = Path.of(arguments.get(1));
    Corpus corpus = new Corpus(List.of(Path.of(arguments.get(2)), Path.of(arguments.get(3))));
    WordCounts counts = new WordCounts();
    counts.add(corpus);
    for (String line : Files.readAllLines(data.resolve("tesseract-ara.wordlist"))) {
      if (!line.isBlank()) {
        counts.addListed(line.strip(), LISTED);
      }
    }
    Evidence evidence = EvidenceMaker.of(corpus, counts);
    LexiconMaker maker = new LexiconMaker();
    new CamelTables(maker, word -> counts.of(word) >= LISTED)
        .read(data.resolve("camel-morph-stems.tsv"));
    for (int i = 0; i < annotated.size(); i++) {
      maker.add(annotated.get(i), i);
    }
    HidingLexicon lexicon = maker.lexicon();
    List<List<Treebank.Word>> sentences = Treebank.read(data.resolve("pud.tsv"));
    MorphologyTraining training = new MorphologyTraining(lexicon, evidence, annotated);
    if (arguments.get(4).equals("--cross-validate")) {
      print(training.crossValidate(new ArrayList<>(sentences), FOLDS), out);
    } else {
      Learnt learnt = training.learn(sentences);
      MorphologyFiles.write(
          Path.of(arguments.get(4)),
          lexicon.tables(),
          evidence,
          learnt.weights(),
          learnt.knownForms());
      out.println(annotated.size() + " annotated forms, " + sentences.size() + " sentences");
    }
  }

  private static void print(Measures measures, PrintWriter out) {
    double[] pairs = measures.pairs();
    line(out, "pair precision", pairs[0]);
    line(out, "pair recall", pairs[1]);
    line(out, "pair F1", pairs[2]);
    line(out, "lemma accuracy", measures.lemma());
    line(out, "segmentation", measures.segmentation());
    line(out, "B-cubed F1", measures.bCubed());
    line(out, "err200", measures.countError());
  }

  private static void line(PrintWriter out, String name, double figure) {
    out.println(name + "\t" + Math.round(figure * 10_000) / 10_000.0);
  }
}
