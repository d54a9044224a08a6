package arnews.cli;

import arnews.entities.ArticleEntities;
import arnews.entities.ArticleMentions;
import arnews.entities.EntitySearch;
import arnews.entities.Gazetteer;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.speech.ArticleSpeech;
import arnews.speech.Speaker;
import arnews.speech.Speech;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the names of what a thread reads, and hands articles over when it is the source's turn.
 *
 * @param <T> what is made of the names of an article before its turn
 */
final class EntitiesSink<T> extends TurnSink<T> {
  /** So many articles of a source are handed over together. */
  private static final int PART = 16;

  /** One of the two finds the names: the second finds who speaks too, and takes its time. */
  private final Optional<ArticleEntities> names;

  private final Optional<ArticleSpeech> speech;
  private final Function<ArticleMentions, T> making;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Integer> speakers = new HashSet<>();
  private String article = "";
  private long sentences;

  private EntitiesSink(
      Optional<EntitySearch> names,
      Optional<SpeechSearch> speech,
      Function<ArticleMentions, T> making,
      Turns<T> turns) {
    super(turns, PART);
    this.making = making;
    this.names = names.map(search -> new ArticleEntities(search, this::sentence));
    this.speech = speech.map(search -> new ArticleSpeech(search, this::stretch));
  }

  /** A sink that looks for names alone. */
  static <T> EntitiesSink<T> ofNames(
      EntitySearch search, Function<ArticleMentions, T> making, Turns<T> turns) {
    return new EntitiesSink<>(Optional.of(search), Optional.empty(), making, turns);
  }

  /** A sink that tells which names are those of speakers, too. */
  static <T> EntitiesSink<T> ofSpeakers(
      EntitySearch search, Gazetteer names, Function<ArticleMentions, T> making, Turns<T> turns) {
    SpeechSearch speech = new SpeechSearch(search, names);
    return new EntitiesSink<>(Optional.empty(), Optional.of(speech), making, turns);
  }

  private void sentence(NamedSentence sentence) {
    mentions.addAll(sentence.mentions());
    sentences++;
  }

  private void stretch(SpokenArticle stretch) {
    for (Speech each : stretch.speeches()) {
      int mention = each.speaker().map(Speaker::mention).orElse(-1);
      if (mention >= 0) {
        speakers.add(mentions.size() + mention);
      }
    }
    stretch.sentences().forEach(this::sentence);
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    article = id;
    mentions.clear();
    speakers.clear();
    names.ifPresent(finder -> finder.begin(id));
    speech.ifPresent(finder -> finder.begin(id));
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    names.ifPresent(finder -> finder.block(utf8, from, to));
    speech.ifPresent(finder -> finder.block(utf8, from, to));
  }

  @Override
  public void end() {
    names.ifPresent(ArticleEntities::end);
    speech.ifPresent(ArticleSpeech::end);
    add(making.apply(new ArticleMentions(article, mentions, speakers)));
  }

  /** How many sentences were read so far. */
  long sentences() {
    return sentences;
  }
}
