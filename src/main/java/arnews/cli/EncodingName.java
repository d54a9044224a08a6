package arnews.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an encoding, as {@code windows-1256}. */
final class EncodingName implements ITypeConverter<Charset> {
  /** Those that Arabic news comes in. */
  static final List<String> USUAL = List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16");

  @Override
  public Charset convert(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "'" + name + "' is no encoding known here; UTF-8, windows-1256 and ISO-8859-6 are");
    }
  }
}
