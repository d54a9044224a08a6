package arnews.training;

import arnews.entities.FeatureWeights;
import arnews.entities.Label;
import arnews.entities.NameModel;
import arnews.entities.Repeats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns both passes of the tagger of names. The second pass learns from what models of the first
 * made of texts that they had not seen (jackknifing), as it will meet it in use.
 */
final class NameTrainer {
  private static final int LABELS = Label.COUNT;
  private static final int FOLDS = 5;
  private static final int LEAST = 2;
  private static final int ROUNDS = 12;
  private static final int SECOND_ROUNDS = 6;
  private static final long SEED = 7;

  /** A weight of one is written as so many. */
  private static final float SCALE = 24;

  private final float l1;

  NameTrainer(float l1) {
    this.l1 = l1;
  }

  /** A model in the making: its features by their rows, and the field. */
  private record Field(Map<Integer, Integer> rows, Crf crf) {}

  /** Learns from texts, each a list of sentences. */
  NameModel learn(List<List<LabelledSentence>> texts) {
    Field[] fields = new Field[FOLDS + 1];
    IntStream.rangeClosed(0, FOLDS)
        .parallel()
        .forEach(fold -> fields[fold] = first(without(texts, fold)));
    List<List<float[]>> scores = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      List<float[]> of = new ArrayList<>();
      for (LabelledSentence sentence : texts.get(text)) {
        of.add(scores(fields[text % FOLDS], sentence));
      }
      scores.add(of);
    }
    Field second = second(texts, scores, fields);
    Field whole = fields[FOLDS];
    return new NameModel(
        weights(whole), transitions(whole.crf()), weights(second), transitions(second.crf()));
  }

  private static List<LabelledSentence> without(List<List<LabelledSentence>> texts, int fold) {
    List<LabelledSentence> kept = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      if (text % FOLDS != fold) {
        kept.addAll(texts.get(text));
      }
    }
    return kept;
  }

  private Field first(List<LabelledSentence> sentences) {
    List<int[][]> features = new ArrayList<>();
    sentences.forEach(sentence -> features.add(sentence.features()));
    Map<Integer, Integer> rows = rows(features);
    List<Crf.Sequence> sequences = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      sequences.add(
          new Crf.Sequence(map(rows, sentence.features()), sentence.labels(), new float[0]));
    }
    Crf crf = new Crf(LABELS, rows.size(), l1, allowed());
    crf.learn(sequences, ROUNDS, SEED);
    return new Field(rows, crf);
  }

  private Field second(
      List<List<LabelledSentence>> texts, List<List<float[]>> scores, Field[] fields) {
    List<int[][]> features = new ArrayList<>();
    Repeats repeats = new Repeats();
    for (int text = 0; text < texts.size(); text++) {
      List<int[]> labels = new ArrayList<>();
      repeats.clear();
      for (int i = 0; i < texts.get(text).size(); i++) {
        int[] read = fields[text % FOLDS].crf().best(scores.get(text).get(i));
        labels.add(read);
        repeats.count(texts.get(text).get(i).cores(), read);
      }
      for (int i = 0; i < labels.size(); i++) {
        int[] cores = texts.get(text).get(i).cores();
        int[][] of = new int[cores.length][];
        for (int k = 0; k < cores.length; k++) {
          of[k] = repeats.features(cores, labels.get(i), k);
        }
        features.add(of);
      }
    }
    Map<Integer, Integer> rows = rows(features);
    List<Crf.Sequence> sequences = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      for (int i = 0; i < texts.get(text).size(); i++) {
        sequences.add(
            new Crf.Sequence(
                map(rows, features.get(sequences.size())),
                texts.get(text).get(i).labels(),
                scores.get(text).get(i)));
      }
    }
    Crf crf = new Crf(LABELS, rows.size(), l1, allowed());
    crf.fixTransitions(fields[FOLDS].crf());
    crf.learn(sequences, SECOND_ROUNDS, SEED);
    return new Field(rows, crf);
  }

  private static float[] scores(Field field, LabelledSentence sentence) {
    return field
        .crf()
        .scores(
            new Crf.Sequence(
                map(field.rows(), sentence.features()), sentence.labels(), new float[0]));
  }

  /** The rows of features that occur at least twice, in the order in which they are met. */
  private static Map<Integer, Integer> rows(List<int[][]> all) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int[][] sentence : all) {
      for (int[] token : sentence) {
        for (int feature : token) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    Map<Integer, Integer> rows = new HashMap<>();
    for (int[][] sentence : all) {
      for (int[] token : sentence) {
        for (int feature : token) {
          if (counts.get(feature) >= LEAST) {
            rows.putIfAbsent(feature, rows.size());
          }
        }
      }
    }
    return rows;
  }

  private static int[][] map(Map<Integer, Integer> rows, int[][] features) {
    int[][] mapped = new int[features.length][];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] =
          IntStream.of(features[i])
              .mapToObj(rows::get)
              .filter(row -> row != null)
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return mapped;
  }

  /** Which labels may follow which, that of the beginning last. */
  private static boolean[] allowed() {
    boolean[] allowed = new boolean[(LABELS + 1) * LABELS];
    for (int from = 0; from <= LABELS; from++) {
      for (int to = 0; to < LABELS; to++) {
        allowed[from * LABELS + to] = Label.mayFollow(to, from == LABELS ? Label.OUTSIDE : from);
      }
    }
    return allowed;
  }

  private static FeatureWeights weights(Field field) {
    List<Map.Entry<Integer, Integer>> kept = new ArrayList<>();
    for (Map.Entry<Integer, Integer> each : field.rows().entrySet()) {
      for (int label = 0; label < LABELS; label++) {
        if (written(field.crf().weight(each.getValue(), label)) != 0) {
          kept.add(each);
          break;
        }
      }
    }
    kept.sort(Map.Entry.comparingByKey());
    int[] features = new int[kept.size()];
    byte[] rows = new byte[kept.size() * LABELS];
    for (int i = 0; i < features.length; i++) {
      features[i] = kept.get(i).getKey();
      for (int label = 0; label < LABELS; label++) {
        rows[i * LABELS + label] = written(field.crf().weight(kept.get(i).getValue(), label));
      }
    }
    return FeatureWeights.of(features, rows);
  }

  private static byte written(float weight) {
    return (byte) Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
  }

  private static float[] transitions(Crf crf) {
    float[] transitions = new float[(LABELS + 1) * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = crf.transition(i / LABELS, i % LABELS) * SCALE;
    }
    return transitions;
  }
}
