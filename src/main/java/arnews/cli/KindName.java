package arnews.cli;

import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a kind of tokens on the command line: its plural, as {@code words}. */
final class KindName implements ITypeConverter<TokenKind> {
  static String of(TokenKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind == TokenKind.FOREIGN ? name : name + "s";
  }

  /** The names of all kinds that can be counted. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (TokenKind kind : TokenKind.values()) {
      if (kind != TokenKind.SIGN) {
        names.add(of(kind));
      }
    }
    return names;
  }

  @Override
  public TokenKind convert(String name) {
    for (TokenKind kind : TokenKind.values()) {
      if (kind != TokenKind.SIGN && of(kind).equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", all()));
  }
}
