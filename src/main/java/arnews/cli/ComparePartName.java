package arnews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of the parts of {@code arnews compare} on the command line: {@code claims}. */
final class ComparePartName implements ITypeConverter<ComparePart> {
  /** All names, in the order of {@link ComparePart}. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (ComparePart part : ComparePart.values()) {
      names.add(part.toString());
    }
    return names;
  }

  @Override
  public ComparePart convert(String name) {
    for (ComparePart part : ComparePart.values()) {
      if (part.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", all()));
  }
}
