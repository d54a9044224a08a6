package arnews.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits of a text with the separators between them. What a separator means is open where three
 * digits follow it: {@code 15.818} is a price in dinars or a number of cartons.
 */
public final class Numeral {
  private static final char ARABIC_DECIMAL = '\u066B';
  private static final char ARABIC_THOUSANDS = '\u066C';
  private static final char ARABIC_COMMA = '\u060C';
  private static final char REH = '\u0631';
  private static final int MOST_DIGITS = 30;

  private final List<String> groups;
  private final String separators;
  private final String digits;

  private Numeral(List<String> groups, String separators) {
    this.groups = groups;
    this.separators = separators;
    digits = groups.size() == 1 ? groups.get(0) : String.join("", groups);
  }

  /** Reads a token of digits. */
  static Numeral of(String surface) {
    if (isPlain(surface)) {
      return new Numeral(List.of(surface), "");
    }
    List<String> groups = new ArrayList<>(2);
    StringBuilder separators = new StringBuilder(2);
    StringBuilder digits = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (c != REH && Character.isSurrogate(c)) {
        int codePoint = surface.codePointAt(i++);
        digits.append((char) ('0' + Math.max(0, Character.digit(codePoint, 10))));
      } else {
        groups.add(digits.toString());
        digits.setLength(0);
        separators.append(
            switch (c) {
              case ARABIC_THOUSANDS, ARABIC_COMMA -> ',';
              case ARABIC_DECIMAL -> 'd';
              case REH -> 'r';
              default -> c;
            });
      }
    }
    groups.add(digits.toString());
    return new Numeral(groups, separators.toString());
  }

  private static boolean isPlain(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      if (surface.charAt(i) < '0' || surface.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether no separator stands among the digits. */
  public boolean isWhole() {
    return groups.size() == 1;
  }

  /** The digits, without separators. */
  public String digits() {
    return digits;
  }

  /** How many digits there are. */
  public int length() {
    return digits.length();
  }

  /** Its value if it is whole and short; -1 otherwise. */
  public int small() {
    return isWhole() && groups.get(0).length() <= 6 ? Integer.parseInt(groups.get(0)) : -1;
  }

  /** Whether its digits begin with a zero that is not before a decimal point. */
  public boolean hasLeadingZero() {
    return groups.get(0).length() > 1 && groups.get(0).charAt(0) == '0';
  }

  /** Whether it cannot be a number: an address of four groups, a number of very many digits. */
  boolean isNoNumber() {
    if (length() > MOST_DIGITS) {
      return true;
    }
    return separators.length() > 1 && !isGrouped() && !isMixed() && !isBroken();
  }

  /** Whether the agencies' letter reh divides it; then the digits behind it are the whole part. */
  boolean isReversed() {
    return separators.equals("r");
  }

  /**
   * Whether a stop or comma has three digits behind it and could be a point or divide thousands.
   */
  boolean isOpen() {
    return separators.length() == 1
        && separators.charAt(0) != 'r'
        && separators.charAt(0) != 'd'
        && groups.get(1).length() == 3
        && groups.get(0).length() <= 3
        && !groups.get(0).equals("0")
        && !hasLeadingZero();
  }

  /** Whether the one separator is a stop. */
  boolean isStop() {
    return separators.equals(".");
  }

  /** Whether all groups behind the first have three digits, as thousands have. */
  boolean isGrouped() {
    if (separators.isEmpty() || groups.get(0).length() > 3 || separators.indexOf("r") >= 0) {
      return false;
    }
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).length() != 3 || separators.charAt(i - 1) != separators.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** Thousands divided by one sign, then a point of another: {@code 1,234.5}. */
  private boolean isMixed() {
    int last = separators.length() - 1;
    if (last < 1 || separators.indexOf("r") >= 0) {
      return false;
    }
    char first = separators.charAt(0);
    for (int i = 0; i < last; i++) {
      if (separators.charAt(i) != first || groups.get(i + 1).length() != 3) {
        return false;
      }
    }
    return separators.charAt(last) != first && groups.get(0).length() <= 3;
  }

  /** A comma with more than three digits behind it: the grouping is broken, the digits are not. */
  private boolean isBroken() {
    if (separators.isEmpty()
        || groups.get(0).equals("0")
        || separators.chars().anyMatch(c -> c != ',')) {
      return false;
    }
    return groups.get(groups.size() - 1).length() > 3;
  }

  /** Day, month and year between stops, divided by stops; empty where it is none. */
  String dotted() {
    boolean date =
        separators.equals("..")
            && groups.get(0).length() <= 2
            && groups.get(1).length() <= 2
            && groups.get(2).length() == 4;
    return date ? String.join(".", groups) : "";
  }

  /** Hours and minutes, where one separator divides two digits from others; else empty. */
  String pair() {
    if (separators.length() != 1 || groups.get(0).length() > 2 || groups.get(1).length() != 2) {
      return "";
    }
    return isReversed() ? groups.get(1) + ":" + groups.get(0) : groups.get(0) + ":" + groups.get(1);
  }

  /** The value as a point divides it, or as thousands are divided where that is asked for. */
  BigDecimal value(boolean thousands) {
    if (isWhole()) {
      return new BigDecimal(groups.get(0));
    }
    if (isReversed()) {
      return new BigDecimal(groups.get(1) + "." + groups.get(0));
    }
    if (isOpen() ? thousands : isGrouped() && separators.length() > 1) {
      return new BigDecimal(digits);
    }
    if (isBroken()) {
      return new BigDecimal(digits);
    }
    String last = groups.get(groups.size() - 1);
    String whole = String.join("", groups.subList(0, groups.size() - 1));
    return new BigDecimal(whole + "." + last);
  }

  /** The value of the digits in the order in which they stand, where reh divides them. */
  BigDecimal unreversed() {
    return new BigDecimal(groups.get(0) + "." + groups.get(1));
  }
}
