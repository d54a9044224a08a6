package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format of two answers is what the files in {@code golden} say, in every locale. */
class FormatTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ar-EG", "ar-SA-u-nu-arab", "tr-TR", "fa-IR"})
  void formatsOfTrickyCells(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    for (Format format : List.of(Format.JSON, Format.NDJSON, Format.CSV, Format.TSV)) {
      same("tricky." + format, Tricky.written(format, Tricky.answer(), Look.PLAIN));
      same("lists." + format, Tricky.written(format, Tricky.lists(), Look.PLAIN));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ar-SA-u-nu-arab", "tr-TR"})
  void tables(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    for (int width : new int[] {40, 80, 120}) {
      Look look = new Look(width, BidiMode.NONE, false);
      same("tricky-" + width + ".table", Tricky.written(Format.TABLE, Tricky.answer(), look));
      same("lists-" + width + ".table", Tricky.written(Format.TABLE, Tricky.lists(), look));
    }
    Look isolated = new Look(80, BidiMode.ISOLATE, true);
    same("isolated.table", Tricky.written(Format.TABLE, Tricky.answer(), isolated));
    same("lists-isolated.table", Tricky.written(Format.TABLE, Tricky.lists(), isolated));
    Look visual = new Look(80, BidiMode.VISUAL, false);
    same("visual.table", Tricky.written(Format.TABLE, Tricky.answer(), visual));
    same("lists-visual.table", Tricky.written(Format.TABLE, Tricky.lists(), visual));
  }

  private static void same(String name, String written) throws IOException {
    try (InputStream in = FormatTest.class.getResourceAsStream("golden/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: golden/" + name);
      }
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, written, () -> "golden/" + name);
    }
  }
}
