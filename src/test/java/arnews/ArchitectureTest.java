package arnews;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: who may import whom, and which library lives where. To change it, begin here. */
class ArchitectureTest {
  /** Each package and what it may import of ours; a package may import only those above it. */
  private static final List<Line> FLOORS =
      table(
          """
          text       :
          stats      :
          output     :
          reading    : text
          morphology : text
          entities   : text morphology
          training   : text morphology entities
          freq       : text morphology stats
          tokens     : text morphology
          kwic       : text morphology
          numbers    : text morphology
          speech     : text morphology entities
          claims     : text morphology entities numbers speech
          compare    : text morphology stats freq entities numbers speech claims
          report     : text output freq kwic entities numbers speech claims compare
          cli        : text output reading stats morphology freq tokens kwic entities numbers speech \
                       claims compare report
          """);

  /** Each library and the packages that may know it. */
  private static final List<Line> LIBRARIES =
      table(
          """
          picocli                    : cli
          org.apache.lucene          : text
          org.jsoup                  : reading
          com.ibm.icu                : reading output
          com.fasterxml.jackson.core : reading output
          org.apache.commons.csv     : output
          org.fusesource.jansi       : output
          me.tongfei.progressbar     : output
          org.apache.commons.math3   : stats
          javax.xml.stream           : output
          """);

  /** What the Java library offers and this program does not want, where it may be, and why. */
  private static final List<Banned> BANNED =
      List.of(
          new Banned("java.lang.System.exit(", "arnews.cli.Main", "a library never ends a process"),
          new Banned("java.lang.Runtime.exit(", "", "a library never ends a process"),
          new Banned("java.lang.Runtime.halt(", "", "a library never ends a process"),
          new Banned("java.lang.System.in", "arnews.cli.Main", "streams come in as parameters"),
          new Banned(
              "java.lang.System.out",
              "arnews.cli.Main arnews.training.TrainMorphology arnews.training.TrainEntities",
              "it is not UTF-8 under LC_ALL=C"),
          new Banned(
              "java.lang.System.err",
              "arnews.output.JansiTerminal",
              "it is not UTF-8 under LC_ALL=C; only what Jansi prints unasked is caught there"),
          new Banned("java.lang.Throwable.printStackTrace()", "", "a library never prints"),
          new Banned("java.lang.String.format(", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.lang.String.formatted(", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.io.PrintStream.printf(", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.io.PrintStream.format(", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.io.PrintWriter.printf(", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.io.PrintWriter.format(", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.util.Formatter.", "", "%d prints Arabic digits in Egypt"),
          new Banned("java.text.NumberFormat.", "", "it prints Arabic digits in Egypt"),
          new Banned("java.text.DecimalFormat.", "", "it prints Arabic digits in Egypt"),
          new Banned("java.text.MessageFormat.", "", "it prints Arabic digits in Egypt"),
          new Banned("java.lang.String.toLowerCase()", "", "I has no dot less in Turkey"),
          new Banned("java.lang.String.toUpperCase()", "", "i keeps its dot in Turkey"),
          new Banned("java.util.Locale.getDefault(", "", "an answer is the same in every locale"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("arnews");

  private record Line(String name, Set<String> others) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Where it may be: full names of classes with a space between. */
  private record Banned(String target, String allowedIn, String why) {
    @Override
    public String toString() {
      return target;
    }
  }

  private static List<Line> table(String lines) {
    List<Line> table = new ArrayList<>();
    for (String line : lines.strip().split("\n", -1)) {
      String[] sides = line.split(":", 2);
      Set<String> others = new HashSet<>(Arrays.asList(sides[1].strip().split(" +")));
      others.remove("");
      table.add(new Line(sides[0].strip(), others));
    }
    return table;
  }

  static Stream<Line> floors() {
    return FLOORS.stream();
  }

  static Stream<Line> libraries() {
    return LIBRARIES.stream();
  }

  static Stream<Banned> banned() {
    return BANNED.stream();
  }

  private static String[] packages(Stream<String> names) {
    return names.map(name -> "arnews." + name + "..").toArray(String[]::new);
  }

  @Test
  void everyPackageHasAFloor() {
    Set<String> known = new HashSet<>();
    FLOORS.forEach(floor -> known.add(floor.name()));
    assertFalse(CLASSES.isEmpty());
    for (JavaClass each : CLASSES) {
      String[] names = each.getPackageName().split("\\.", -1);
      String name = names.length > 1 ? names[1] : "";
      assertTrue(
          known.contains(name), each.getName() + ": its package has no line in the table FLOORS");
    }
  }

  @Test
  void theTableItselfOnlyPointsUp() {
    Set<String> above = new HashSet<>();
    for (Line floor : FLOORS) {
      assertTrue(above.containsAll(floor.others()), floor + " imports one that stands below it");
      assertTrue(above.add(floor.name()), floor + " has two lines");
    }
  }

  @ParameterizedTest
  @MethodSource("floors")
  void importsRunDownward(Line floor) {
    Stream<String> closed =
        floors()
            .map(Line::name)
            .filter(name -> !name.equals(floor.name()) && !floor.others().contains(name));
    noClasses()
        .that()
        .resideInAPackage("arnews." + floor + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(closed))
        .because("a feature that knows its users cannot be used alone; see the table FLOORS")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noCycles() {
    slices()
        .matching("arnews.(**)")
        .should()
        .beFreeOfCycles()
        .because("what depends on itself in a circle can only be read as one piece")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryLivesInItsPackages(Line library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(library.others().stream()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .because("a library that is known in one place can be replaced there")
        .check(CLASSES);
  }

  @Test
  void everyLibraryIsInTheTable() {
    List<String> known = new ArrayList<>(List.of("", "java..", "arnews.."));
    LIBRARIES.forEach(library -> known.add(library + ".."));
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .because("a new library needs a home: a line in the table LIBRARIES")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("banned")
  void whatIsNotWanted(Banned banned) {
    noClasses()
        .that(
            describe(
                "have no leave",
                (JavaClass each) ->
                    !List.of(banned.allowedIn().split(" ", -1)).contains(each.getFullName())))
        .should()
        .accessTargetWhere(
            describe(
                "the target is " + banned,
                (JavaAccess<?> access) ->
                    access.getTarget().getFullName().startsWith(banned.target())))
        .because(banned.why())
        .check(CLASSES);
  }
}
