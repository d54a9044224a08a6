package arnews.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the beginning of an article says of days.
 *
 * @param named the days that it names, counted from the day of print, and the weekdays
 * @param dateline the first whole date
 */
record OpeningDays(Named named, Optional<LocalDate> dateline) {
  static final OpeningDays NONE =
      new OpeningDays(new Named(List.of(), List.of()), Optional.empty());

  /** A weekday is mostly the day of print or one before it, seldom the next. */
  private static final List<Integer> LIKELY = List.of(0, -1, -2, 1, -3, -4, -5);

  OpeningDays {
    Objects.requireNonNull(named);
    Objects.requireNonNull(dateline);
  }

  /**
   * Days that are named.
   *
   * @param offsets from the day of print: 0 today, -1 yesterday
   * @param weekdays each once
   */
  record Named(List<Integer> offsets, List<DayOfWeek> weekdays) {
    Named {
      offsets = List.copyOf(offsets);
      weekdays = List.copyOf(weekdays);
    }
  }

  /**
   * The days on which it may have happened; where the beginning names none, the day of print and
   * the one before.
   *
   * @param printed the day of print
   */
  long[] events(LocalDate printed) {
    long day = printed.toEpochDay();
    if (named.offsets().isEmpty() && named.weekdays().isEmpty()) {
      return new long[] {day - 1, day};
    }
    long[] days = new long[named.offsets().size() + named.weekdays().size()];
    int filled = 0;
    for (int offset : named.offsets()) {
      days[filled++] = day + offset;
    }
    for (DayOfWeek weekday : named.weekdays()) {
      for (int offset : LIKELY) {
        if (printed.plusDays(offset).getDayOfWeek() == weekday) {
          days[filled++] = day + offset;
          break;
        }
      }
    }
    return days;
  }

  /** How many days lie between the nearest of two lists. */
  static long between(long[] a, long[] b) {
    long least = Long.MAX_VALUE;
    for (long one : a) {
      for (long other : b) {
        least = Math.min(least, Math.abs(one - other));
      }
    }
    return least;
  }
}
