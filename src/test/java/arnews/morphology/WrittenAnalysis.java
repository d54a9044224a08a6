package arnews.morphology;

import arnews.text.Surface;
import arnews.text.TokenKind;
import java.text.Normalizer;

/**
 * An analysis as the {@code .cases} files write it.
 *
 * @param part the name of the part of speech in answers
 * @param cut the parts of the form, with a plus behind each proclitic and a minus before a pronoun
 * @param lemma the headword
 */
record WrittenAnalysis(String part, String cut, String lemma) {
  static WrittenAnalysis of(String form, Analysis analysis) {
    StringBuilder cut = new StringBuilder();
    for (Clitic clitic : analysis.proclitics()) {
      cut.append(clitic.letters()).append('+');
    }
    cut.append(plain(analysis.core().of(form)));
    for (Clitic clitic : analysis.enclitics()) {
      cut.append('-').append(clitic.letters());
    }
    return new WrittenAnalysis(analysis.part().tag(), cut.toString(), analysis.lemma());
  }

  /** Letters without marks, presentation forms as the letters that they stand for. */
  static String plain(String written) {
    return Surface.of(TokenKind.WORD, Normalizer.normalize(written, Normalizer.Form.NFKC));
  }

  @Override
  public String toString() {
    return part + " " + cut + " " + lemma;
  }
}
