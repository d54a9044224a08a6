package arnews.cli;

import arnews.entities.ArticleEntities;
import arnews.entities.EntitySearch;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.reading.TextSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of articles for the annotation tool brat (https://brat.nlplab.org/standoff.html): for
 * each article its text and a file of stand-off annotations, whose offsets count code points.
 */
final class BratFiles implements TextSink {
  private final Path folder;
  private final ArticleEntities names;
  private final Set<String> taken = new HashSet<>();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final StringBuilder annotations = new StringBuilder();
  private String article = "";
  private int number;
  private long units;
  private long points;

  private BratFiles(EntitySearch search, Path folder) {
    this.folder = folder;
    names = new ArticleEntities(search, this::sentence);
  }

  /** Writes two files for each article of inputs into a folder, which is made if it is missing. */
  static void write(Inputs inputs, EntitySearch search, Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      inputs.readInOrder(new BratFiles(search, folder));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    article = id;
    number = 0;
    units = 0;
    points = 0;
    text.reset();
    annotations.setLength(0);
    names.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    text.write(utf8, from, to - from);
    names.block(utf8, from, to);
  }

  @Override
  public void end() {
    names.end();
    String stem = stem();
    try {
      Files.write(folder.resolve(stem + ".txt"), text.toByteArray());
      Files.writeString(folder.resolve(stem + ".ann"), annotations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sentence(NamedSentence sentence) {
    for (Mention mention : sentence.mentions()) {
      number++;
      long start = pointsUntil(sentence, mention.start());
      long end = pointsUntil(sentence, mention.end());
      annotations
          .append("T" + number + "\t" + mention.type() + " " + start + " " + end + "\t")
          .append(mention.text().replace('\n', ' '))
          .append('\n');
    }
    pointsUntil(sentence, sentence.offset() + sentence.end());
  }

  /** The code points before an offset; between sentences lies nothing but white space. */
  private long pointsUntil(NamedSentence sentence, long offset) {
    long from = Math.max(units, sentence.offset());
    int begin = (int) (from - sentence.offset());
    int end = (int) (offset - sentence.offset());
    points += (from - units) + sentence.text().codePointCount(begin, end);
    units = offset;
    return points;
  }

  /** A file name that no other article has. */
  private String stem() {
    String plain = article.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^[._-]+", "");
    String stem = plain.isEmpty() ? "article" : plain.replaceFirst("\\.(txt|html|jsonl)$", "");
    String free = stem;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = stem + "-" + i;
    }
    return new String(free.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
