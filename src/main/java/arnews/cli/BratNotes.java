package arnews.cli;

import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of an article as stand-off annotation of brat, https://brat.nlplab.org/standoff.html: a
 * line a name, with places that count code points.
 */
final class BratNotes {
  /** The first byte of four, which are one code point and two units of UTF-16. */
  private static final int FIRST_OF_FOUR = 0xF0;

  private static final int CONTINUATION = 0x80;
  private static final int KIND = 0xC0;

  private final List<Mention> mentions = new ArrayList<>();

  /** The offsets of the code points that take two units, of which an article has few. */
  private final List<Long> wide = new ArrayList<>();

  private long units;

  /** An article begins. */
  void begin() {
    mentions.clear();
    wide.clear();
    units = 0;
  }

  /** Takes the next block of the article's text. */
  void block(byte[] utf8, int from, int to) {
    for (int i = from; i < to; i++) {
      int octet = utf8[i] & 0xFF;
      if (octet >= FIRST_OF_FOUR) {
        wide.add(units);
        units++;
      }
      units += (octet & KIND) == CONTINUATION ? 0 : 1;
    }
  }

  /** Takes the names of a sentence. */
  void sentence(NamedSentence sentence) {
    mentions.addAll(sentence.mentions());
  }

  /** The lines of the article, when it is whole. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    int before = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      while (before < wide.size() && wide.get(before) < mention.start()) {
        before++;
      }
      long start = mention.start() - before;
      long end = start + mention.text().codePointCount(0, mention.text().length());
      lines.append('T').append(i + 1).append('\t').append(mention.type());
      lines.append(' ').append(start).append(' ').append(end).append('\t');
      line(mention.text(), lines);
      lines.append('\n');
    }
    return lines.toString();
  }

  /** Appends a text in one line, and keeps its length. */
  private static void line(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
  }
}
