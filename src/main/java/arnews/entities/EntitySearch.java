package arnews.entities;

import arnews.morphology.Morphology;
import java.util.Objects;

/** What names are found by; shared by threads. */
public final class EntitySearch {
  private final NameModel model;
  private final WordClasses classes;
  private final NameLexicon lexicon;
  private final Morphology morphology = Morphology.standard();
  private final Gazetteer gazetteer;

  /** A search by a model. */
  public EntitySearch(NameModel model, WordClasses classes, NameLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = Objects.requireNonNull(lexicon);
    this.model = Objects.requireNonNull(model);
    this.classes = Objects.requireNonNull(classes);
    this.gazetteer = Objects.requireNonNull(gazetteer);
  }

  /** A search by what comes with arnews, and the names of a user's gazetteer. */
  public static EntitySearch of(Guideline guideline, Gazetteer gazetteer) {
    return new EntitySearch(
        NameModel.standard(guideline), NameModel.standardClasses(), NameModel.standardLexicon(), gazetteer);
  }

  NameModel model() {
    return model;
  }

  WordClasses classes() {
    return classes;
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  Morphology morphology() {
    return morphology;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }
}
