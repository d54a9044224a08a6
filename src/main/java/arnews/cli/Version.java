package arnews.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the release, what it was built with, what it runs on. */
public final class Version implements IVersionProvider {
  private static final String RESOURCE = "/arnews/build.properties";

  /** The release, as {@code 0.1.0}. */
  static String number() {
    return build().getProperty("version");
  }

  @Override
  public String[] getVersion() {
    Properties build = build();
    return new String[] {
      "arnews " + build.getProperty("version"),
      "built of sources of "
          + build.getProperty("date")
          + " with picocli "
          + build.getProperty("picocli")
          + ", Lucene "
          + build.getProperty("lucene"),
      "running on Java "
          + System.getProperty("java.version")
          + " ("
          + System.getProperty("java.vendor")
          + "), "
          + System.getProperty("os.name")
          + " "
          + System.getProperty("os.arch")
    };
  }

  private static Properties build() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " in the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + RESOURCE, e);
    }
    return properties;
  }
}
