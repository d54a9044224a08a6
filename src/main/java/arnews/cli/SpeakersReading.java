package arnews.cli;

import arnews.entities.ArticleMentions;
import arnews.entities.Entity;
import arnews.entities.EntityIndex;
import arnews.entities.Gazetteer;
import arnews.entities.SoughtName;
import arnews.freq.SpeakerCounts;
import arnews.speech.Speaker;
import arnews.speech.SpeechSearch;
import arnews.speech.SpokenArticle;
import arnews.speech.SpokenParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads inputs for the words of each speaker, in the order of the inputs: an entity that is named,
 * in all articles.
 */
final class SpeakersReading {
  private final Inputs inputs;
  private final boolean saidOnly;
  private final SpeakerCounts counts;
  private final EntityIndex index = new EntityIndex(true, Gazetteer.NONE, false);
  private long articles;

  /**
   * Read nothing yet.
   *
   * @param saidOnly whether what nobody says is left out
   * @param counts takes the words
   */
  SpeakersReading(Inputs inputs, boolean saidOnly, SpeakerCounts counts) {
    this.inputs = inputs;
    this.saidOnly = saidOnly;
    this.counts = counts;
  }

  /**
   * Who says something.
   *
   * @param name the canonical name
   * @param tokens how many words
   */
  record Spoken(String name, long tokens) {}

  /**
   * Who speaks in all inputs.
   *
   * @param speakers who says most first
   * @param places for each number that the counts know the place of its speaker; -1 for none
   * @param articles how many articles were read
   */
  @SuppressWarnings("ArrayRecordComponent") // the counts take it as it is
  record Found(List<Spoken> speakers, int[] places, long articles) {}

  /**
   * Reads all.
   *
   * @param wanted who is asked for; nothing for everybody
   */
  Found read(Optional<SoughtName> wanted) {
    SpeechSearch search = SpeechSearch.standard();
    Turns<SpokenArticle> turns = new Turns<>(this::count);
    inputs.read(() -> new SpeechSink(search, turns));
    List<Entity> entities = index.entities();
    int[] places = index.places(entities);
    long[] tokens = new long[entities.size()];
    for (int i = 0; i < places.length; i++) {
      tokens[places[i]] += counts.tokens(i);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      String name = entities.get(i).name();
      if (tokens[i] > 0 && (wanted.isEmpty() || wanted.get().means(name))) {
        order.add(i);
      }
    }
    // Of equal ones the entity that is mentioned more stays first.
    order.sort(Comparator.comparingLong((Integer entity) -> tokens[entity]).reversed());
    int[] ranks = new int[tokens.length];
    Arrays.fill(ranks, -1);
    List<Spoken> speakers = new ArrayList<>();
    for (int entity : order) {
      ranks[entity] = speakers.size();
      speakers.add(new Spoken(entities.get(entity).name(), tokens[entity]));
    }
    return new Found(speakers, Arrays.stream(places).map(i -> ranks[i]).toArray(), articles);
  }

  private void count(SpokenArticle article) {
    articles += article.isFirst() ? 1 : 0;
    int[] numbers = index.add(new ArticleMentions(article.article(), article.mentions()));
    SpokenParts.each(
        article,
        (text, speech) -> {
          if (speech.isPresent() || !saidOnly) {
            int mention = speech.flatMap(each -> each.speaker()).map(Speaker::mention).orElse(-1);
            counts.text(mention < 0 ? SpeakerCounts.NOBODY : numbers[mention], text);
          }
        });
  }
}
