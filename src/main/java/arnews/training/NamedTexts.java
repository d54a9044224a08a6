package arnews.training;

import arnews.entities.EntityType;
import arnews.entities.FeatureReader;
import arnews.entities.Label;
import arnews.text.Sentences;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts whose names are known, a list of sentences each. */
final class NamedTexts {
  private static final int COLUMNS = 6;
  private static final int HASH_DIGITS = 12;

  /** ANERcorp does not tell where its articles end: so many sentences are read together. */
  private static final int STRETCH = 20;

  private record Name(int start, int end, EntityType type) {}

  private final FeatureReader reader;

  NamedTexts(FeatureReader reader) {
    this.reader = reader;
  }

  /**
   * Reads articles by stand-off annotation.
   *
   * @param folder holds the articles
   * @throws IOException if an article is missing or is not the annotated one
   */
  List<List<LabelledSentence>> annotated(Path list, Path folder) throws IOException {
    Map<String, List<Name>> names = new LinkedHashMap<>();
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] columns = line.split("\t", -1);
      if (line.startsWith("#") || columns.length != COLUMNS) {
        continue;
      }
      hashes.put(columns[0], columns[1]);
      List<Name> of = names.computeIfAbsent(columns[0], file -> new ArrayList<>());
      if (!columns[4].equals("-")) {
        int start = Integer.parseInt(columns[2]);
        of.add(new Name(start, Integer.parseInt(columns[3]), EntityType.valueOf(columns[4])));
      }
    }
    List<List<LabelledSentence>> texts = new ArrayList<>();
    for (Map.Entry<String, List<Name>> each : names.entrySet()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(each.getKey()));
      if (!hash(bytes).equals(hashes.get(each.getKey()))) {
        throw new IOException(each.getKey() + " is not the article that was annotated");
      }
      texts.add(text(new String(bytes, StandardCharsets.UTF_8), each.getValue()));
    }
    return texts;
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<LabelledSentence> text(String text, List<Name> names) {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (List<Token> tokens : Sentences.tokens(text, Tokenizer.tokenize(text))) {
      int[] labels = new int[tokens.size()];
      for (Name name : names) {
        boolean first = true;
        for (int k = 0; k < labels.length; k++) {
          boolean shared =
              tokens.get(k).span().end() > name.start()
                  && tokens.get(k).span().start() < name.end();
          if (shared) {
            labels[k] = first ? Label.first(name.type()) : Label.inside(name.type());
            first = false;
          }
        }
      }
      sentences.add(sentence(tokens, labels));
    }
    return sentences;
  }

  private LabelledSentence sentence(List<Token> tokens, int[] labels) {
    return new LabelledSentence(tokens, labels, reader.of(tokens), reader.cores(tokens));
  }

  /** Reads ANERcorp: a word and its label a line, a blank line behind each sentence. */
  List<List<LabelledSentence>> anercorp(Path file) throws IOException {
    List<List<LabelledSentence>> texts = new ArrayList<>();
    List<LabelledSentence> text = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      String[] columns = line.strip().split(" ", -1);
      if (columns.length == 2) {
        word(columns[0], columns[1], tokens, labels);
      } else if (!tokens.isEmpty()) {
        text.add(sentence(List.copyOf(tokens), valid(labels)));
        tokens.clear();
        labels.clear();
        if (text.size() == STRETCH) {
          texts.add(text);
          text = new ArrayList<>();
        }
      }
    }
    texts.add(text);
    return texts;
  }

  /** A bracket that is written with the first word of a name is no part of it. */
  private static void word(String word, String label, List<Token> tokens, List<Integer> labels) {
    boolean begun = !label.startsWith("B");
    for (Token token : Tokenizer.tokenize(word)) {
      tokens.add(token);
      if (label.equals("O") || (!begun && token.kind() == TokenKind.SIGN)) {
        labels.add(Label.OUTSIDE);
      } else {
        String name = label.substring(2);
        EntityType type = EntityType.valueOf(name.equals("PERS") ? "PER" : name);
        labels.add(begun ? Label.inside(type) : Label.first(type));
        begun = true;
      }
    }
  }

  /** Labels of which none goes on with a name that did not begin. */
  private static int[] valid(List<Integer> labels) {
    int[] valid = labels.stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < valid.length; i++) {
      if (!Label.mayFollow(valid[i], i == 0 ? Label.OUTSIDE : valid[i - 1])) {
        valid[i] = Label.first(Label.type(valid[i]));
      }
    }
    return valid;
  }
}
