package arnews.cli;

import arnews.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a kind of tokens on the command line: its plural, as {@code words}. */
final class KindName implements ITypeConverter<TokenKind> {
  /** All names, for help and completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names() {
      for (TokenKind kind : TokenKind.values()) {
        if (kind != TokenKind.SIGN) {
          add(of(kind));
        }
      }
    }
  }

  static String of(TokenKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind == TokenKind.FOREIGN ? name : name + "s";
  }

  @Override
  public TokenKind convert(String name) {
    for (TokenKind kind : TokenKind.values()) {
      if (kind != TokenKind.SIGN && of(kind).equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    List<String> names = new Names();
    throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", names));
  }
}
