package arnews.cli;

import arnews.output.Cards;
import arnews.speech.Speaker;
import arnews.speech.Speech;
import arnews.speech.SpokenArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The answer of {@code arnews quotes} for a reader: what is said, and below it by whom. */
final class QuoteCards {
  private final Cards cards;
  private final boolean explained;
  private long quotes;

  QuoteCards(Cards cards, boolean explained) {
    this.cards = cards;
    this.explained = explained;
  }

  /** Writes what is said in all inputs, and how much it is. */
  void write(QuotesReading reading) throws IOException {
    reading.each(this::speech);
    cards.note(Digits.counted(quotes, "quotation"));
  }

  private void speech(SpokenArticle article, Speech speech) throws IOException {
    quotes++;
    StringBuilder told = new StringBuilder(speech.direct() ? "quoted" : "reported");
    told.append(", ").append(speech.stance());
    if (explained && speech.speaker().isPresent()) {
      told.append("  [").append(speech.speaker().get().how()).append(']');
    }
    List<Cards.Line> lines = new ArrayList<>();
    if (speech.speaker().isEmpty()) {
      lines.add(new Cards.Line(told + "; by whom is not told", speech.verb()));
    } else {
      Speaker speaker = speech.speaker().get();
      String verb = speech.verb().isEmpty() ? "" : speech.verb() + ": ";
      lines.add(new Cards.Line(told.toString(), verb + speaker.name()));
      for (String title : speaker.titles()) {
        lines.add(new Cards.Line("title", title));
      }
    }
    cards.card(article.article() + ":" + speech.start(), article.text(speech), lines);
  }
}
