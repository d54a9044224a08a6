package arnews.output;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.fusesource.jansi.internal.CLibrary;

/** What the C library says about a terminal. Only this class touches Jansi. */
final class JansiTerminal {
  /** The bits of a C short that has no sign. */
  private static final int UNSIGNED = 0xFFFF;

  private static final boolean LOADED = load();

  private JansiTerminal() {}

  /** Whether the descriptor leads to a terminal; false where nobody can say. */
  static boolean isTerminal(int descriptor) {
    return LOADED && CLibrary.HAVE_ISATTY && CLibrary.isatty(descriptor) == 1;
  }

  /** The cells of a line; 0 where nobody can say. */
  static int width(int descriptor) {
    if (!LOADED || !CLibrary.HAVE_ISATTY) {
      return 0;
    }
    CLibrary.WinSize size = new CLibrary.WinSize();
    return CLibrary.ioctl(descriptor, CLibrary.TIOCGWINSZ, size) == 0 ? size.ws_col & UNSIGNED : 0;
  }

  /**
   * Loads the native library. Where that is not possible, in a folder for temporary files that is
   * full, read-only or without execute permission, Jansi prints why on standard error; nobody
   * asked, so it prints into the void.
   */
  private static boolean load() {
    PrintStream error = System.err;
    try (PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      System.setErr(nowhere);
      return CLibrary.LOADED;
    } catch (LinkageError e) {
      return false;
    } finally {
      System.setErr(error);
    }
  }
}
