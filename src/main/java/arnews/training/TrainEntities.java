package arnews.training;

import arnews.entities.FeatureReader;
import arnews.entities.Guideline;
import arnews.entities.NameLexicon;
import arnews.entities.NameModel;
import arnews.entities.Tagger;
import arnews.entities.WordClasses;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import arnews.text.Token;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Trains the tagger of names: called by {@code scripts/train-entities}, which says what the
 * arguments are.
 */
public final class TrainEntities {
  private static final int ARGUMENTS = 5;
  private static final int FOLDS = 5;
  private static final float L1 = 0.3f;
  private static final long SHUFFLE = 3;

  private final Path annotated;
  private final Path articles;
  private final Path anercorp;
  private final PrintWriter out;
  private final WordClasses classes;

  private TrainEntities(List<String> arguments, PrintWriter out) throws IOException {
    annotated = Path.of(arguments.get(0));
    articles = Path.of(arguments.get(1));
    anercorp = Path.of(arguments.get(3));
    this.out = out;
    out.println("classes of words");
    List<Path> files = files(articles);
    files.add(Path.of(arguments.get(2)));
    WordClasses none = new WordClasses(0, new int[2], new short[0]);
    TextWords words = new TextWords(new FeatureReader(analyses(), none, NameLexicon.NONE));
    words.read(files);
    classes = VectorClasses.of(new WordVectors(words));
  }

  /**
   * Trains.
   *
   * @param arguments the stand-off annotation, the folder of articles, a file of more text, the
   *     file of ANERcorp, the folder that takes the tables or {@code --cross-validate}
   */
  public static void main(String[] arguments) throws IOException {
    PrintWriter out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)), true);
    if (arguments.length != ARGUMENTS) {
      throw new IllegalArgumentException(ARGUMENTS + " arguments expected");
    }
    new TrainEntities(List.of(arguments), out).train(arguments[4]);
    out.flush();
  }

  private static AnalysisCache analyses() {
    return new AnalysisCache(Morphology.standard().analyser());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
  }

  private void train(String result) throws IOException {
    out.println("lexicon of names");
    NameTrainer trainer = new NameTrainer(L1);
    NameModel first = trainer.learn(own(NameLexicon.NONE));
    NameLexiconMaker maker =
        new NameLexiconMaker(new Tagger(first, classes, NameLexicon.NONE, false, analyses()));
    maker.read(files(articles));
    NameLexicon lexicon = maker.lexicon();
    if (result.equals("--cross-validate")) {
      crossValidate(Guideline.ARNEWS, own(lexicon), lexicon);
      crossValidate(Guideline.ANERCORP, others(lexicon), lexicon);
      return;
    }
    out.println("models");
    Path folder = Path.of(result);
    NameTables.write(folder.resolve("classes.bin"), classes);
    NameTables.write(folder.resolve("names.bin"), lexicon);
    NameTables.write(folder.resolve("model-arnews.bin"), trainer.learn(own(lexicon)));
    NameTables.write(folder.resolve("model-anercorp.bin"), trainer.learn(others(lexicon)));
  }

  /** The articles annotated for arnews, shuffled so that outlets are mixed. */
  private List<List<LabelledSentence>> own(NameLexicon lexicon) throws IOException {
    List<List<LabelledSentence>> texts = texts(lexicon).annotated(annotated, articles);
    Collections.shuffle(texts, new Random(SHUFFLE));
    return texts;
  }

  private List<List<LabelledSentence>> others(NameLexicon lexicon) throws IOException {
    return texts(lexicon).anercorp(anercorp);
  }

  private NamedTexts texts(NameLexicon lexicon) {
    return new NamedTexts(new FeatureReader(analyses(), classes, lexicon));
  }

  /** Holds out consecutive blocks in turn: a random split of sentences flatters. */
  private void crossValidate(
      Guideline guideline, List<List<LabelledSentence>> texts, NameLexicon lexicon) {
    NameMeasures measures = new NameMeasures();
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = texts.size() * fold / FOLDS;
      int to = texts.size() * (fold + 1) / FOLDS;
      List<List<LabelledSentence>> kept = new ArrayList<>(texts.subList(0, from));
      kept.addAll(texts.subList(to, texts.size()));
      boolean rules = guideline == Guideline.ARNEWS;
      Tagger tagger =
          new Tagger(new NameTrainer(L1).learn(kept), classes, lexicon, rules, analyses());
      for (List<LabelledSentence> text : texts.subList(from, to)) {
        List<List<Token>> sentences = text.stream().map(LabelledSentence::tokens).toList();
        List<int[]> found = tagger.labels(sentences);
        for (int i = 0; i < found.size(); i++) {
          measures.count(text.get(i).labels(), found.get(i));
        }
      }
    }
    out.print(measures.lines(guideline.toString()));
  }
}
