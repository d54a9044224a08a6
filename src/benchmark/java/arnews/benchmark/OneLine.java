package arnews.benchmark;

/** The shortest program: the measure of start-up. */
public final class OneLine {
  private OneLine() {}

  /** Prints a line. */
  public static void main(String[] args) {
    System.out.println("one");
  }
}
