package arnews.cli;

import arnews.entities.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of types of entities on the command line: as in answers, {@code PER}. */
final class EntityTypeName implements ITypeConverter<EntityType> {
  /** All names, in the order of {@link EntityType}. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      names.add(type.name());
    }
    return names;
  }

  @Override
  public EntityType convert(String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", all()));
  }
}
