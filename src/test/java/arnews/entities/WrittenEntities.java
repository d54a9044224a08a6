package arnews.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Articles as examples write them: mentions, each with its type before it and {@code |} between
 * them, {@code ||} between articles. What comes of them is told of each mention that is not written
 * as the entity is named: its form, the entity's name, the reason.
 */
final class WrittenEntities {
  private static final Pattern ARTICLES = Pattern.compile(" \\|\\| ");
  private static final Pattern MENTIONS = Pattern.compile(" \\| ");

  private record Line(String article, long start, String written) {}

  private WrittenEntities() {}

  /** The articles of an example. */
  static List<ArticleMentions> articles(String text) {
    List<ArticleMentions> articles = new ArrayList<>();
    for (String article : ARTICLES.split(text, -1)) {
      List<Mention> mentions = new ArrayList<>();
      long start = 0;
      for (String mention : MENTIONS.split(article, -1)) {
        int space = mention.indexOf(' ');
        EntityType type = EntityType.valueOf(mention.substring(0, space));
        String name = mention.substring(space + 1);
        mentions.add(new Mention(start, start + name.length(), name, type, 0, List.of()));
        start += name.length() + 1;
      }
      articles.add(new ArticleMentions("a" + (100 + articles.size()), mentions));
    }
    return articles;
  }

  /** The entities of articles. */
  static List<Entity> entities(List<ArticleMentions> articles, Gazetteer gazetteer) {
    EntityIndex index = new EntityIndex(true, gazetteer, true);
    articles.forEach(index::add);
    return index.entities();
  }

  /** What is joined in the articles of an example, in the order of the text. */
  static List<String> joined(String text) {
    List<Line> lines = new ArrayList<>();
    for (Entity entity : entities(articles(text), Gazetteer.NONE)) {
      for (EntityMention mention : entity.mentions()) {
        if (!mention.text().equals(entity.name())) {
          String written = mention.text() + " = " + entity.name() + ' ' + mention.how();
          lines.add(new Line(mention.article(), mention.start(), written));
        }
      }
    }
    lines.sort(Comparator.comparing(Line::article).thenComparing(Line::start));
    return lines.stream().map(Line::written).toList();
  }
}
