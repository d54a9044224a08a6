package arnews.freq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormListsTest {
  private static final String ALEF = "\u0627";
  private static final String HAMZA_ALEF = "\u0623";
  private static final String BEH = "\u0628";
  private static final String SUPPLEMENTARY = "\uD83B\uDE00";
  private static final String PRESENTATION = "\uFE8D";

  private final FormStore store = new FormStore();

  private void form(String form, int word, int count) {
    byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
    int number = store.add(utf8, 0, utf8.length);
    store.setWord(number, word);
    for (int i = 0; i < count; i++) {
      store.count(number, 1);
    }
  }

  @Test
  void commonestFirstThenByCodePoint() {
    form(SUPPLEMENTARY, 1, 2);
    form(HAMZA_ALEF, 0, 1);
    form(PRESENTATION, 1, 2);
    form(ALEF, 0, 1);
    form(BEH, 0, 3);
    FormLists lists = FormLists.ofAll(store, 2);
    assertEquals(
        List.of(new FormCount(BEH, 3), new FormCount(HAMZA_ALEF, 1), new FormCount(ALEF, 1)),
        lists.of(0, store::count));
    assertEquals(
        List.of(new FormCount(PRESENTATION, 2), new FormCount(SUPPLEMENTARY, 2)),
        lists.of(1, store::count));
  }

  @Test
  void formsWithoutRowOrCountAreInNoList() {
    form(ALEF, FormTable.NOT_COUNTED, 1);
    form(BEH, FormTable.NO_ROW, 1);
    form(HAMZA_ALEF, 0, 0);
    form(PRESENTATION, 0, 1);
    FormLists lists = FormLists.ofAll(store, 2);
    assertEquals(List.of(new FormCount(PRESENTATION, 1)), lists.of(0, store::count));
    assertEquals(List.of(), lists.of(1, store::count));
  }

  @Test
  void noneIsEmpty() {
    assertEquals(List.of(), FormLists.NONE.of(0, store::count));
  }
}
