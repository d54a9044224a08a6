package arnews.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The files of networks that Gephi and other programs open. */
public enum NetworkFormat {
  /** http://graphml.graphdrawing.org. */
  GRAPHML,
  /** https://gexf.net, version 1.2, which all programs read that read any. */
  GEXF;

  /** The format of a file by its name, as {@code network.gexf}. */
  public static Optional<NetworkFormat> of(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (NetworkFormat format : values()) {
      if (plain.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Writes a network as UTF-8; the stream is flushed and left open. */
  public void write(Network network, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    switch (this) {
      case GRAPHML -> GraphmlWriter.write(network, xml);
      case GEXF -> GexfWriter.write(network, xml);
    }
    xml.end();
  }
}
