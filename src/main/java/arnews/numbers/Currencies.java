package arnews.numbers;

import arnews.text.WordList;
import java.util.HashMap;
import java.util.Map;

/** Currencies and the countries that share their names. Codes are those of ISO 4217. */
public final class Currencies {
  private static final Map<String, String> CODES = codes();

  private Currencies() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String[] row : WordList.rows("numbers/currency-defaults.tsv", 4)) {
      codes.put(row[0] + ' ' + row[1], row[2].equals("-") ? "" : row[2]);
    }
    return Map.copyOf(codes);
  }

  /** Whether a unit is the name that several currencies share. */
  public static boolean isShared(String unit) {
    return CODES.containsKey(unit + " -");
  }

  /**
   * The currency of a shared name in a country.
   *
   * @param shared as {@code DINAR}
   * @param country as ISO 3166 has it; {@code -} for the currency that is usually meant
   * @return its code, empty where there is none
   */
  public static String of(String shared, String country) {
    return CODES.getOrDefault(shared + ' ' + country, "");
  }

  /** The currency that begins at a piece, with its nationality. */
  static Unit at(Pieces pieces, int at) {
    int behind = pieces.behind(at, Role.CURRENCY);
    if (behind == at) {
      return Unit.NONE;
    }
    Sense sense = pieces.longest(at, Role.CURRENCY);
    String code = sense.code();
    Word next = pieces.word(behind);
    Sense nisba = next.joined() ? Sense.NONE : next.sense(Role.NISBA);
    // The feminine of some adjectives is the country's name too.
    Sense name = next.joined() || next.hasArticle() ? Sense.NONE : next.sense(Role.COUNTRY);
    if (!nisba.exists() && name.exists() && !of(code, name.code()).isEmpty()) {
      nisba = name;
    }
    if (nisba.exists()) {
      String own = of(code, nisba.code());
      code = own.isEmpty() ? code : own;
      behind++;
    }
    return new Unit(behind, Kind.MONEY, code, sense.value());
  }
}
