package arnews.reading;

import java.util.Map;

/**
 * Takes articles as valid UTF-8, in blocks, so that no article need fit into memory. The calls of
 * one article are {@code begin}, any number of {@code block}, {@code end}.
 */
public interface TextSink {
  /**
   * An article begins.
   *
   * @param id the path as given, or the id of its record, or the path, a number sign and the number
   *     of a record without id, from 1
   * @param fields what else its record says; the title of a page; empty for a plain file
   */
  void begin(String id, Map<String, String> fields);

  /**
   * The next part of the article's text. A block ends behind a line break where it holds one,
   * behind ASCII white space where it holds no line break, and where the article ends; only a run
   * of more than 16 MiB without white space, which is no word, is cut between two characters. The
   * bytes are the caller's and change after the call.
   *
   * @param utf8 an array that holds the block; valid UTF-8 from {@code from} to {@code to}
   * @param from the index of the first byte
   * @param to the index behind the last byte
   */
  void block(byte[] utf8, int from, int to);

  /** The article is whole. */
  void end();
}
