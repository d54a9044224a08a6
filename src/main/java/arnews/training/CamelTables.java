package arnews.training;

import arnews.morphology.Lexicon;
import arnews.morphology.Origin;
import arnews.morphology.PartOfSpeech;
import arnews.morphology.Stems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Stems of the Camel Morph tables: stem, inflection class, lemma, part of speech, mark. What their
 * classes mean is worked out here into stems as they are written before each group of endings.
 */
final class CamelTables {
  private static final String ALEF = "\u0627";
  private static final String ALEF_HAMZA = "\u0623";
  private static final String ALEF_MAKSURA = "\u0649";
  private static final String YEH = "\u064A";
  private static final String WAW = "\u0648";
  private static final String HAMZA = "\u0621";
  private static final String WAW_HAMZA = "\u0624";
  private static final String YEH_HAMZA = "\u0626";
  private static final String TEH_MARBUTA = "\u0629";
  private static final String HAMZAS_OF_ALEF = "\u0622\u0623\u0625";

  private final LexiconMaker maker;
  private final Predicate<String> attested;

  private String stem = "";
  private String lemma = "";

  /**
   * Prepares for reading.
   *
   * @param maker takes the entries
   * @param attested whether a word occurs in much text; what never occurs is left out
   */
  CamelTables(LexiconMaker maker, Predicate<String> attested) {
    this.maker = maker;
    this.attested = attested;
  }

  void read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      if (row.length != 5 || row[0].isEmpty() || row[2].isEmpty()) {
        continue;
      }
      lemma = row[2];
      stem = row[0];
      if (stem.startsWith(ALEF) && HAMZAS_OF_ALEF.indexOf(lemma.charAt(0)) >= 0) {
        stem = lemma.charAt(0) + stem.substring(1);
      }
      switch (row[3]) {
        case "V" -> verb(row[1]);
        case "F" ->
            maker.addTable(
                stem, lemma, Lexicon.WORD, PartOfSpeech.FUNCTION_WORD, Origin.TABLE_OTHER, 0);
        default -> nominal(row[1], row[3]);
      }
    }
  }

  private void nominal(String inflection, String part) {
    if (inflection.equals("N_FP")) {
      return;
    }
    int colon = inflection.indexOf(':');
    String shape = colon < 0 ? inflection : inflection.substring(0, colon);
    boolean feminine = colon >= 0 && inflection.charAt(colon + 1) == 'f';
    String word =
        stem
            + switch (shape) {
              case "N_F" -> TEH_MARBUTA;
              case "N_iy", "Niy" -> YEH;
              case "NaY" -> ALEF_MAKSURA;
              case "NaA" -> ALEF;
              case "N_Ahz", "NAhz", "NAhzw", "Nohz" -> HAMZA;
              case "Nhz" -> ALEF_HAMZA;
              default -> feminine ? TEH_MARBUTA : "";
            };
    if (!occurs(word) && !occurs(lemma)) {
      return;
    }
    int flag =
        switch (part) {
          case "A" -> Origin.TABLE_ADJECTIVE;
          case "P" -> Origin.TABLE_NAME;
          default ->
              switch (shape) {
                case "N_M", "N_F", "N_Ahz" -> Origin.TABLE_VERBAL_NOUN;
                case "N_A", "N_iy" -> Origin.TABLE_PARTICIPLE;
                default -> Origin.TABLE_OTHER;
              };
        };
    boolean isLemma = LexiconMaker.folded(word).equals(LexiconMaker.folded(lemma));
    maker.addTable(
        isLemma ? lemma : word,
        lemma,
        isLemma ? Lexicon.LEMMA : Lexicon.FORM,
        PartOfSpeech.NOUN,
        flag,
        0);
  }

  private boolean occurs(String word) {
    return attested.test(word)
        || attested.test(ALEF + "\u0644" + word)
        || attested.test(word + TEH_MARBUTA);
  }

  private void verb(String inflection) {
    boolean perfect = inflection.startsWith("P");
    boolean seen =
        occurs(lemma)
            || attested.test(stem)
            || (!perfect && (attested.test(YEH + stem) || attested.test("\u062A" + stem)));
    if (!seen) {
      return;
    }
    if (perfect) {
      perfect(inflection);
    } else {
      imperfect(inflection);
    }
  }

  private void perfect(String inflection) {
    switch (inflection) {
      case "PV_v" -> add("", "P1234");
      case "PV_c" -> add("", "P5");
      case "PV_ay" -> {
        add(lemma.endsWith(ALEF) ? ALEF : ALEF_MAKSURA, "P1");
        add(ALEF, "P1");
        add("", "P23");
        add(YEH, "P45");
      }
      case "PV_iy" -> {
        add(YEH, "P1245");
        add("", "P3");
      }
      case "PV_aw" -> {
        add(ALEF, "P1");
        add("", "P23");
        add(WAW, "P45");
      }
      case "PV_hz" -> {
        add(ALEF_HAMZA, "P12345");
        add(WAW_HAMZA, "P3");
        add(YEH_HAMZA, "P12345");
      }
      case "PV_Ahz" -> {
        add(ALEF + HAMZA, "P1234");
        add(ALEF + WAW_HAMZA, "P3");
      }
      case "PV_ray" -> {
        add(ALEF_HAMZA + ALEF_MAKSURA, "P1");
        add("\u0622", "P1");
        add(ALEF_HAMZA, "P23");
        add(ALEF_HAMZA + YEH, "P45");
      }
      case "PV_aA" -> add(ALEF, "P1");
      default -> add("", "P12345");
    }
  }

  private void imperfect(String inflection) {
    switch (inflection) {
      case "IV_iy" -> {
        add(YEH, "I145");
        add("", "I136");
      }
      case "IV_aY" -> {
        add(ALEF_MAKSURA, "I1");
        add(ALEF, "I1");
        add("", "I13");
        add(YEH, "I456");
      }
      case "IV_uw" -> {
        add(WAW, "I145");
        add("", "I136");
      }
      case "IV_hz" -> {
        add(ALEF_HAMZA, "I145");
        add(WAW_HAMZA, "I3");
        add(YEH_HAMZA, "I136");
      }
      case "IV_hw" -> add(WAW_HAMZA, "I13456");
      case "IV_iyhz" -> {
        add(YEH + HAMZA, "I1");
        add(YEH + YEH_HAMZA, "I3456");
        add(YEH_HAMZA, "I1");
      }
      case "IV_uwhz" -> {
        add(WAW + HAMZA, "I1");
        add(WAW + WAW_HAMZA, "I3");
      }
      case "IV_Ahz" -> {
        add(ALEF + HAMZA, "I14");
        add(ALEF + WAW_HAMZA, "I3");
      }
      case "IV_ray" -> {
        add(ALEF_HAMZA + ALEF_MAKSURA, "I1");
        add(ALEF_HAMZA, "I13");
      }
      default -> add("", "I13456");
    }
  }

  private void add(String ending, String stems) {
    maker.addTable(
        stem + ending,
        lemma,
        Lexicon.STEM,
        PartOfSpeech.VERB,
        Origin.TABLE_OTHER,
        Stems.bits(stems));
  }
}
