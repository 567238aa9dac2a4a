package org.attache.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file {@code desk.json}: says that a folder is a desk, and in which version of the layout, so
 * that an older program keeps its hands off a newer desk.
 */
final class DeskFormat {

  /** The version of what a desk keeps: {@code articles/} and the journals. */
  static final int VERSION = 1;

  private static final String FILE = "desk.json";
  private static final String NAME = "attache-desk";

  private DeskFormat() {}

  /** Makes a desk of an absent or empty folder; refuses what is no desk or a newer one. */
  static void open(Path folder, Durable durable) {
    Path file = folder.resolve(FILE);
    String path = folder.toAbsolutePath().toString();
    if (path.indexOf(';') >= 0 || path.indexOf('?') >= 0) {
      throw new DeskException(
          folder,
          "DuckDB takes no path with a semicolon or a question mark",
          "name another folder with --desk");
    }
    try {
      if (Files.exists(file)) {
        check(file);
      } else {
        requireEmpty(folder);
        Files.createDirectories(folder);
        ObjectNode node = Json.object();
        node.put("kind", NAME);
        node.put("format", VERSION);
        byte[] content = (Json.pretty(node) + "\n").getBytes(StandardCharsets.UTF_8);
        durable.write(folder, file, content);
      }
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }

  private static void check(Path file) throws IOException {
    int version;
    try {
      JsonNode node = Json.read(Files.readAllBytes(file));
      version = node.path("format").asInt();
      if (!Json.text(node, "kind").equals(NAME) || version < 1) {
        throw new IllegalArgumentException("not the description of a desk");
      }
    } catch (JsonProcessingException e) {
      throw new DeskException(
          file,
          "not the description of a desk: " + DeskException.oneLine(e.getOriginalMessage()),
          "restore the file from a backup, or name another folder with --desk");
    } catch (IllegalArgumentException e) {
      throw new DeskException(
          file,
          String.valueOf(e.getMessage()),
          "restore the file from a backup, or name another folder with --desk");
    }
    if (version > VERSION) {
      throw new DeskException(
          file,
          "the desk has format " + version + ", this program knows formats up to " + VERSION,
          "use a newer version of Attaché; nothing was changed");
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new DeskException(folder, "is a file, not a folder", "name another folder with --desk");
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      for (Path entry : content) {
        // what a run that was stopped while making the desk leaves behind
        if (!entry.getFileName().toString().equals(FILE + ".part")) {
          throw new DeskException(
              folder,
              "is not a desk and not empty: it holds " + entry.getFileName(),
              "name an empty or absent folder, or a desk, with --desk");
        }
      }
    }
  }
}
