package arnews.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 that is always well formed, an element with text or without children a line. */
final class XmlWriter {
  private static final String INDENT = "  ";
  private static final int BUFFER = 1 << 15;
  private static final char LAST_BUT_ONE = '\uFFFE';
  private static final char REPLACEMENT = '\uFFFD';

  private final XMLStreamWriter xml;
  private int depth;

  /** Begins a document. */
  XmlWriter(OutputStream out) throws IOException {
    // The writer of the Java library hands over each byte by itself.
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values, in turn
   */
  void open(String name, String... attributes) throws IOException {
    try {
      line();
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Closes the element that was opened last. */
  void close() throws IOException {
    try {
      depth--;
      line();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Writes an element that holds nothing. */
  void empty(String name, String... attributes) throws IOException {
    try {
      line();
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Writes an element that holds text. */
  void text(String name, String text, String... attributes) throws IOException {
    try {
      line();
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(safe(text));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Ends the document. */
  void end() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** The value of a cell, as an attribute or an element has it. */
  static String value(Object cell, Column column) {
    if (cell instanceof Number number) {
      return column.shape() == Shape.DECIMAL
          ? PlainNumber.rounded(number, column.decimals())
          : PlainNumber.exact(number);
    }
    return String.valueOf(cell);
  }

  /** Whether a cell has a value that can be written. */
  static boolean isKnown(Object cell) {
    return cell != null && !(cell instanceof Number number && !PlainNumber.isWritable(number));
  }

  /** The type of a column's values, by the name that both formats have for it. */
  static String type(Column column) {
    return switch (column.shape()) {
      case NUMBER -> "long";
      case DECIMAL -> "double";
      default -> "string";
    };
  }

  /** Refuses a row that does not have a cell for every column. */
  static void check(List<?> cells, List<Column> columns) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          columns.size() + " columns, a row of " + cells.size() + " cells");
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(depth));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], safe(attributes[i + 1]));
    }
  }

  /** Without the characters that XML cannot hold, in one line. */
  private static String safe(String text) {
    String plain = Safe.withoutControls(text).replace('\n', ' ').replace('\t', ' ');
    return plain.replace(LAST_BUT_ONE, REPLACEMENT).replace(Character.MAX_VALUE, REPLACEMENT);
  }

  private static IOException failure(XMLStreamException e) {
    Throwable cause = e.getNestedException();
    return cause instanceof IOException io ? io : new IOException(e.getMessage(), e);
  }
}
