package org.attache.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.store.DeskCopy;

/**
 * Makes a desk of an export of the profile {@code attache}: the same rows, documents and decisions.
 */
public final class Restore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Restore() {}

  /**
   * @param export the folder of the export
   * @param desk a folder that is absent or empty
   * @throws ExportException where the export is none, is of another profile, or was changed since
   */
  public static void run(Path export, Path desk) {
    Path manifest = export.resolve(Parcel.MANIFEST);
    try {
      if (!Files.exists(manifest)) {
        throw new ExportException(
            export + " has no " + Parcel.MANIFEST + ": it is no export of a whole desk");
      }
      JsonNode says = JSON.readTree(Files.readAllBytes(manifest));
      if (!says.at("/attache/profile").asText().equals("attache")) {
        throw new ExportException(
            export
                + " is an export of the profile "
                + says.at("/attache/profile").asText()
                + "; only that of the profile attache holds a whole desk");
      }
      for (JsonNode file : says.path("resources")) {
        Path path = export.resolve(file.path("path").asText());
        if (!Files.exists(path)
            || !file.path("hash").asText().equals("sha256:" + Manifest.sha256(path))) {
          throw new ExportException(
              path + " is missing or was changed since the export; take another copy");
        }
      }
      DeskCopy.restore(desk, (table, taker) -> each(export, table, taker));
    } catch (IOException e) {
      throw new ExportException("cannot read " + export + ": " + e.getMessage(), e);
    }
  }

  private static void each(Path export, String table, DeskCopy.RowTaker taker) throws IOException {
    Path lines = export.resolve(table + ".jsonl");
    Path parquet = export.resolve(table + ".parquet");
    if (Files.exists(lines)) {
      lines(lines, taker);
      return;
    }
    Path temporary = Files.createTempFile("attache", ".jsonl");
    try {
      Parquet.toLines(parquet, temporary);
      lines(temporary, taker);
    } finally {
      Files.delete(temporary);
    }
  }

  private static void lines(Path file, DeskCopy.RowTaker taker) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        taker.row(JSON.readTree(line));
      }
    }
  }
}
