package arnews.training;

import arnews.morphology.Gold;
import arnews.morphology.PartOfSpeech;
import arnews.text.Surface;
import arnews.text.TokenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a treebank's sentences, a line a word: form, proclitics, core, enclitic and more.
 */
final class Treebank {
  private static final int COLUMNS = 8;
  private static final char DAGGER_ALEF = '`';

  /**
   * One word.
   *
   * @param form without marks
   * @param content whether its lemma is measured: nouns, verbs, adjectives and names
   */
  record Word(String form, Gold gold, boolean content) {}

  private Treebank() {}

  /** The sentences of a file. */
  static List<List<Word>> read(Path file) throws IOException {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      if (row.length == COLUMNS) {
        word(row, sentence);
      } else if (!sentence.isEmpty()) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static void word(String[] row, List<Word> sentence) {
    String form = Surface.of(TokenKind.WORD, row[0]);
    String lemma = lemma(row[5]);
    if (!row[7].equals("seg") || lemma.isEmpty() || !isWord(form)) {
      return;
    }
    List<String> before = row[1].equals("_") ? List.of() : Arrays.asList(row[1].split("\\+"));
    String after = row[3].equals("_") ? "" : row[3];
    Gold gold = new Gold(before, after, lemma, part(row[4]), Optional.empty());
    sentence.add(new Word(form, gold, content(row[4])));
  }

  private static boolean isWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '\u0621' || form.charAt(i) > '\u064A') {
        return false;
      }
    }
    return !form.isEmpty();
  }

  private static String lemma(String vocalised) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < vocalised.length(); i++) {
      char c = vocalised.charAt(i);
      if (c != DAGGER_ALEF) {
        letters.append(c == '\u0671' ? '\u0627' : c);
      }
    }
    String lemma = Surface.of(TokenKind.WORD, letters.toString());
    return isWord(lemma) ? lemma : "";
  }

  /**
   * Whether a word is learnt from. Numbers in letters are not: the treebank gives each of their
   * forms a lemma of its own.
   */
  static boolean isLearnt(Word word) {
    return word.gold().part() != PartOfSpeech.NUMBER;
  }

  private static PartOfSpeech part(String tag) {
    return switch (tag) {
      case "NOUN" -> PartOfSpeech.NOUN;
      case "ADJ" -> PartOfSpeech.ADJECTIVE;
      case "VERB", "AUX" -> PartOfSpeech.VERB;
      case "PROPN" -> PartOfSpeech.PROPER_NOUN;
      case "NUM" -> PartOfSpeech.NUMBER;
      default -> PartOfSpeech.FUNCTION_WORD;
    };
  }

  private static boolean content(String tag) {
    return tag.equals("NOUN") || tag.equals("VERB") || tag.equals("ADJ") || tag.equals("PROPN");
  }
}
