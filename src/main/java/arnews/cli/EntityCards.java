package arnews.cli;

import arnews.entities.Entity;
import arnews.entities.EntityMention;
import arnews.entities.StatedTitle;
import arnews.entities.Variant;
import arnews.output.Cards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer of {@code arnews entities} for a reader who wants to see why: each entity with its
 * spellings, how they were joined, and what else is asked for.
 */
final class EntityCards {
  private final Cards cards;
  private final EntitiesAnswer answer;

  EntityCards(Cards cards, EntitiesAnswer answer) {
    this.cards = cards;
    this.answer = answer;
  }

  /** Writes the entities of all articles together, and how many they are. */
  void write(EntitiesReading.Found found) throws IOException {
    List<Entity> listed = answer.query().of(found.entities());
    for (Entity entity : listed) {
      String counts = counts(entity) + " in " + Digits.counted(entity.articles(), "article");
      cards.card(counts, entity.name(), lines(entity));
    }
    cards.note(answer.note(listed.size(), found));
  }

  /** Writes the entities of each article by itself, and of how many articles. */
  void writeEach(EntitiesReading reading) throws IOException {
    long[] articles = {0};
    reading.each(
        (article, entities) -> {
          articles[0]++;
          for (Entity entity : answer.query().of(entities)) {
            cards.card(article + ": " + counts(entity), entity.name(), lines(entity));
          }
        });
    cards.note(Digits.counted(articles[0], "article"));
  }

  private static String counts(Entity entity) {
    return entity.type() + ", " + Digits.counted(entity.count(), "mention");
  }

  private List<Cards.Line> lines(Entity entity) {
    List<Cards.Line> lines = new ArrayList<>();
    for (Variant variant : entity.variants()) {
      String how = answer.explained() ? variant.how().toString() : "written";
      lines.add(line(variant.count(), how, variant.form()));
    }
    for (StatedTitle title : entity.titles()) {
      lines.add(line(title.count(), "title", title.title()));
    }
    if (answer.mentions()) {
      for (EntityMention mention : entity.mentions()) {
        String place = mention.article() + ":" + mention.start() + "  " + mention.how();
        lines.add(new Cards.Line(place + (mention.speaker() ? ", speaks" : ""), mention.text()));
      }
    }
    return lines;
  }

  private static Cards.Line line(long count, String what, String text) {
    return new Cards.Line(Digits.grouped(count) + "  " + what, text);
  }
}
