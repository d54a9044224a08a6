package arnews.output;

/** Right-to-left letters in a cell of a table. */
final class RightToLeft {
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final char FIRST_HEBREW = '\u0590';

  private RightToLeft() {}

  /** The cell with its letters as wide as they will be, before it is cut. */
  static String shaped(String cell, BidiMode mode) {
    return mode == BidiMode.VISUAL && isIn(cell) ? VisualText.shaped(cell) : cell;
  }

  /**
   * The cut cell as it is written.
   *
   * @param always whether it is read from the right even where it begins with other letters
   */
  static String written(String cell, BidiMode mode, boolean always) {
    if (mode == BidiMode.NONE || !isIn(cell)) {
      return cell;
    }
    return mode == BidiMode.VISUAL
        ? VisualText.ordered(cell, always)
        : (always ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE) + cell + POP_ISOLATE;
  }

  private static boolean isIn(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) >= FIRST_HEBREW) {
        switch (Character.getDirectionality(cell.codePointAt(i))) {
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
              Character.DIRECTIONALITY_ARABIC_NUMBER -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }
}
