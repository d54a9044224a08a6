package arnews.morphology;

import arnews.text.Letters;

/** The letters of one form, as they are written and folded, with the hashes of all their parts. */
final class Spelling {
  /** As written, in numbers of {@link Alphabet}. */
  final byte[] raw = new byte[Hash.LONGEST];

  final byte[] folded = new byte[Hash.LONGEST];

  /** For each letter, and for the end, its offset in the string in UTF-16 units. */
  final int[] offsets = new int[Hash.LONGEST + 1];

  int length;

  private final long[] rawHash = new long[Hash.LONGEST + 1];
  private final long[] foldedHash = new long[Hash.LONGEST + 1];

  /**
   * Takes a form, its marks and tatweel left out.
   *
   * @return whether it can be analysed: only letters of the Arabic block, and not too many
   */
  boolean read(String form) {
    length = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int code = Alphabet.code(c);
      if (code != 0) {
        if (!add(code, i)) {
          return false;
        }
      } else if (length > 0 && raw[length - 1] != Alphabet.composed(raw[length - 1], c)) {
        raw[length - 1] = (byte) Alphabet.composed(raw[length - 1], c);
      } else if (!Letters.isSilent(c) && !addBase(c, i)) {
        return false;
      }
    }
    offsets[length] = form.length();
    if (length == 0) {
      return false;
    }
    hash();
    return true;
  }

  private boolean addBase(char c, int at) {
    String base = Alphabet.base(c);
    if (base.charAt(0) == c) {
      return false;
    }
    for (int i = 0; i < base.length(); i++) {
      int code = Alphabet.code(base.charAt(i));
      if (code == 0 ? !Letters.isSilent(base.charAt(i)) : !add(code, at)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(int code, int at) {
    if (length == Hash.LONGEST) {
      return false;
    }
    raw[length] = (byte) code;
    offsets[length++] = at;
    return true;
  }

  private void hash() {
    long first = 0;
    long second = 0;
    for (int i = 0; i < length; i++) {
      int code = raw[i];
      int fold = Alphabet.fold(code);
      folded[i] = (byte) fold;
      rawHash[i + 1] = first = Hash.with(first, code);
      foldedHash[i + 1] = second = Hash.with(second, fold);
    }
  }

  long rawHash(int from, int to) {
    return Hash.part(rawHash[from], rawHash[to], to - from);
  }

  long foldedHash(int from, int to) {
    return Hash.part(foldedHash[from], foldedHash[to], to - from);
  }
}
