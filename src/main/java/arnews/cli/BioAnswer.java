package arnews.cli;

import arnews.entities.EntitySearch;
import arnews.entities.Mention;
import arnews.entities.NamedSentence;
import arnews.output.BioWriter;
import arnews.text.Token;
import arnews.text.Tokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The answer of {@code arnews entities} as labelled tokens, made while the articles are read. A
 * token is never cut: what is joined before a name stands in the name's first line.
 */
final class BioAnswer {
  private final BioWriter out;

  private BioAnswer(BioWriter out) {
    this.out = out;
  }

  /** Writes the sentences of inputs to a stream. */
  static void write(Inputs inputs, EntitySearch search, OutputStream out) throws IOException {
    BioWriter writer = new BioWriter(out);
    BioAnswer answer = new BioAnswer(writer);
    Turns<NamedSentence> turns = new Turns<>(answer::next);
    try {
      inputs.read(() -> new SentencesSink(search, turns));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private void next(NamedSentence sentence) {
    try {
      sentence(sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sentence(NamedSentence sentence) throws IOException {
    String text = sentence.sentence();
    long offset = sentence.offset() + sentence.start();
    List<Mention> mentions = sentence.mentions();
    int next = 0;
    boolean begun = false;
    for (Token token : Tokenizer.tokenize(text)) {
      long start = offset + token.span().start();
      while (next < mentions.size() && mentions.get(next).end() <= start) {
        next++;
        begun = false;
      }
      String written = token.span().of(text);
      if (next < mentions.size() && mentions.get(next).start() < offset + token.span().end()) {
        out.inside(written, mentions.get(next).type().name(), !begun);
        begun = true;
      } else {
        out.outside(written);
      }
    }
    out.end();
  }
}
