package arnews.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import arnews.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final String NAME = "\u0627\u0644\u062C\u0632\u064A\u0631\u0629";
  private static final String CARELESS = "\u0627\u0644\u062C\u0632\u064A\u0631\u0647";
  private static final String LACKING = "\u0644\u062C\u0632\u064A\u0631\u0629";
  private static final String OTHER = "\u062C\u0632\u064A\u0631\u062A\u0646\u0627";
  private static final String LONG = NAME + " \u0646\u062A";
  private static final String WAW = "\u0648";
  private static final String FATHA = "\u064E";
  private static final String LAM = "\u0644";
  private static final Gazetteer OWN =
      Gazetteer.of("mine.tsv", List.of("ORG\t" + NAME + "\t" + OTHER + "|AJ", "MISC\t" + LONG));

  private static List<String> found(String text, Mention... found) {
    return OWN.overrule(text, 100, 3, Tokenizer.tokenize(text), List.of(found)).stream()
        .map(each -> each.type() + " " + (each.start() - 100) + " " + each.text())
        .toList();
  }

  private static Mention mention(EntityType type, int start, String text) {
    return new Mention(100 + start, 100 + start + text.length(), text, type, 3, List.of());
  }

  private static String fault(String... lines) {
    return assertThrows(
            IllegalArgumentException.class, () -> Gazetteer.of("mine.tsv", List.of(lines)))
        .getMessage();
  }

  @Test
  void findsNamesInAnySpelling() {
    assertEquals(List.of("ORG 0 " + NAME), found(NAME));
    assertEquals(List.of("ORG 0 " + CARELESS), found(CARELESS));
    assertEquals(List.of("ORG 1 " + NAME), found(WAW + NAME));
    assertEquals(List.of("ORG 1 " + LACKING), found(LAM + LACKING));
    assertEquals(List.of("ORG 2 " + LACKING), found(WAW + LAM + LACKING));
    assertEquals(List.of("ORG 0 aj"), found("aj"));
    assertEquals(List.of("ORG 2 " + NAME), found(WAW + FATHA + NAME));
    assertEquals(List.of(), found(NAME + WAW));
  }

  @Test
  void theLongestNameWins() {
    assertEquals(List.of("MISC 0 " + LONG, "ORG 12 AJ"), found(LONG + ". AJ"));
  }

  @Test
  void replacesWhatItOverlaps() {
    String text = NAME + ' ' + OTHER + " x";
    assertEquals(
        List.of("ORG 0 " + NAME, "ORG 8 " + OTHER, "PER 16 x"),
        found(
            text,
            mention(EntityType.LOC, 0, NAME + ' ' + OTHER),
            mention(EntityType.PER, 16, "x")));
  }

  @Test
  void aMentionThatAgreesKeepsItsTitles() {
    Mention titled =
        new Mention(
            100, 100 + NAME.length(), NAME, EntityType.ORG, 3, List.of(new Title("t", 90, 91)));
    List<Mention> found = List.of(titled);
    assertEquals(found, OWN.overrule(NAME, 100, 3, Tokenizer.tokenize(NAME), found));
    assertSame(found, Gazetteer.NONE.overrule(NAME, 100, 3, Tokenizer.tokenize(NAME), found));
  }

  @Test
  void itsNamesAreOneEntity() {
    List<ArticleMentions> articles =
        List.of(
            new ArticleMentions("a", List.of(mention(EntityType.ORG, 0, OTHER))),
            new ArticleMentions("b", List.of(mention(EntityType.ORG, 0, "AJ"))));
    List<Entity> entities = WrittenEntities.entities(articles, OWN);
    assertEquals(1, entities.size());
    assertEquals(NAME, entities.get(0).name());
    assertEquals(Join.GAZETTEER, entities.get(0).mentions().get(0).how());
  }

  @Test
  void aFaultTellsItsLine() {
    assertEquals(
        "mine.tsv:2: two columns or more expected, type, name and other names, found 1",
        fault("ORG\t" + NAME, "ORG"));
    assertEquals(
        "mine.tsv:3: PER, LOC, ORG or MISC expected, not 'org'",
        fault("# mine", "", "org\t" + NAME));
    assertEquals("mine.tsv:1: a name expected in the second column", fault("ORG\t \t" + NAME));
  }
}
