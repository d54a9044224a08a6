package arnews.cli;

import arnews.speech.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of stances on the command line: as in answers, {@code denying}. */
final class StanceName implements ITypeConverter<Stance> {
  /** All names, in the order of {@link Stance}. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      names.add(stance.toString());
    }
    return names;
  }

  @Override
  public Stance convert(String name) {
    for (Stance stance : Stance.values()) {
      if (stance.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return stance;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", all()));
  }
}
