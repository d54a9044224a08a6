package arnews.morphology;

/**
 * Word families: a lemma without nisba and feminine ending, as far as what is left is a word that
 * is known. So a country, its adjective and the abstract noun of the adjective are one family,
 * which is named by the country.
 */
final class Family {
  private static final int SHORTEST = 3;
  private static final int LONGEST_ADDED = 2;

  private final Lexicon lexicon;
  private final Evidence evidence;
  private final byte[] letters = new byte[Hash.LONGEST + 8 + LONGEST_ADDED];

  private int length;
  private int bestCount;
  private String best = "";

  Family(Lexicon lexicon, Evidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** The name of the family of a lemma: another lemma, or the lemma itself. */
  String of(String lemma, PartOfSpeech part) {
    if (part != PartOfSpeech.NOUN && part != PartOfSpeech.ADJECTIVE) {
      return lemma;
    }
    byte[] codes = Alphabet.encode(lemma);
    int end = codes.length;
    if (end > SHORTEST && codes[end - 1] == Alphabet.TEH_MARBUTA) {
      end--;
    }
    if (end > SHORTEST && codes[end - 1] == Alphabet.YEH) {
      String noun = noun(codes, end - 1);
      if (!noun.isEmpty()) {
        return noun.equals(lemma) ? lemma : of(noun, PartOfSpeech.NOUN);
      }
    }
    if (end < codes.length) {
      String masculine = known(codes, end);
      return masculine.isEmpty() ? lemma : masculine;
    }
    return lemma;
  }

  /** The commonest noun or name that the nisba of these letters can be of. */
  private String noun(byte[] codes, int end) {
    System.arraycopy(codes, 0, letters, 0, end);
    best = "";
    bestCount = 0;
    propose(end);
    letters[end] = Alphabet.TEH_MARBUTA;
    propose(end + 1);
    letters[end] = Alphabet.ALEF;
    propose(end + 1);
    letters[end] = Alphabet.YEH;
    letters[end + 1] = Alphabet.ALEF;
    propose(end + 2);
    return best;
  }

  private void propose(int count) {
    length = count;
    if (!isLemma()) {
      return;
    }
    long hash = Hash.of(letters, 0, length);
    int common =
        Math.max(
            Evidence.count(evidence.of(hash)),
            Evidence.count(evidence.of(Hash.join(Features.ARTICLE, hash, length))));
    if (common > bestCount) {
      bestCount = common;
      best = Alphabet.decode(letters, 0, length);
    }
  }

  private String known(byte[] codes, int end) {
    System.arraycopy(codes, 0, letters, 0, end);
    length = end;
    return isLemma() ? Alphabet.decode(letters, 0, end) : "";
  }

  /** Whether the letters are a lemma of a noun, adjective or name, spelt exactly so. */
  private boolean isLemma() {
    int entry = lexicon.find(Hash.ofFolded(letters, 0, length));
    for (; entry >= 0; entry = lexicon.next(entry)) {
      if (lexicon.kind(entry) == Lexicon.LEMMA
          && lexicon.length(lexicon.spelling(entry)) == length
          && Agreement.of(letters, 0, lexicon, lexicon.spelling(entry), length)
              == Agreement.EXACT) {
        return true;
      }
    }
    return false;
  }
}
