package arnews.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of an article: the field {@code date} of its record, or a date in the name of its file or
 * folder, as archives have it ({@code 2015-08-06}, {@code 2015/08/06}, {@code 2015_08_06}, {@code
 * 20150806}, {@code 06082015}), or the first whole date at its beginning.
 */
final class ArticleDate {
  /** News of other years has no date that is believed. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2100;

  private ArticleDate() {}

  static Optional<LocalDate> of(ArticleWords article) {
    String field = article.fields().get("date");
    Optional<LocalDate> date = field == null ? Optional.empty() : in(field);
    date = date.isPresent() ? date : in(article.article());
    return date.isPresent() ? date : article.openingDays().dateline();
  }

  /** The last date that a text holds: a file's name counts before its folders'. */
  static Optional<LocalDate> in(String text) {
    for (int i = text.length() - 8; i >= 0; i--) {
      boolean begins = i == 0 || !isDigit(text, i - 1);
      Optional<LocalDate> date = begins ? at(text, i) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(String text, int start) {
    Optional<LocalDate> turned = turned(text, start);
    if (turned.isPresent()) {
      return turned;
    }
    int year = number(text, start, 4);
    int divider = start + 4;
    boolean divided = divider < text.length() && "-/_.".indexOf(text.charAt(divider)) >= 0;
    int month = number(text, divided ? start + 5 : start + 4, 2);
    int dayStart = divided ? start + 8 : start + 6;
    boolean same =
        !divided
            || (dayStart <= text.length() && text.charAt(dayStart - 1) == text.charAt(divider));
    int day = number(text, dayStart, 2);
    boolean ends = !isDigit(text, dayStart + 2);
    return same && ends ? date(year, month, day) : Optional.empty();
  }

  /** Eight digits that end with the year. */
  private static Optional<LocalDate> turned(String text, int start) {
    return isDigit(text, start + 8)
        ? Optional.empty()
        : date(number(text, start + 4, 4), number(text, start + 2, 2), number(text, start, 2));
  }

  /** A day; nothing where the calendar has none. */
  static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number that so many digits make; -1 where others stand there. */
  private static int number(String text, int start, int digits) {
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      if (!isDigit(text, i)) {
        return -1;
      }
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
