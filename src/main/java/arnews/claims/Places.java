package arnews.claims;

import arnews.numbers.Currencies;
import arnews.numbers.Kind;
import arnews.numbers.Pieces;
import arnews.numbers.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which country's currency is meant by a name that several countries share: the one named in the
 * sentence, then the one spoken of most in the article so far, then the one usually meant.
 */
final class Places {
  private static final String USUAL = "-";

  /** Currencies of the article so far, of each shared name how often each was named in full. */
  private final Map<String, Integer> countries = new HashMap<>();

  /** A new article begins. */
  void begin() {
    countries.clear();
  }

  /** Takes note of the countries that a sentence names. */
  void read(Pieces pieces) {
    if (!pieces.mayNameCountry()) {
      return;
    }
    for (int i = 0; i < pieces.size(); i++) {
      String country = pieces.mayNameCountry(i) ? country(pieces, i) : "";
      if (!country.isEmpty()) {
        countries.merge(country, 1, Integer::sum);
      }
    }
  }

  void apply(Sentence sentence) {
    for (Draft draft : sentence.drafts()) {
      if (draft.is(Kind.MONEY) && Currencies.isShared(draft.unit())) {
        String code = code(sentence, draft);
        draft.in(code);
      }
    }
  }

  private String code(Sentence sentence, Draft draft) {
    String shared = draft.unit();
    String usual = Currencies.of(shared, USUAL);
    if (shared.equals("DOLLAR")) {
      return usual;
    }
    String near = nearest(sentence.pieces(), draft, shared);
    if (!near.isEmpty()) {
      return near;
    }
    String most = "";
    int count = 0;
    for (Map.Entry<String, Integer> each : new TreeMap<>(countries).entrySet()) {
      String code = currency(shared, each.getKey());
      if (!code.isEmpty() && each.getValue() > count) {
        most = code;
        count = each.getValue();
      }
    }
    if (!most.isEmpty()) {
      return most;
    }
    draft.doubt("no country is named: " + usual + " is assumed");
    String text = sentence.pieces().text();
    int at = sentence.pieces().start(draft.first());
    int end = draft.number().span().end();
    // A decimal comma is written where French was.
    boolean comma = text.substring(at, end).matches("\\d+,\\d{1,2}\\D.*");
    if (comma && shared.equals("DIRHAM")) {
      return Currencies.of(shared, "MA");
    }
    return comma && shared.equals("DINAR") ? Currencies.of(shared, "TN") : usual;
  }

  private static String nearest(Pieces pieces, Draft draft, String shared) {
    String found = "";
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < pieces.size(); i++) {
      String country = country(pieces, i);
      String code = country.isEmpty() ? "" : currency(shared, country);
      int far = i < draft.first() ? draft.first() - i : 2 * (i - draft.first());
      if (!code.isEmpty() && far < distance) {
        found = code;
        distance = far;
      }
    }
    return found;
  }

  /** A real is named as Brazilian where it is meant. */
  private static String currency(String shared, String country) {
    return country.equals("BR") ? "" : Currencies.of(shared, country);
  }

  private static String country(Pieces pieces, int piece) {
    if (pieces.has(piece, Role.COUNTRY)) {
      return pieces.longest(piece, Role.COUNTRY).code();
    }
    return pieces.has(piece, Role.NISBA) ? pieces.longest(piece, Role.NISBA).code() : "";
  }
}
