package arnews.compare;

import arnews.claims.ClaimSearch;
import arnews.claims.SentenceClaims;
import arnews.claims.SpokenClaims;
import arnews.numbers.UserUnits;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads articles of an example as the command reads them: claims, speakers, names. */
final class ReadForFacts {
  private static final ClaimSearch CLAIMS = new ClaimSearch(UserUnits.NONE);
  private static final SpeechSearch SPEECH = SpeechSearch.standard();

  private ReadForFacts() {}

  static FactArticle read(String id, String text) {
    List<SentenceClaims> claims = new ArrayList<>();
    List<SpokenArticle> spoken = new ArrayList<>();
    SpokenClaims finder = new SpokenClaims(CLAIMS, SPEECH, claims::add, spoken::add);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    finder.begin(id);
    finder.block(utf8, 0, utf8.length);
    finder.end();
    return new FactArticle(id, ArticleDate.in(id), claims, spoken);
  }
}
