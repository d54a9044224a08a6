package arnews.compare;

import arnews.text.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the beginning of an article says of days. */
final class OpeningReader {
  /** A dateline may stand behind the bars of a page. */
  private static final int WORDS = 100;

  /** The title and the first sentences. */
  private static final int WORDS_OF_DAYS = 60;

  private static final int LONGEST = 3;
  private static final int LAST_DAY = 31;
  private static final int YEAR_DIGITS = 4;

  /** A month may stand in two languages before the year. */
  private static final int WORDS_BEFORE_YEAR = 4;

  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final List<String> words = new ArrayList<>(WORDS);

  OpeningReader() {
    for (String[] row : WordList.rows("compare/opening-days.tsv", 3)) {
      int value = Integer.parseInt(row[1]);
      switch (row[0]) {
        case "day" -> offsets.put(row[2], value);
        case "weekday" -> weekdays.put(row[2], DayOfWeek.of(value));
        case "month" -> months.put(row[2], value);
        default -> throw new IllegalStateException("opening-days.tsv: no such kind: " + row[0]);
      }
    }
  }

  /** An article begins. */
  void begin() {
    words.clear();
  }

  /** Whether more words are wanted. */
  boolean wants() {
    return words.size() < WORDS;
  }

  /** The next word as it is written, or the digits of a number. */
  void word(String surface) {
    words.add(surface);
  }

  /** What was read since the article began. */
  OpeningDays read() {
    List<Integer> days = new ArrayList<>();
    List<DayOfWeek> named = new ArrayList<>();
    for (int i = 0; i < Math.min(WORDS_OF_DAYS, words.size()); ) {
      int length = phrase(i);
      String phrase = String.join(" ", words.subList(i, i + length));
      Integer offset = offsets.get(phrase);
      if (offset != null && !days.contains(offset)) {
        days.add(offset);
      }
      DayOfWeek weekday = weekdays.get(phrase);
      if (weekday != null && !named.contains(weekday)) {
        named.add(weekday);
      }
      i += length;
    }
    return new OpeningDays(new OpeningDays.Named(days, named), dateline());
  }

  /** How many words the longest phrase has that begins here; 1 where there is none. */
  private int phrase(int first) {
    for (int length = Math.min(LONGEST, words.size() - first); length > 1; length--) {
      if (offsets.containsKey(String.join(" ", words.subList(first, first + length)))) {
        return length;
      }
    }
    return 1;
  }

  private Optional<LocalDate> dateline() {
    for (int i = 0; i + 2 < words.size(); i++) {
      Optional<LocalDate> digits = digits(i);
      if (digits.isPresent()) {
        return digits;
      }
      int day = number(words.get(i));
      int month = day >= 1 && day <= LAST_DAY ? month(i + 1) : 0;
      if (month > 0) {
        for (int k = i + 2; k < Math.min(words.size(), i + 2 + WORDS_BEFORE_YEAR); k++) {
          int year = words.get(k).length() == YEAR_DIGITS ? number(words.get(k)) : -1;
          if (year >= ArticleDate.FIRST_YEAR && year <= ArticleDate.LAST_YEAR) {
            return ArticleDate.date(year, month, day);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The date of three numbers in a row: day, month, year, or the year first. */
  private Optional<LocalDate> digits(int first) {
    boolean yearFirst = words.get(first).length() == YEAR_DIGITS;
    String year = words.get(yearFirst ? first : first + 2);
    int month = number(words.get(first + 1));
    int day = number(words.get(yearFirst ? first + 2 : first));
    return year.length() == YEAR_DIGITS
        ? ArticleDate.date(number(year), month, day)
        : Optional.empty();
  }

  /** The month whose name begins here; 0 for none. */
  private int month(int first) {
    int month = months.getOrDefault(words.get(first), 0);
    if (month == 0 && first + 1 < words.size()) {
      month = months.getOrDefault(words.get(first) + " " + words.get(first + 1), 0);
    }
    return month;
  }

  /** The number that digits make; -1 for other words and for long ones. */
  private static int number(String word) {
    if (word.length() > YEAR_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char digit = word.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }
}
