package arnews.training;

import arnews.entities.EntityType;
import arnews.entities.HashSlots;
import arnews.entities.Label;
import arnews.entities.NameLexicon;
import arnews.entities.Tagger;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the lexicon of names from what a model reads in articles (self-training). A name counts
 * once an article, so that no single article makes one.
 */
final class NameLexiconMaker {
  private static final int TYPES = EntityType.values().length;

  /** What stands behind so many tokens of a line is no sentence any more. */
  private static final int MOST_TOKENS = 1000;

  private static final int LEAST_ARTICLES = 4;
  private static final double[] STEPS = {0.02, 0.1, 0.3, 0.6, 0.85, 0.97};

  private final Tagger tagger;
  private final Map<Integer, int[]> words = new HashMap<>();
  private final Map<Integer, int[]> series = new HashMap<>();
  private int article;

  NameLexiconMaker(Tagger tagger) {
    this.tagger = tagger;
  }

  /** Reads articles, a file each. */
  void read(List<Path> files) throws IOException {
    for (Path file : files) {
      article++;
      String text = Files.readString(file);
      for (List<Token> tokens : Sentences.tokens(text, Tokenizer.tokenize(text))) {
        sentence(tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS)));
      }
    }
  }

  private void sentence(List<Token> tokens) {
    int[] cores = new int[tokens.size()];
    int[] labels = tagger.first(tokens, cores);
    for (int i = 0; i < cores.length; i++) {
      if (cores[i] != 0) {
        words.computeIfAbsent(cores[i], key -> new int[Label.COUNT])[labels[i]]++;
      }
      if (Label.isFirst(labels[i])) {
        name(cores, labels, i);
      }
    }
  }

  /** Takes note of a name of several words, the last article that had it in the last place. */
  private void name(int[] cores, int[] labels, int first) {
    int hash = 0;
    int i = first;
    do {
      if (cores[i] == 0) {
        return;
      }
      hash = NameLexicon.series(hash, cores[i]);
      i++;
    } while (i < labels.length && Label.isInside(labels[i]));
    if (i - first < 2 || i - first > NameLexicon.LONGEST) {
      return;
    }
    int[] counts = series.computeIfAbsent(hash, key -> new int[TYPES + 1]);
    if (counts[TYPES] != article) {
      counts[TYPES] = article;
      counts[Label.first(Label.type(labels[first])) - 1]++;
    }
  }

  NameLexicon lexicon() {
    Map<Integer, Byte> codes = new TreeMap<>();
    words.forEach(
        (core, counts) -> {
          int code = wordCode(counts);
          if (code != 0) {
            codes.put(NameLexicon.word(core), (byte) code);
          }
        });
    series.forEach(
        (hash, counts) -> {
          int code = seriesCode(counts);
          if (code != 0) {
            codes.put(hash, (byte) code);
          }
        });
    int size = Integer.highestOneBit(Math.max(1, codes.size())) * 2;
    int[] keys = new int[codes.size() * 4 > size * 3 ? 2 * size : size];
    byte[] values = new byte[keys.length];
    List<Map.Entry<Integer, Byte>> entries = new ArrayList<>(codes.entrySet());
    for (Map.Entry<Integer, Byte> each : entries) {
      int slot = HashSlots.of(keys, each.getKey());
      keys[slot] = each.getKey();
      values[slot] = each.getValue();
    }
    return new NameLexicon(keys, values);
  }

  /** Which type a word mostly has when it is in a name, whether first, and how often it is. */
  private static int wordCode(int[] counts) {
    int total = 0;
    int[] types = new int[TYPES];
    for (int label = 0; label < Label.COUNT; label++) {
      total += counts[label];
      if (label != Label.OUTSIDE) {
        types[(label - 1) % TYPES] += counts[label];
      }
    }
    int best = 0;
    for (int type = 1; type < TYPES; type++) {
      best = types[type] > types[best] ? type : best;
    }
    double share = (double) (total - counts[Label.OUTSIDE]) / total;
    int step = 0;
    while (step < STEPS.length && share >= STEPS[step]) {
      step++;
    }
    if (total < 2 * LEAST_ARTICLES || step == 0) {
      return 0;
    }
    int first = 2 * counts[1 + best] >= types[best] ? 1 : 0;
    return 1 + (best * 2 + first) * STEPS.length + step - 1;
  }

  private static int seriesCode(int[] counts) {
    int total = 0;
    int best = 0;
    for (int type = 0; type < TYPES; type++) {
      total += counts[type];
      best = counts[type] > counts[best] ? type : best;
    }
    if (total < LEAST_ARTICLES) {
      return 0;
    }
    int many = total < 12 ? 0 : total < 60 ? 1 : 2;
    int sure = counts[best] * 10 >= total * 9 ? 1 : 0;
    return 1 + (best * 3 + many) * 2 + sure;
  }
}
