package arnews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/arnews}, from wherever and with whatever it is called. */
class LauncherIT {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String SOME = "freq --top 3 -f tsv ";
  private static final String NEWS = "\u0623\u062E\u0628\u0627\u0631";

  @TempDir private Path folder;
  private String expected = "";

  @BeforeEach
  void answer() {
    expected = Run.of(Run.words(SOME + ROOT.resolve("seeds"))).text();
  }

  private Shell.Result sh(String script) throws Exception {
    return Shell.run("sh", "arnews=" + ROOT + "/scripts/arnews\n" + script, folder);
  }

  private void answers(String script) throws Exception {
    Shell.Result result = sh(script);
    assertEquals("", result.err());
    assertEquals(expected, result.out());
    assertEquals(ExitStatus.DONE, result.status());
  }

  @Test
  void fromAnotherFolder() throws Exception {
    answers("$arnews " + SOME + ROOT + "/seeds");
    answers("mkdir sub; ln -s " + ROOT + "/seeds sub/; cd sub; $arnews " + SOME + "seeds");
  }

  @Test
  void throughLinks() throws Exception {
    answers("ln -s $arnews one; ln -s one two; ./two " + SOME + ROOT + "/seeds");
    answers("PATH=$PWD:$PATH; two " + SOME + ROOT + "/seeds");
    answers("ln -s " + ROOT + "/scripts bin; bin/arnews " + SOME + ROOT + "/seeds");
  }

  @Test
  void inAFolderWhoseNameHasSpaces() throws Exception {
    String copy =
        "mkdir -p 'a  b/target' && cp -R %s/scripts 'a  b/' && cp %s/target/arnews.jar 'a  b/target/'\n";
    answers(
        copy.replace("%s", ROOT.toString()) + "'a  b/scripts/arnews' " + SOME + ROOT + "/seeds");
    answers("cd 'a  b' && scripts/arnews " + SOME + ROOT + "/seeds");
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    String script =
        "$arnews freq --json 'a b' 'it'\\''s' 'x\"y' '$HOME' '*' 'back\\slash' '' " + NEWS;
    String expected =
        ": an empty name\na b: not found\nit's: not found\nx\"y: not found\n$HOME: not found\n"
            + "*: not found\nback\\slash: not found\n"
            + NEWS
            + ": not found\n";
    Shell.Result result = sh(script);
    assertEquals(expected, result.err().replace("arnews: ", ""));
    assertEquals(ExitStatus.UNREAD, result.status());
  }

  @Test
  void arabicNamesUnderAnyLocale() throws Exception {
    String make = "mkdir -p " + NEWS + "; cp " + ROOT + "/seeds/*.txt " + NEWS + "/\n";
    for (String locale : new String[] {"C", "POSIX", "C.UTF-8", "xx_YY"}) {
      answers(make + "LC_ALL=" + locale + " $arnews " + SOME + NEWS + "/");
    }
    answers(make + "unset LC_ALL LC_CTYPE; LANG=C $arnews " + SOME + NEWS + "/");
    answers("LC_ALL=C $arnews " + SOME + "-o " + NEWS + ".tsv " + NEWS + "/; cat " + NEWS + ".tsv");
  }

  @Test
  void standardInputArrives() throws Exception {
    Path seed = ROOT.resolve("seeds/000_5dfb788d0b9e1c61.txt");
    expected = Run.reading(Files.readAllBytes(seed), Run.words(SOME + "-")).text();
    answers("cat " + seed + " | $arnews " + SOME + "-");
    answers("$arnews " + SOME + "- <" + seed);
  }

  @Test
  void exitStatusArrives() throws Exception {
    assertEquals(ExitStatus.DONE, sh("$arnews --version").status());
    assertEquals(ExitStatus.USAGE, sh("$arnews freq --bogus x").status());
    assertEquals(ExitStatus.UNREAD, sh("$arnews freq nowhere.txt").status());
  }

  @Test
  void aReaderThatLeavesIsNoError() throws Exception {
    assumeTrue(Shell.has("bash"), "no bash here");
    String many = "for i in $(seq 300); do cp " + ROOT + "/seeds/000*.txt $i.txt; done\n";
    String script =
        many
            + ROOT
            + "/scripts/arnews freq --per-article --all -f csv . | head -1 >/dev/null\n"
            + "echo ${PIPESTATUS[0]}";
    Shell.Result result = Shell.run("bash", script, folder);
    assertEquals("", result.err());
    assertEquals("0\n", result.out());
  }

  @Test
  void theJavaOfJavaHome() throws Exception {
    String home = System.getProperty("java.home");
    answers(
        "ln -s "
            + home
            + " 'java home'; JAVA_HOME=\"$PWD/java home\" $arnews "
            + SOME
            + ROOT
            + "/seeds; rm 'java home'");
    answers("JAVA_HOME=$PWD/nowhere $arnews " + SOME + ROOT + "/seeds");
  }

  @Test
  void optionsForJava() throws Exception {
    answers("ARNEWS_JAVA_OPTIONS='-Xmx64m -Duser.language=ar' $arnews " + SOME + ROOT + "/seeds");
  }

  @Test
  void withoutAnArchiveWhereNothingCanBeWritten() throws Exception {
    assumeFalse(sh("id -u").out().equals("0\n"), "root can write");
    inAFolderWhoseNameHasSpaces();
    answers(
        "cd 'a  b' && rm -rf target/archives && chmod a-w target && scripts/arnews "
            + SOME
            + ROOT
            + "/seeds; chmod u+w target");
  }

  @Test
  void theJarAloneRuns() throws Exception {
    answers("LC_ALL=C.UTF-8 java -jar " + ROOT + "/target/arnews.jar " + SOME + ROOT + "/seeds");
  }
}
