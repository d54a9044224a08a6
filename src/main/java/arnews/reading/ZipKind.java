package arnews.reading;

import java.nio.charset.StandardCharsets;

/** Tells what a zip archive is by the names of its first entries. */
final class ZipKind {
  private static final String[][] KINDS = {
    {"word/", "docx"},
    {"xl/", "xlsx"},
    {"ppt/", "pptx"},
    {"mimetypeapplication/vnd.oasis.opendocument.text", "odt"},
    {"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"},
    {"mimetypeapplication/vnd.oasis.opendocument.presentation", "odp"},
    {"mimetypeapplication/epub+zip", "epub"},
    {"META-INF/MANIFEST.MF", "jar"},
  };

  private ZipKind() {}

  /** The kind in parentheses behind a space; empty when it is none of the known ones. */
  static String of(Window window) {
    String head =
        new String(window.bytes, window.from, window.to - window.from, StandardCharsets.ISO_8859_1);
    for (String[] kind : KINDS) {
      if (head.contains(kind[0])) {
        return " (" + kind[1] + ")";
      }
    }
    return "";
  }
}
