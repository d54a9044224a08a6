package arnews.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluWriterTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ConlluWriter out = new ConlluWriter(bytes);

  private static ConlluWord word(String form) {
    return new ConlluWord(form, "", "X", "");
  }

  private String written() throws IOException {
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTokenOfSeveralWordsHasARange() throws IOException {
    out.document("news");
    out.sentence("news-1");
    out.token("a", false, "Start=0", List.of(new ConlluWord("a", "A", "NOUN", "Start=0")));
    out.token("bcd", true, "", List.of(word("b"), word("cd")));
    out.token("e", true, "", List.of(word("e")));
    out.end();
    assertEquals(
        """
        # newdoc id = news
        # sent_id = news-1
        # text = abcd e
        1	a	A	NOUN	_	_	_	_	_	SpaceAfter=No|Start=0
        2-3	bcd	_	_	_	_	_	_	_	_
        2	b	_	X	_	_	_	_	_	_
        3	cd	_	X	_	_	_	_	_	_
        4	e	_	X	_	_	_	_	_	_

        """,
        written());
  }

  @Test
  void aDocumentBeginsWithItsFirstSentence() throws IOException {
    out.document("empty");
    out.document("news");
    out.sentence("news-1");
    out.end();
    assertEquals("", written());
    out.sentence("news-2");
    out.token("a", true, "", List.of(word("a")));
    out.end();
    out.sentence("news-3");
    out.token("b", false, "", List.of(word("b")));
    out.end();
    assertEquals(
        """
        # newdoc id = news
        # sent_id = news-2
        # text = a
        1	a	_	X	_	_	_	_	_	_

        # sent_id = news-3
        # text = b
        1	b	_	X	_	_	_	_	_	SpaceAfter=No

        """,
        written());
  }

  @Test
  void textIsInNormalFormWithoutControls() throws IOException {
    out.document("e\u0301\n\u001B");
    out.sentence("a/b%\u3000c\n");
    out.token("\u202Ae\u0301\u202C", true, "", List.of(word("e")));
    out.end();
    assertEquals(
        """
        # newdoc id = \u00E9 \\u001B
        # sent_id = a%2Fb%25%20c%20
        # text = \u00E9
        1	\u00E9	_	X	_	_	_	_	_	_

        """,
        written());
  }
}
