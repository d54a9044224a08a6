package arnews.claims;

import arnews.speech.ArticleSpeech;
import arnews.speech.Speaker;
import arnews.speech.Speech;
import arnews.speech.SpeechSearch;
import arnews.speech.SpeechSink;
import arnews.speech.SpokenArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the claims of articles together with who says them. The calls of one article are begin, any
 * number of blocks, end; one thread makes them.
 */
public final class SpokenClaims {
  private final ClaimSink sink;
  private final SpeechSink speeches;
  private final ArticleClaims claims;
  private final ArticleSpeech speech;

  /** Sentences with claims whose speakers are not told yet. */
  private final List<SentenceClaims> held = new ArrayList<>();

  /** Hands the claims of sentences to a sink. */
  public SpokenClaims(ClaimSearch search, SpeechSearch speech, ClaimSink sink) {
    this(search, speech, sink, article -> {});
  }

  /** Likewise, and what is said to another, behind the claims in it. */
  public SpokenClaims(
      ClaimSearch search, SpeechSearch speech, ClaimSink sink, SpeechSink speeches) {
    this.sink = Objects.requireNonNull(sink);
    this.speeches = Objects.requireNonNull(speeches);
    claims = new ArticleClaims(search, held::add);
    this.speech = new ArticleSpeech(speech, this::tell);
  }

  /** An article begins. */
  public void begin(String id) {
    held.clear();
    claims.begin(id);
    speech.begin(id);
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    claims.block(utf8, from, to);
    speech.block(utf8, from, to);
  }

  /** The article is whole. */
  public void end() {
    claims.end();
    speech.end();
  }

  /** Hands over the sentences of a stretch; of what comes behind it nothing is known yet. */
  private void tell(SpokenArticle article) {
    if (!article.sentences().isEmpty()) {
      tellClaims(article);
    }
    speeches.article(article);
  }

  private void tellClaims(SpokenArticle article) {
    var last = article.sentences().get(article.sentences().size() - 1);
    long end = last.offset() + last.end();
    int told = 0;
    while (told < held.size() && held.get(told).offset() + held.get(told).start() < end) {
      sink.sentence(told(held.get(told), article));
      told++;
    }
    held.subList(0, told).clear();
  }

  private static SentenceClaims told(SentenceClaims sentence, SpokenArticle article) {
    List<Claim> told = new ArrayList<>(sentence.claims().size());
    for (Claim claim : sentence.claims()) {
      long start = sentence.offset() + claim.number().span().start();
      long end = sentence.offset() + claim.number().span().end();
      Optional<Speaker> speaker = article.speechAt(start, end).flatMap(Speech::speaker);
      ClaimSource source =
          new ClaimSource(
              speaker.map(Speaker::name).orElse(""),
              article.isQuoted(start, end),
              speaker.map(Speaker::how));
      told.add(claim.by(Optional.of(source)));
    }
    return sentence.with(told);
  }
}
