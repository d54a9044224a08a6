package arnews.cli;

import arnews.compare.ArticleGroup;
import arnews.compare.FactMatch;
import arnews.compare.FactSide;
import arnews.compare.Passage;
import arnews.compare.Relation;
import arnews.compare.SharedQuotation;
import arnews.output.Answer;
import arnews.output.Cards;
import arnews.output.Format;
import arnews.output.Look;
import arnews.output.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code arnews compare} for a reader: a short report in sections. In each the
 * strongest evidence comes first; passages and claims stand on cards, with the text of both sides.
 */
final class CompareReport {
  /** The sections in their order: what is shared word for word, then facts, names, words. */
  private static final List<ComparePart> ORDER =
      List.of(
          ComparePart.SIMILARITY,
          ComparePart.GROUPS,
          ComparePart.CLAIMS,
          ComparePart.PASSAGES,
          ComparePart.ENTITIES,
          ComparePart.KEYWORDS);

  private static final String GAP = "  ";

  private final Compared compared;
  private final CompareTables tables;
  private final Cards cards;
  private final OutputStream out;
  private final Look look;

  CompareReport(Compared compared, Cards cards, OutputStream out, Look look) {
    this.compared = compared;
    this.cards = cards;
    this.out = out;
    this.look = look;
    tables = new CompareTables(compared);
  }

  /** Writes the report. */
  void write() throws IOException {
    for (ComparePart part : ORDER) {
      if (compared.query().wants(part)) {
        cards.heading(title(part));
        switch (part) {
          case CLAIMS -> claims();
          case PASSAGES -> passages();
          case GROUPS -> groups();
          default -> table(tables.section(part), tables.count(part));
        }
      }
    }
    int articles = compared.articles();
    int sides = compared.sides().size();
    String grouped = sides == articles ? "" : " on " + Digits.counted(sides, "side");
    cards.note(Digits.counted(articles, "article") + grouped);
  }

  private static String title(ComparePart part) {
    return switch (part) {
      case SIMILARITY -> "Similarity";
      case GROUPS -> "Stories and reprints";
      case CLAIMS -> "Numbers";
      case PASSAGES -> "Text that is shared";
      case ENTITIES -> "Who and where";
      case KEYWORDS -> "Words";
    };
  }

  private void table(Section section, int rows) throws IOException {
    if (rows == 0) {
      none();
      return;
    }
    cards.flush();
    Format.TABLE.write(Answer.of(Map.of(), section), out, look);
    cards.space();
  }

  /** Each group in the order of its days. */
  private void groups() throws IOException {
    if (compared.groups().isEmpty()) {
      none();
    }
    for (ArticleGroup group : compared.groups()) {
      List<Cards.Line> lines = new ArrayList<>();
      for (int i = 0; i < group.articles().size(); i++) {
        String date = group.dates().get(i).map(day -> day + GAP).orElse("");
        lines.add(new Cards.Line(date + group.articles().get(i), ""));
      }
      String kind = group.kind().toString().replace('_', ' ');
      cards.card(kind + " of " + Digits.counted(lines.size(), "article"), "", lines);
    }
  }

  private void claims() throws IOException {
    for (FactMatch match : compared.facts()) {
      if (match.relation() != Relation.ONLY) {
        List<Cards.Line> lines = new ArrayList<>();
        for (FactSide side : match.sides()) {
          lines.add(new Cards.Line(told(side), side.sentence()));
        }
        cards.card(match.relation() + ", by " + match.reason(), match.topic(), lines);
      }
    }
    long only = tables.countOnly();
    if (compared.facts().isEmpty()) {
      none();
    } else if (only > 0) {
      table(tables.only(), Math.toIntExact(only));
    }
  }

  private void none() throws IOException {
    cards.note("none");
    cards.space();
  }

  /** The number, who says it, and where. */
  private static String told(FactSide side) {
    StringBuilder told = new StringBuilder(side.value().toString());
    if (!side.high().isNone()) {
      told.append("..").append(side.high());
    }
    if (!side.unit().isEmpty()) {
      told.append(' ').append(side.unit());
    }
    told.append("  ").append(side.article()).append(':').append(side.start());
    if (!side.speaker().isEmpty()) {
      told.append("  said by ").append(side.speaker());
    }
    return told.toString();
  }

  private void passages() throws IOException {
    if (compared.passages().isEmpty()) {
      none();
    }
    for (ComparedPassage shared : compared.passages()) {
      Passage passage = shared.passage();
      String place =
          Digits.counted(passage.aTo() - passage.aFrom(), "word")
              + ", "
              + (passage.verbatim() ? "word for word" : "edited")
              + ": "
              + passage.a().article()
              + ":"
              + passage.aStart()
              + "  "
              + passage.b().article()
              + ":"
              + passage.bStart();
      List<Cards.Line> lines = new ArrayList<>();
      if (!passage.verbatim()) {
        lines.add(new Cards.Line("", passage.bText()));
      }
      for (SharedQuotation quotation : shared.quotations()) {
        if (!quotation.verbatim()) {
          lines.add(new Cards.Line(quoted(quotation.a()), quotation.a().text()));
          lines.add(new Cards.Line("worded otherwise" + by(quotation), quotation.b().text()));
        }
      }
      cards.card(place, passage.aText(), lines);
    }
  }

  private static String quoted(SharedQuotation.Place place) {
    return place.speaker().isEmpty() ? "a quotation" : "a quotation of " + place.speaker();
  }

  /** Who says it on the other side, if somebody else. */
  private static String by(SharedQuotation quotation) {
    String other = quotation.b().speaker();
    return other.isEmpty() || other.equals(quotation.a().speaker()) ? "" : ", of " + other;
  }
}
