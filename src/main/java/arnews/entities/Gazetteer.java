package arnews.entities;

import arnews.text.Letters;
import arnews.text.Token;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A user's own names, which overrule what is found without them. */
public final class Gazetteer {
  /** No names. */
  public static final Gazetteer NONE = new Gazetteer(List.of());

  /** Begins the codes of its names, so that they are none of the lists'. */
  static final String MARK = "=";

  private static final Pattern DIVIDER = Pattern.compile("\\|");
  private static final String PROCLITICS = "\u0648\u0641\u0628\u0643\u0644";
  private static final int MOST_PROCLITICS = 2;

  /** By the first of its plain words: what begins with it, the longest first. */
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private final Map<String, Entry> byKey = new HashMap<>();

  private record Entry(EntityType type, String canonical, List<String> words) {}

  private record Found(int from, int to, int start, Entry entry) {}

  private Gazetteer(List<Entry> entries) {
    for (Entry entry : entries) {
      Entry first = byKey.putIfAbsent(entry.type().name() + String.join("", entry.words()), entry);
      if (first == null) {
        byFirst.computeIfAbsent(entry.words().get(0), unused -> new ArrayList<>()).add(entry);
      }
    }
    for (List<Entry> same : byFirst.values()) {
      same.sort((one, other) -> Integer.compare(other.words().size(), one.words().size()));
    }
  }

  /**
   * Reads names: a line each, type, canonical name and other names, divided by tabs; the other
   * names by tabs or {@code |}. Blank lines and lines that begin with {@code #} say nothing.
   *
   * @param name the list's name, for messages
   * @throws IllegalArgumentException when a line holds something else; the message tells which
   */
  public static Gazetteer of(String name, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    WordList.each(name, lines, line -> add(line.split("\t", -1), entries));
    return new Gazetteer(entries);
  }

  private static void add(String[] columns, List<Entry> entries) {
    if (columns.length < 2) {
      throw new IllegalArgumentException(
          "two columns or more expected, type, name and other names, found " + columns.length);
    }
    EntityType type = type(columns[0].strip());
    String canonical = columns[1].strip();
    if (words(canonical).isEmpty()) {
      throw new IllegalArgumentException("a name expected in the second column");
    }
    entries.add(new Entry(type, canonical, words(canonical)));
    for (int i = 2; i < columns.length; i++) {
      for (String other : DIVIDER.split(columns[i], -1)) {
        if (!words(other).isEmpty()) {
          entries.add(new Entry(type, canonical, words(other)));
        }
      }
    }
  }

  private static EntityType type(String text) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(text)) {
        return type;
      }
    }
    throw new IllegalArgumentException("PER, LOC, ORG or MISC expected, not '" + text + "'");
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Letters.isLetter(c) || (!Letters.isSilent(c) && Character.isLetterOrDigit(c))) {
        word.append(c);
      } else if (!Letters.isSilent(c) && word.length() > 0) {
        words.add(NameWords.plain(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  /** The canonical name of a name; empty where it is none of these. */
  String canonical(EntityType type, Name name) {
    if (byKey.isEmpty()) {
      return "";
    }
    Entry entry = byKey.get(type.name() + String.join("", words(name.text)));
    return entry == null ? "" : entry.canonical();
  }

  /** Whether there are no names. */
  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /**
   * The names that were found in a sentence, and those of this list that stand in it, which replace
   * those that they overlap.
   *
   * @param text holds the sentence
   * @param offset where {@code text} begins in the article
   * @param sentence the number of the sentence
   * @param tokens the sentence's tokens; their places count into {@code text}
   * @param found the names found, in order; their places count into the article
   */
  public List<Mention> overrule(
      String text, long offset, int sentence, List<Token> tokens, List<Mention> found) {
    if (byKey.isEmpty()) {
      return found;
    }
    List<Mention> own = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Found here = at(text, tokens, i);
      if (here == null) {
        i++;
        continue;
      }
      int end = tokens.get(here.to() - 1).span().end();
      String name = text.substring(here.start(), end);
      own.add(
          new Mention(
              offset + here.start(), offset + end, name, here.entry().type(), sentence, List.of()));
      i = here.to();
    }
    return own.isEmpty() ? found : joined(own, found);
  }

  /** Mentions that agree with one of the list keep their titles. */
  private static List<Mention> joined(List<Mention> own, List<Mention> found) {
    List<Mention> all = new ArrayList<>();
    int next = 0;
    for (Mention mention : found) {
      while (next < own.size() && own.get(next).end() <= mention.start()) {
        all.add(own.get(next++));
      }
      Mention mine = next < own.size() ? own.get(next) : null;
      if (mine == null || mine.start() >= mention.end()) {
        all.add(mention);
      } else if (mine.start() == mention.start()
          && mine.end() == mention.end()
          && mine.type() == mention.type()) {
        all.add(mention);
        next++;
      }
    }
    all.addAll(own.subList(next, own.size()));
    return all;
  }

  private Found at(String text, List<Token> tokens, int from) {
    Token token = tokens.get(from);
    if (token.kind() == TokenKind.SIGN) {
      return null;
    }
    String surface = token.surface();
    Found whole = longest(tokens, from, NameWords.plain(surface), token.span().start());
    for (int cut = 1; whole == null && cut <= MOST_PROCLITICS && cut < surface.length(); cut++) {
      if (PROCLITICS.indexOf(surface.charAt(cut - 1)) < 0) {
        break;
      }
      String rest = surface.substring(cut);
      int start = behindLetters(text, token, cut);
      whole = longest(tokens, from, NameWords.plain(rest), start);
      if (whole == null && surface.charAt(cut - 1) == NameWords.LAM) {
        whole = longest(tokens, from, NameWords.plain(NameWords.ALEF + rest), start);
      }
    }
    return whole;
  }

  /** Behind so many letters of a token; its marks and tatweel are in the text alone. */
  private static int behindLetters(String text, Token token, int letters) {
    int at = token.span().start();
    for (int left = letters; at < token.span().end(); at++) {
      if (!Letters.isSilent(text.charAt(at)) && left-- == 0) {
        break;
      }
    }
    return at;
  }

  private Found longest(List<Token> tokens, int from, String first, int start) {
    for (Entry entry : byFirst.getOrDefault(first, List.of())) {
      int to = end(tokens, from, entry);
      if (to > 0) {
        return new Found(from, to, start, entry);
      }
    }
    return null;
  }

  /** Behind the tokens that are the entry's other words; zero where they are not. */
  private static int end(List<Token> tokens, int from, Entry entry) {
    int at = from + 1;
    for (String word : entry.words().subList(1, entry.words().size())) {
      while (at < tokens.size() && isJoint(tokens.get(at))) {
        at++;
      }
      if (at == tokens.size() || !NameWords.plain(tokens.get(at).surface()).equals(word)) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private static boolean isJoint(Token token) {
    return token.kind() == TokenKind.SIGN && "-.'".contains(token.surface());
  }
}
