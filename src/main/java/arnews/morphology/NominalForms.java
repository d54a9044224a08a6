package arnews.morphology;

import arnews.morphology.Affixes.Ending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a core comes to its lemma by the regular endings of nouns. */
public final class NominalForms {
  private NominalForms() {}

  /**
   * Whether an ending explains the core.
   *
   * @param bound whether a pronoun follows
   */
  public static boolean isRegular(String core, String lemma, boolean bound) {
    byte[] wanted = Alphabet.folded(Alphabet.encode(lemma));
    for (byte[] found : all(Alphabet.encode(core), bound, false)) {
      if (Arrays.equals(Alphabet.folded(found), wanted)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the lexicon should know a core by that no ending explains: the endings of case taken off.
   */
  public static List<String> bases(String core, boolean bound) {
    List<byte[]> found = all(Alphabet.encode(core), bound, true);
    List<String> bases = new ArrayList<>();
    for (byte[] each : found) {
      bases.add(Alphabet.decode(each, 0, each.length));
    }
    return bases;
  }

  private static List<byte[]> all(byte[] core, boolean bound, boolean basesOnly) {
    List<byte[]> all = new ArrayList<>();
    for (int last : new int[] {0, core[core.length - 1]}) {
      for (Ending ending : Affixes.ENDINGS[last]) {
        byte[] result = apply(core, ending, bound);
        if (result != null && (!basesOnly || ending.base)) {
          all.add(result);
        }
      }
    }
    return all;
  }

  private static byte[] apply(byte[] core, Ending ending, boolean bound) {
    int end = core.length - ending.ending.length;
    if ((bound ? !ending.bound : !ending.free)
        || end < 2
        || !Arrays.equals(core, end, core.length, ending.ending, 0, ending.ending.length)) {
      return null;
    }
    byte[] result = Arrays.copyOf(core, end + ending.replacement.length);
    System.arraycopy(ending.replacement, 0, result, end, ending.replacement.length);
    return result;
  }
}
