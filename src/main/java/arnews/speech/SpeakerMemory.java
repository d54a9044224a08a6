package arnews.speech;

import arnews.entities.EntityType;
import arnews.entities.Mention;
import arnews.entities.Title;
import arnews.morphology.Clitic;
import arnews.speech.SpeechLexicon.NounKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who speaks, from what the article has said so far. */
final class SpeakerMemory {
  /** A pronoun means nobody who spoke longer ago. */
  private static final int SENTENCES = 8;

  private static final String ARTICLE = "\u0627\u0644";

  private final SpeechLexicon lexicon = SpeechLexicon.standard();
  private final List<Mention> mentions;
  private final List<String> names;

  /** For each name the roles that the article states of it. */
  private final Map<String, Set<String>> titles = new LinkedHashMap<>();

  private final List<Heard> heard = new ArrayList<>();

  /** Somebody who spoke, or of whom a sentence tells; no speaker where it is not told who. */
  private record Heard(Speaker speaker, Agreement agreement, int sentence, boolean spoke) {}

  SpeakerMemory(List<Mention> mentions, List<String> names) {
    this.mentions = mentions;
    this.names = names;
    for (int i = 0; i < mentions.size(); i++) {
      for (Title title : mentions.get(i).titles()) {
        titles.computeIfAbsent(names.get(i), unused -> new LinkedHashSet<>()).add(title.text());
      }
    }
  }

  /** Who says something. */
  Optional<Speaker> speaker(Draft draft, SpokenWords words, int sentence) {
    if (draft.how() == null) {
      if (isTold(sentence)) {
        return Optional.empty();
      }
      heard.add(new Heard(null, Agreement.ANY, sentence, true));
      return Optional.empty();
    }
    Optional<Speaker> speaker =
        draft.subject().isPresent()
            ? Optional.of(of(draft.subject().get(), draft.how(), words))
            : last(draft, sentence);
    speaker.ifPresent(who -> heard.add(new Heard(who, agreement(draft, words), sentence, true)));
    return speaker;
  }

  /** Whether somebody is the subject of the sentence, if not of what is said in it. */
  private boolean isTold(int sentence) {
    Heard last = heard.isEmpty() ? null : heard.get(heard.size() - 1);
    return last != null && last.speaker() != null && !last.spoke() && last.sentence() == sentence;
  }

  /** What a later verb must show to mean the speaker; a verb before its subject is singular. */
  private Agreement agreement(Draft draft, SpokenWords words) {
    if (draft.subject().isPresent()) {
      // Sources and papers are several, yet "she said" goes on with what they say.
      Phrase subject = draft.subject().get();
      boolean women = words.core(subject.from()).endsWith("\u0627\u062A");
      boolean several =
          (draft.agreement() != Agreement.FEMININE || women) && areSeveral(subject, words);
      return several ? Agreement.PLURAL : draft.agreement();
    }
    boolean unknown = draft.agreement() == Agreement.ANY && !heard.isEmpty();
    return unknown ? heard.get(heard.size() - 1).agreement() : draft.agreement();
  }

  private static boolean areSeveral(Phrase phrase, SpokenWords words) {
    String core = bare(words.core(phrase.from()));
    boolean people = phrase.kind() == NounKind.PERSON && phrase.mention() < 0;
    return core.endsWith("\u0648\u0646") || (people && !core.equals(words.lemma(phrase.from())));
  }

  /** The sentence tells of somebody: the subject of its first verb. */
  void tell(Phrase subject, Agreement agreement, SpokenWords words, int sentence) {
    if (subject.mention() >= 0) {
      Speaker speaker = of(subject, Evidence.PRONOUN, words);
      heard.add(new Heard(speaker, agreement, sentence, false));
    }
  }

