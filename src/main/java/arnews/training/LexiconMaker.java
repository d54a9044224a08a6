package arnews.training;

import arnews.morphology.Alphabet;
import arnews.morphology.Lexicon;
import arnews.morphology.LexiconTables;
import arnews.morphology.NominalForms;
import arnews.morphology.Origin;
import arnews.morphology.PartOfSpeech;
import arnews.morphology.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the entries of the lexicon, and remembers which of them a single annotated form has
 * brought: in training such a form must not know itself.
 */
final class LexiconMaker {
  private static final String ALEF = "\u0627";
  private static final String ALEF_HAMZA = "\u0623";
  private static final int NOBODY = -1;
  private static final int SEVERAL = -2;

  private record Key(String word, String lemma, int kind, PartOfSpeech part, int stems) {}

  /** The flags of an entry, and for each bit the only form that has brought it. */
  private static final class Support {
    private int flags;
    private final int[] owners = new int[8];

    Support() {
      Arrays.fill(owners, NOBODY);
    }

    void add(int flag, int owner) {
      int bit = Integer.numberOfTrailingZeros(flag);
      boolean first = (flags & flag) == 0;
      flags |= flag;
      owners[bit] = first ? owner : owners[bit] == owner ? owner : SEVERAL;
    }
  }

  private final Map<Key, Support> entries = new LinkedHashMap<>();
  private final Set<String> tableVerbs = new HashSet<>();

  /** A word with its letters folded. */
  static String folded(String word) {
    return Alphabet.decode(Alphabet.folded(Alphabet.encode(word)), 0, word.length());
  }

  void addTable(String word, String lemma, int kind, PartOfSpeech part, int flag, int stems) {
    add(word, lemma, kind, part, flag, stems, SEVERAL);
    if (kind == Lexicon.STEM) {
      tableVerbs.add(lemma);
    }
  }

  private void add(
      String word, String lemma, int kind, PartOfSpeech part, int flag, int stems, int owner) {
    entries
        .computeIfAbsent(new Key(word, lemma, kind, part, stems), key -> new Support())
        .add(flag, owner);
  }

  /**
   * Adds what an annotated form tells.
   *
   * @param owner the form's number
   */
  void add(AnnotatedTypes.Type type, int owner) {
    String lemma = type.gold().lemma();
    PartOfSpeech part = type.gold().part();
    switch (part) {
      case FUNCTION_WORD, NUMBER ->
          add(type.core(), lemma, Lexicon.WORD, part, Origin.NOUN, 0, owner);
      case VERB -> verb(type, owner);
      default -> {
        int flag =
            part == PartOfSpeech.NOUN
                ? Origin.NOUN
                : part == PartOfSpeech.ADJECTIVE ? Origin.ADJECTIVE : Origin.NAME;
        add(lemma, lemma, Lexicon.LEMMA, PartOfSpeech.NOUN, flag, 0, owner);
        boolean bound = !type.gold().enclitic().isEmpty();
        if (!NominalForms.isRegular(type.core(), lemma, bound)) {
          for (String base : NominalForms.bases(type.core(), bound)) {
            add(base, lemma, Lexicon.FORM, PartOfSpeech.NOUN, flag, 0, owner);
          }
        }
      }
    }
  }

  private void verb(AnnotatedTypes.Type type, int owner) {
    String lemma = type.gold().lemma();
    if (tableVerbs.contains(lemma)) {
      return;
    }
    PartOfSpeech verb = PartOfSpeech.VERB;
    add(type.core(), lemma, Lexicon.STEM, verb, Origin.NOUN, Stems.bits("P1"), owner);
    add(lemma, lemma, Lexicon.STEM, verb, Origin.NOUN, Stems.bits("P12345"), owner);
    boolean alef = lemma.startsWith(ALEF) || (lemma.startsWith(ALEF_HAMZA) && lemma.length() > 3);
    add(
        alef ? lemma.substring(1) : lemma,
        lemma,
        Lexicon.STEM,
        verb,
        Origin.NOUN,
        Stems.bits("I13456"),
        owner);
  }

  /** The lexicon, which can hide what a single form has brought. */
  HidingLexicon lexicon() {
    List<LexiconTables.Entry> list = new ArrayList<>();
    entries.forEach(
        (key, support) ->
            list.add(
                new LexiconTables.Entry(
                    key.word(), key.lemma(), key.kind(), key.part(), support.flags, key.stems())));
    LexiconTables tables = new LexiconTables(list);
    List<LexiconTables.Entry> sorted = tables.sorted();
    int[][] owners = new int[sorted.size()][];
    for (int i = 0; i < owners.length; i++) {
      LexiconTables.Entry entry = sorted.get(i);
      Key key = new Key(entry.word(), entry.lemma(), entry.kind(), entry.part(), entry.stems());
      owners[i] = entries.get(key).owners;
    }
    return new HidingLexicon(tables, owners);
  }
}
