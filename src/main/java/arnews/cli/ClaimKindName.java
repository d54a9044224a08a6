package arnews.cli;

import arnews.numbers.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of kinds of claims on the command line: as in answers, {@code money}. */
final class ClaimKindName implements ITypeConverter<Kind> {
  /** All names, in the order of {@link Kind}. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      names.add(kind.toString());
    }
    return names;
  }

  @Override
  public Kind convert(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", all()));
  }
}
