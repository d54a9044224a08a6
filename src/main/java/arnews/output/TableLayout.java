package arnews.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns a table has room for, and how wide they are. When room is short, very long text is
 * cut first, then the bar goes, then text is cut further, then columns of numbers go, the last
 * first: the first number and the text at the end of the line are what the reader came for.
 *
 * @param places the columns that are shown, as indices into those that were asked for
 * @param widths the cells of each of them
 * @param bar the cells of the longest bar, 0 where there is none
 */
record TableLayout(List<Integer> places, List<Integer> widths, int bar) {
  /** The cells between two columns. */
  static final int GAP = 2;

  private static final int SHORTEST_BAR = 6;
  private static final int LONGEST_BAR = 20;

  /** A bar longer than this takes no room from text. */
  private static final int ENOUGH_BAR = 12;

  /** A column of text is not cut below this for the sake of the bar. */
  private static final int READABLE = 24;

  /**
   * Beside a match and its context a column of other text gets no more than this part of a line.
   */
  private static final int PART_OF_OTHERS = 5;

  /** A column of text is not cut below this for the sake of a second number. */
  private static final int LEAST_TEXT = 12;

  /** A column of text is not cut below this for the sake of the first number. */
  private static final int LEAST_OF_ALL = 4;

  /**
   * Fits columns into a width.
   *
   * @param columns those that are asked for, in order
   * @param wished how wide each would like to be
   * @param width how many cells there are
   */
  static TableLayout fit(List<Column> columns, int[] wished, int width) {
    int[] natural = contextFirst(columns, wished, width);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      places.add(i);
    }
    while (places.size() > 1 && least(places, columns, natural) > width) {
      places.remove(leastNeeded(places, columns));
    }
    List<Integer> widths = new ArrayList<>();
    boolean barred = false;
    int readable = gaps(places);
    for (int place : places) {
      Column column = columns.get(place);
      widths.add(natural[place]);
      barred |= column.barred();
      readable += column.shape().isNumber() ? natural[place] : Math.min(natural[place], READABLE);
    }
    int room = width - gaps(places);
    int bar = 0;
    int spare = width - readable - GAP;
    if (barred && spare >= SHORTEST_BAR) {
      int free = Math.min(LONGEST_BAR, room - sum(widths) - GAP);
      bar = Math.max(free, Math.min(spare, ENOUGH_BAR));
      room -= bar + GAP;
    }
    shrink(widths, places, columns, room);
    return new TableLayout(List.copyOf(places), List.copyOf(widths), bar);
  }

  /** What a match was looked up for is its context. */
  private static int[] contextFirst(List<Column> columns, int[] wished, int width) {
    int[] natural = wished.clone();
    if (columns.stream().anyMatch(column -> column.shape().isConcordance())) {
      for (int i = 0; i < natural.length; i++) {
        if (columns.get(i).shape() == Shape.TEXT) {
          int part = Math.max(LEAST_TEXT, width / PART_OF_OTHERS);
          natural[i] = Math.min(natural[i], part);
        }
      }
    }
    return natural;
  }

  /** The cells of a line. */
  int total() {
    return sum(widths) + gaps(places) + (bar > 0 ? GAP + bar : 0);
  }

  /** Cuts the widest column of text to the next one, and these two to the third, until all fits. */
  private static void shrink(
      List<Integer> widths, List<Integer> places, List<Column> columns, int room) {
    int over = sum(widths) - room;
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.size(); i++) {
        boolean text = !columns.get(places.get(i)).shape().isNumber() || widths.size() == 1;
        // Of two that are as wide as each other the later one is cut first.
        if (text && (widest < 0 || widths.get(i) >= widths.get(widest))) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths.set(widest, widths.get(widest) - 1);
      over--;
    }
  }

  private static int least(List<Integer> places, List<Column> columns, int[] natural) {
    int sum = gaps(places);
    int numbers = 0;
    for (int place : places) {
      numbers += columns.get(place).shape().isNumber() ? 1 : 0;
    }
    int text = numbers > 1 ? LEAST_TEXT : LEAST_OF_ALL;
    for (int place : places) {
      boolean number = columns.get(place).shape().isNumber();
      sum += number ? natural[place] : Math.min(natural[place], text);
    }
    return sum;
  }

  /** The last number that is not the first; else the first column. */
  private static int leastNeeded(List<Integer> places, List<Column> columns) {
    for (int i = places.size() - 1; i > 0; i--) {
      if (columns.get(places.get(i)).shape().isNumber()) {
        return i;
      }
    }
    return 0;
  }

  private static int sum(List<Integer> widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  private static int gaps(List<Integer> places) {
    return GAP * (places.size() - 1);
  }
}
