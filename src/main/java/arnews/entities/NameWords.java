package arnews.entities;

import arnews.text.Letters;
import arnews.text.Normalized;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a name into the words that it is compared by. */
final class NameWords {
  static final char ALEF = '\u0627';
  static final char LAM = '\u0644';
  private static final char HAMZA = '\u0621';
  private static final char WAW = '\u0648';
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH = '\u064A';
  private static final char YEH_HAMZA = '\u0626';
  private static final char HEH = '\u0647';

  /** Stems that are spelled in several ways; each becomes the first. */
  private static final List<String[]> STEMS = stems();

  private static final Map<String, String[]> PARTS = parts();

  private final List<String> words = new ArrayList<>(4);
  private final StringBuilder key = new StringBuilder();
  private long sons;
  private boolean isSon;

  /** What the next word is joined to. */
  private String held = "";

  NameWords(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetter(c) || (!Letters.isSilent(c) && Character.isLetterOrDigit(c))) {
        word.append(c);
      } else if (!Letters.isSilent(c) && word.length() > 0) {
        add(plain(word.toString()));
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      add(plain(word.toString()));
    }
    if (!held.isEmpty()) {
      append(held);
    } else if (isSon) {
      isSon = false;
      append(SON);
    }
  }

  List<String> words() {
    return List.copyOf(words);
  }

  String key() {
    return key.toString();
  }

  long sons() {
    return sons;
  }

  /** A word whose hamzas, yehs, hehs and foreign letters do not tell it from another spelling. */
  static String plain(String word) {
    char first = word.charAt(0);
    if (!Letters.isLetter(first)) {
      return Normalized.form(TokenKind.FOREIGN, word);
    }
    String folded = Normalized.form(TokenKind.WORD, word);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case WAW_HAMZA -> plain.append(WAW);
        case YEH_HAMZA -> plain.append(YEH);
        case HAMZA -> {
          // Where it ends a word many leave it out.
        }
        default -> plain.append(Consonants.arabic(c));
      }
    }
    return plain.isEmpty() ? folded : withoutVariants(plain.toString());
  }

  private static String withoutVariants(String word) {
    for (String[] stem : STEMS) {
      for (int i = 1; i < stem.length; i++) {
        if (word.contains(stem[i])) {
          return word.replace(stem[i], stem[0]);
        }
      }
    }
    return word;
  }

  /** A word without its article; the same word where it has none. */
  static String bare(String word) {
    return word.length() > 4 && word.charAt(0) == ALEF && word.charAt(1) == LAM
        ? word.substring(2)
        : word;
  }

  /** Whether the word begins with the article. */
  static boolean hasArticle(String word) {
    return word.length() > 4 && word.charAt(0) == ALEF && word.charAt(1) == LAM;
  }

  /** A word without its feminine ending. */
  static String masculine(String word) {
    int last = word.length() - 1;
    return last > 3 && word.charAt(last) == HEH ? word.substring(0, last) : word;
  }

  private void add(String word) {
    String[] part = held.isEmpty() ? PARTS.get(word) : null;
    String role = part == null ? "" : part[0];
    switch (role) {
      case "next" -> held = part[1];
      case "son" -> {
        if (isSon) {
          append(word);
        }
        isSon = true;
      }
      case "before", "faith" -> {
        if (words.isEmpty()) {
          append(word);
        } else {
          int last = words.size() - 1;
          words.set(last, words.get(last) + word);
          key.append(word);
        }
      }
      default -> {
        append(held + word);
        held = "";
      }
    }
  }

  private void append(String word) {
    if (isSon) {
      if (words.size() < Long.SIZE) {
        sons |= 1L << words.size();
      }
      key.append(SON);
      isSon = false;
    }
    words.add(word);
    key.append(word);
  }

  private static final String SON = first("son");

  /** Stands behind many first names, which are often written without it. */
  static final String FAITH = first("faith");

  private static String first(String role) {
    return PARTS.values().stream()
        .filter(part -> part[0].equals(role))
        .map(part -> part[1])
        .findFirst()
        .orElseThrow();
  }

  private static List<String[]> stems() {
    List<String[]> stems = new ArrayList<>();
    for (String[] row : WordList.rows("entities/name-parts.tsv", 3)) {
      if (row[0].equals("stem")) {
        stems.add(row[2].split(" ", -1));
      }
    }
    return stems;
  }

  /** Words that make one name with the next or the one before: what they do, how they are kept. */
  private static Map<String, String[]> parts() {
    Map<String, String[]> parts = new HashMap<>();
    for (String[] row : WordList.rows("entities/name-parts.tsv", 3)) {
      String[] words = row[2].split(" ", -1);
      if (row[0].equals("stem")) {
        continue;
      }
      for (String word : words) {
        parts.put(plain(word), new String[] {row[0], plain(words[0])});
      }
    }
    return parts;
  }
}