  private Optional<Speaker> last(Draft draft, int sentence) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard each = heard.get(i);
      if (each.speaker() == null || sentence - each.sentence() > SENTENCES) {
        return Optional.empty();
      }
      boolean fits =
          draft.agreement() == Agreement.PLURAL
              ? each.agreement() == Agreement.PLURAL
              : draft.agreement().fits(each.agreement());
      boolean continues = draft.how() != Evidence.CONTINUED || sentence - each.sentence() <= 1;
      if (fits && continues && (each.spoke() || (!draft.object() && isWho(each.speaker())))) {
        Speaker speaker = each.speaker();
        return Optional.of(
            new Speaker(
                speaker.name(),
                speaker.mention(),
                speaker.start(),
                speaker.end(),
                speaker.titles(),
                draft.how()));
      }
    }
    return Optional.empty();
  }

  /** Whoever has not spoken yet must be a person or a body. */
  private boolean isWho(Speaker speaker) {
    return speaker.mention() >= 0
        && mentions.get(speaker.mention()).type() != EntityType.LOC
        && mentions.get(speaker.mention()).type() != EntityType.MISC;
  }

  private Speaker of(Phrase phrase, Evidence how, SpokenWords words) {
    long start = words.start(phrase.from());
    long end = words.end(phrase.to() - 1);
    if (phrase.mention() >= 0) {
      return named(words.ofArticle(phrase.mention()), start, end, how);
    }
    int known = known(phrase, words);
    if (known >= 0) {
      return named(known, start, end, Evidence.TITLE);
    }
    return new Speaker(plain(phrase, words), -1, start, end, List.of(), how);
  }

  private Speaker named(int mention, long start, long end, Evidence how) {
    String name = names.get(mention);
    List<String> of = List.copyOf(titles.getOrDefault(name, Set.of()));
    return new Speaker(name, mention, start, end, of, how);
  }

  /** The words of a phrase, without what is joined before it and the marks around it. */
  private static String plain(Phrase phrase, SpokenWords words) {
    String text = words.text(phrase.from(), phrase.to());
    int joined = 0;
    boolean elided = false;
    for (Clitic clitic : words.proclitics(phrase.from())) {
      joined = clitic.isArticle() ? joined : clitic.span().end();
      elided = clitic.isArticle() && clitic.span().end() - clitic.span().start() < 2;
    }
    boolean marked = !text.startsWith(words.surface(phrase.from()));
    if (marked || joined == 0 || joined >= text.length()) {
      return text;
    }
    return elided ? ARTICLE + text.substring(joined + 1) : text.substring(joined);
  }

  /** Who was called so before: a person by the role, a body by its head; -1 for nobody. */
  private int known(Phrase phrase, SpokenWords words) {
    NounKind kind = phrase.kind();
    if (!words.isDefinite(phrase.from()) && kind != NounKind.PERSON) {
      return -1;
    }
    List<String> wanted = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.isWord(i) && !lexicon.is(words.lemma(i), SpeechLexicon.SmallWord.HONORIFIC)) {
        wanted.add(bare(words.core(i)));
      }
    }
    if (wanted.isEmpty()) {
      return -1;
    }
    long before = words.start(phrase.from());
    int same = kind == NounKind.PERSON ? called(wanted, before) : -1;
    if (same >= 0) {
      return same;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.start() >= before) {
        continue;
      }
      if (kind == NounKind.PERSON && mention.type() == EntityType.PER) {
        for (Title title : mention.titles()) {
          List<String> role = bareWords(title.text());
          if (role.containsAll(wanted) || leadSame(role, wanted)) {
            return i;
          }
        }
      }
      boolean body = kind == NounKind.BODY || kind == NounKind.SOURCE;
      if (body && wanted.size() == 1 && mention.type() == EntityType.ORG) {
        List<String> name = bareWords(mention.text());
        if (name.size() > 1 && name.get(0).equals(wanted.get(0))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The last person whose whole role it is; -1 for nobody. */
  private int called(List<String> wanted, long before) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.start() < before && mention.type() == EntityType.PER) {
        for (Title title : mention.titles()) {
          if (bareWords(title.text()).equals(wanted)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** Whether two roles lead the same body, by whatever word for it. */
  private boolean leadSame(List<String> role, List<String> other) {
    return role.size() > 1
        && lexicon.is(role.get(0), SpeechLexicon.SmallWord.LEADER)
        && lexicon.is(other.get(0), SpeechLexicon.SmallWord.LEADER)
        && role.subList(1, role.size()).equals(other.subList(1, other.size()));
  }

  private static List<String> bareWords(String text) {
    List<String> bare = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      bare.add(bare(SpeechLexicon.normal(word)));
    }
    return bare;
  }

  private static String bare(String word) {
    return word.startsWith(ARTICLE) && word.length() > 3 ? word.substring(2) : word;
  }
}
