package arnews.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An exact number on the command line, in ASCII digits: {@code 1000000}, {@code 2.5}, {@code 1e6}.
 */
final class DecimalNumber implements ITypeConverter<BigDecimal> {
  /** No exponent that could fill the memory with zeros. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][-+]?[0-9]{1,2})?");

  @Override
  public BigDecimal convert(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new TypeConversionException("'" + text + "' is no number; 1000000, 2.5 and 1e6 are");
    }
    BigDecimal number = new BigDecimal(text);
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
