package arnews.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes, as {@code 500000}, {@code 64MB} or {@code 2GB}; units are decimal. */
final class ByteSize implements ITypeConverter<Long> {
  private static final String UNITS = "KMGT";

  @Override
  public Long convert(String text) {
    String number = text.toUpperCase(Locale.ROOT);
    if (number.endsWith("B")) {
      number = number.substring(0, number.length() - 1);
    }
    long unit = 1;
    int power = number.isEmpty() ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
    if (power >= 0) {
      number = number.substring(0, number.length() - 1);
      for (int i = 0; i <= power; i++) {
        unit *= 1000;
      }
    }
    try {
      long size = Math.multiplyExact(Long.parseLong(number), unit);
      if (size > 0) {
        return size;
      }
    } catch (NumberFormatException | ArithmeticException e) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static TypeConversionException wrong(String text) {
    return new TypeConversionException("'" + text + "' is no size; 500KB, 64MB and 2GB are");
  }
}
