package arnews.entities;

import arnews.morphology.Morphology;
import java.util.Objects;

/** What names are found by; shared by threads. */
public final class EntitySearch {
  private final Guideline guideline;
  private final NameModel model;
  private final WordClasses classes;
  private final NameLexicon lexicon;
  private final Morphology morphology = Morphology.standard();
  private final Gazetteer gazetteer;

  /** A search by a model. */
  public EntitySearch(
      Guideline guideline,
      NameModel model,
      WordClasses classes,
      NameLexicon lexicon,
      Gazetteer gazetteer) {
    this.guideline = guideline;
    this.lexicon = Objects.requireNonNull(lexicon);
    this.model = Objects.requireNonNull(model);
    this.classes = Objects.requireNonNull(classes);
    this.gazetteer = Objects.requireNonNull(gazetteer);
  }

  /** A search by what comes with arnews, and the names of a user's gazetteer. */
  public static EntitySearch of(Guideline guideline, Gazetteer gazetteer) {
    return new EntitySearch(
        guideline,
        NameModel.standard(guideline),
        NameModel.standardClasses(),
        NameModel.standardLexicon(),
        gazetteer);
  }

  Guideline guideline() {
    return guideline;
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
