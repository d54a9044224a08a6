package arnews.cli;

import arnews.entities.ArticleEntities;
import arnews.entities.EntitySearch;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.reading.TextSink;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The names of articles in the column format of the shared task of CoNLL 2002 (Tjong Kim Sang,
 * 2002): a token and its label a line, a blank line behind each sentence. What is joined before a
 * name is a token of its own, as the span of a name leaves it out.
 */
final class AnnotatedText implements TextSink {
  private final Writer out;
  private final ArticleEntities names;

  private AnnotatedText(EntitySearch search, Writer out) {
    this.out = out;
    names = new ArticleEntities(search, this::sentence);
  }

  /** Writes the sentences of inputs to a stream. */
  static void write(Inputs inputs, EntitySearch search, OutputStream out) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      inputs.readInOrder(new AnnotatedText(search, lines));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    lines.flush();
  }

  @Override
  public void begin(String id, Map<String, String> fields) {
    print("# article = " + id.replace('\n', ' ') + "\n\n");
    names.begin(id);
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    names.block(utf8, from, to);
  }

  @Override
  public void end() {
    names.end();
  }

  private void sentence(NamedSentence sentence) {
    String text = sentence.sentence();
    long offset = sentence.offset() + sentence.start();
    int next = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      long start = offset + token.span().start();
      long end = offset + token.span().end();
      while (next < sentence.mentions().size() && sentence.mentions().get(next).end() <= start) {
        next++;
      }
      Mention mention = next < sentence.mentions().size() ? sentence.mentions().get(next) : null;
      if (mention == null || mention.start() >= end) {
        line(token.span().of(text), "O");
      } else if (mention.start() > start) {
        int cut = (int) (mention.start() - offset);
        line(text.substring(token.span().start(), cut), "O");
        line(text.substring(cut, token.span().end()), "B-" + mention.type());
      } else {
        boolean first = mention.start() == start;
        line(token.span().of(text), (first ? "B-" : "I-") + mention.type());
      }
    }
    print("\n");
  }

  private void line(String token, String label) {
    print(token.replace(' ', '_') + '\t' + label + '\n');
  }

  private void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
