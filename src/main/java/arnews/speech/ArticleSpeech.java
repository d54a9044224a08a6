package arnews.speech;

import arnews.entities.ArticleEntities;
import arnews.entities.ArticleMentions;
import arnews.entities.Entity;
import arnews.entities.EntityIndex;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.morphology.AnalysisCache;
import arnews.morphology.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds what is said in articles that come in blocks. The calls of one article are begin, any
 * number of blocks, end; one thread makes them. Of a long article only a stretch is held at a time.
 */
public final class ArticleSpeech {
  /** What has more sentences is handed over in stretches. */
  private static final int MOST_SENTENCES = 2000;

  private final SpeechSearch search;
  private final SpeechSink sink;
  private final ArticleEntities names;
  private final AnalysisCache analyses;
  private final List<NamedSentence> sentences = new ArrayList<>();
  private String article = "";
  private boolean released;

  /** Hands articles with what is said in them to a sink. */
  public ArticleSpeech(SpeechSearch search, SpeechSink sink) {
    this.search = Objects.requireNonNull(search);
    this.sink = Objects.requireNonNull(sink);
    names = new ArticleEntities(search.names(), this::sentence);
    analyses = new AnalysisCache(Morphology.standard().analyser());
  }

  /** An article begins. */
  public void begin(String id) {
    article = Objects.requireNonNull(id);
    sentences.clear();
    released = false;
    names.begin(id);
  }

  /**
   * Takes the next block of the article's text.
   *
   * @param utf8 holds valid UTF-8 from {@code from} to {@code to}
   */
  public void block(byte[] utf8, int from, int to) {
    names.block(utf8, from, to);
  }

  /** The article is whole. */
  public void end() {
    names.end();
    if (!sentences.isEmpty() || !released) {
      release();
    }
  }

  /** Takes the next sentence of the article, whose names are found, where no blocks are given. */
  public void sentence(NamedSentence sentence) {
    sentences.add(sentence);
    if (sentences.size() == MOST_SENTENCES) {
      release();
    }
  }

  private void release() {
    List<Mention> mentions = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      mentions.addAll(sentence.mentions());
    }
    List<String> canonical = canonical(mentions);
    List<Speech> speeches = new Speeches(analyses, mentions, canonical).of(sentences);
    sink.article(new SpokenArticle(article, sentences, mentions, canonical, speeches));
    sentences.clear();
    released = true;
  }

  /** For each mention the name of its entity. */
  private List<String> canonical(List<Mention> mentions) {
    EntityIndex index = new EntityIndex(true, search.gazetteer(), false);
    int[] numbers = index.add(new ArticleMentions(article, mentions));
    List<Entity> entities = index.entities();
    int[] places = index.places(entities);
    List<String> canonical = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      canonical.add(entities.get(places[number]).name());
    }
    return canonical;
  }
}
