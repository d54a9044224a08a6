package arnews.numbers;

import arnews.text.Normalized;
import arnews.text.TokenKind;
import arnews.text.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words that the rules know. Nothing changes once it is made; threads share it. */
public final class Lexicon {
  /** What a word means that only begins phrases. */
  private static final List<Sense> HEAD = List.of(new Sense(Role.HEAD, "", BigDecimal.ZERO, '-'));

  /** Stands before a form that is compared as it is written. */
  private static final char EXACT = '=';

  private static final int FACTOR = 0x01000193;

  /** A bit for the hash of each word. */
  private final long[] filter = new long[1 << 10];

  private final Map<String, List<Sense>> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> strangers = new HashSet<>();

  /** Several words with one meaning; the first is the key in the map. */
  record Phrase(List<String> words, Sense sense) {
    static final Phrase NONE = new Phrase(List.of(), Sense.NONE);

    boolean exists() {
      return !words.isEmpty();
    }
  }

  /** The project's lists, and a user's units. */
  public Lexicon(UserUnits units) {
    for (UserUnits.Unit unit : units.units()) {
      add(unit.words(), sense(role(unit.kind()), unit.code(), BigDecimal.ONE, "-"));
    }
    for (String[] row : WordList.rows("numbers/number-words.tsv", 4)) {
      BigDecimal value = row[1].indexOf('-') > 0 ? BigDecimal.ZERO : new BigDecimal(row[1]);
      add(row[3], sense(Role.named(row[0]), row[1], value, row[2]));
    }
    for (String[] row : WordList.rows("numbers/currencies.tsv", 4)) {
      add(row[3], sense(Role.CURRENCY, row[0], new BigDecimal(row[1]), row[2]));
    }
    for (String[] row : WordList.rows("numbers/measure-units.tsv", 4)) {
      add(row[3], sense(Role.MEASURE, row[0], new BigDecimal(row[1]), row[2]));
    }
    for (String[] row : WordList.rows("numbers/duration-units.tsv", 3)) {
      add(row[2], sense(Role.DURATION, row[0], BigDecimal.ONE, row[1]));
    }
    for (String[] row : WordList.rows("numbers/months.tsv", 3)) {
      add(row[2], sense(Role.MONTH, row[1], new BigDecimal(row[0]), "-"));
    }
    for (String[] row : WordList.rows("numbers/countries.tsv", 3)) {
      Role role = row[1].equals("nisba") ? Role.NISBA : Role.COUNTRY;
      add(row[2], sense(role, row[0], BigDecimal.ZERO, "-"));
    }
    for (String[] row : WordList.rows("numbers/dual-nouns.tsv", 2)) {
      add(row[1], sense(Role.DUAL, "", BigDecimal.valueOf(2), "-"));
    }
    for (String[] row : WordList.rows("numbers/number-phrases.tsv", 3)) {
      Role role = Role.named(row[0]);
      BigDecimal value = role == Role.FRACTION ? new BigDecimal(row[1]) : BigDecimal.ZERO;
      add(row[2], sense(role, row[1], value, "-"));
    }
    for (String[] row : WordList.rows("numbers/context-words.tsv", 3)) {
      add(row[2], sense(Role.named(row[0]), row[1], BigDecimal.ZERO, "-"));
    }
    for (String[] row : WordList.rows("numbers/number-lookalikes.tsv", 2)) {
      strangers.add(row[0].equals("exact") ? EXACT + row[1] : normal(row[1]));
    }
    for (String word : words.keySet()) {
      int hash = suffixHashes(word)[0];
      filter[(hash & 0xFFFF) >> 6] |= 1L << hash;
    }
    for (List<Phrase> each : phrases.values()) {
      each.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
  }

  private static Role role(Kind kind) {
    return switch (kind) {
      case MONEY -> Role.CURRENCY;
      case DURATION -> Role.DURATION;
      default -> Role.MEASURE;
    };
  }

  private static Sense sense(Role role, String code, BigDecimal value, String number) {
    return new Sense(role, code.equals("-") ? "" : code, value, number.charAt(0));
  }

  private void add(String entry, Sense sense) {
    String[] parts = entry.split(" ", -1);
    List<String> letters = new ArrayList<>();
    for (String part : parts) {
      letters.add(normal(part));
    }
    if (parts.length == 1) {
      List<Sense> known = words.computeIfAbsent(letters.get(0), key -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.role() == sense.role())) {
        known.add(sense);
      }
    } else {
      words.computeIfAbsent(letters.get(0), key -> new ArrayList<>());
      phrases
          .computeIfAbsent(letters.get(0), key -> new ArrayList<>())
          .add(new Phrase(List.copyOf(letters), sense));
    }
  }

  private static String normal(String word) {
    return Normalized.form(TokenKind.WORD, word);
  }

  /** Whether a form looks like a number word and is another word. */
  boolean isStranger(String surface, String letters) {
    return strangers.contains(letters) || strangers.contains(EXACT + surface);
  }

  /** Whether letters from a place on may be a word of the lists; where not, they are none. */
  boolean mayHold(int hash) {
    return (filter[(hash & 0xFFFF) >> 6] & 1L << hash) != 0;
  }

  /** The hash of letters from each place to the end, in the form that {@link #mayHold} takes. */
  static int[] suffixHashes(String letters) {
    int[] hashes = new int[letters.length() + 1];
    for (int i = letters.length() - 1; i >= 0; i--) {
      hashes[i] = hashes[i + 1] * FACTOR + letters.charAt(i);
    }
    for (int i = 0; i < letters.length(); i++) {
      hashes[i] ^= hashes[i] >>> 16;
    }
    return hashes;
  }

  /** What a word may mean, given what was cut from it. */
  List<Sense> senses(String core, Clitics.Cut cut) {
    List<Sense> senses = words.get(core);
    if (senses == null) {
      return List.of();
    }
    if (senses.isEmpty()) {
      return HEAD;
    }
    if (cut.length() == 0) {
      return senses;
    }
    List<Sense> allowed = new ArrayList<>(senses);
    // A dual of new information is indefinite.
    allowed.removeIf(sense -> cut.article() && sense.role() == Role.DUAL);
    if (core.length() <= 3 && cut.preposition() != '-' && cut.preposition() != Clitics.LAM) {
      allowed.removeIf(sense -> sense.role() == Role.CURRENCY || sense.role() == Role.MEASURE);
    }
    return allowed;
  }

  /** The phrases that begin with a word, the longest first. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }
}
