package arnews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The constants of a type by their names on the command line, which are those of answers, in
 * letters of either case.
 *
 * @param <E> the type
 */
final class ConstantName<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> constants;

  ConstantName(Class<E> type) {
    constants = List.of(type.getEnumConstants());
  }

  /** All names, in the order of the constants. */
  List<String> all() {
    List<String> names = new ArrayList<>();
    for (E constant : constants) {
      names.add(constant.toString());
    }
    return names;
  }

  @Override
  public E convert(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (E constant : constants) {
      if (constant.toString().toLowerCase(Locale.ROOT).equals(wanted)) {
        return constant;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", all()));
  }
}
