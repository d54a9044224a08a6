package arnews.cli;

import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of kinds of tokens on the command line: plurals, as {@code words}. */
final class KindName implements ITypeConverter<TokenKind> {
  /** Of the kinds that can be counted. */
  static final KindName COUNTED = new KindName(EnumSet.complementOf(EnumSet.of(TokenKind.SIGN)));

  /** Of all kinds. */
  static final KindName EVERY = new KindName(EnumSet.allOf(TokenKind.class));

  private static final Map<TokenKind, String> NAMES = allNames();

  private final Set<TokenKind> kinds;

  private KindName(Set<TokenKind> kinds) {
    this.kinds = kinds;
  }

  static String of(TokenKind kind) {
    return NAMES.get(kind);
  }

  private static Map<TokenKind, String> allNames() {
    Map<TokenKind, String> names = new EnumMap<>(TokenKind.class);
    for (TokenKind kind : TokenKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      names.put(kind, kind == TokenKind.FOREIGN ? name : name + "s");
    }
    return names;
  }

  /** The names of the kinds, in the order of {@link TokenKind}. */
  static List<String> of(Set<TokenKind> kinds) {
    List<String> names = new ArrayList<>();
    for (TokenKind kind : TokenKind.values()) {
      if (kinds.contains(kind)) {
        names.add(of(kind));
      }
    }
    return names;
  }

  /** The names that are understood. */
  List<String> names() {
    return of(kinds);
  }

  @Override
  public TokenKind convert(String name) {
    for (TokenKind kind : kinds) {
      if (of(kind).equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", names()));
  }
}
