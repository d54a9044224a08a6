package arnews.reading;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One file to read.
 *
 * @param name its name as given: the path, or for a file found in a folder the folder as given and
 *     the way from there; {@code -} for standard input
 * @param path where it lies; {@link #STANDARD_INPUT} has the path {@code -}
 */
public record Source(String name, Path path) {
  /** What {@code -} stands for. */
  public static final Source STANDARD_INPUT = new Source("-", Path.of("-"));

  public Source {
    Objects.requireNonNull(name);
    Objects.requireNonNull(path);
  }

  /** Whether this is standard input. */
  public boolean isStandardInput() {
    // Not equals(): a record's is linked at run time, which costs a short run a tenth of its time.
    return name.equals(STANDARD_INPUT.name) && path.equals(STANDARD_INPUT.path);
  }
}
