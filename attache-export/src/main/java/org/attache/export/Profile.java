package org.attache.export;

import java.io.IOException;
import java.util.List;

/**
 * A form in which the record leaves the program.
 *
 * <p>To add one: write a class (for a table: extend {@link TableProfile} with its columns), add it
 * to {@link Profiles}, add its header to the golden test, open it in both scripts of {@code
 * examples/notebooks}, and describe it in {@code docs/exports.md}.
 */
abstract class Profile {

  /** The name by which users ask for it. */
  abstract String id();

  /** What it is, on one line. */
  abstract String says();

  /** The formats in which it can be had; the first is the one where none is asked for. */
  abstract List<Format> formats();

  /** What of the record it has no place for; for the manifest. */
  abstract List<String> notCarried();

  /** Whether it makes a folder of several files. */
  boolean folder() {
    return false;
  }

  /** The name of the only file, where the target is a folder. */
  String fileName(Format format) {
    return id() + "." + format.ending();
  }

  /** Writes the files and says what they are. */
  abstract List<Resource> write(Source source, Format format, Parcel parcel, Left left)
      throws IOException;
}
