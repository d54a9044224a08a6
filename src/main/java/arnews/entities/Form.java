package arnews.entities;

/**
 * What the tagger sees in a form of a word, number or sign, computed once for each.
 *
 * <p>Features are named by hashes of 32 bits. Two features may share a hash; with some hundred
 * thousand known ones an unknown one is taken for a known one in a case of ten thousand, which does
 * no harm.
 */
final class Form {
  /** Features that neighbours at most two tokens away see too. */
  private final int[] wide;

  /** Features that direct neighbours see too. */
  private final int[] near;

  /** Features that only the token itself sees. */
  private final int[] own;

  /** The parts that features of several tokens are made of. */
  private final int[] parts;

  private final int core;
  private final boolean word;
  private final int bits;

  /** The scores of the labels for tokens from two before to two behind; set by {@link Scores}. */
  private float[] scores;

  Form(int[] wide, int[] near, int[] own, int[] parts, int core, boolean word, int bits) {
    this.wide = wide;
    this.near = near;
    this.own = own;
    this.parts = parts;
    this.core = core;
    this.word = word;
    this.bits = bits;
  }

  int[] wide() {
    return wide;
  }

  int[] near() {
    return near;
  }

  int[] own() {
    return own;
  }

  int part(int index) {
    return parts[index];
  }

  /** The hash of the word without what is joined before it, its article kept. */
  int core() {
    return core;
  }

  boolean isWord() {
    return word;
  }

  /** What it means for the names of bodies, as {@link BodyWords} has it. */
  int bits() {
    return bits;
  }

  float[] scores() {
    return scores;
  }

  void setScores(float[] scores) {
    this.scores = scores;
  }
}
