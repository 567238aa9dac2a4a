package org.attache.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A folder with one file for each text. */
final class FolderShelf implements Shelf {

  private static final String ENDING = ".json";

  private final Path folder;
  private final Durable durable;

  FolderShelf(Path folder, Durable durable) {
    this.folder = folder;
    this.durable = durable;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          names.add(name.substring(0, name.length() - ENDING.length()));
        }
      } catch (IOException e) {
        throw DeskException.of(folder, e);
      }
    }
    Collections.sort(names);
    return names;
  }

  @Override
  public Optional<String> get(String name) {
    Path file = file(name);
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }

  @Override
  public void put(String name, String text) {
    Path file = file(name);
    try {
      durable.folder(folder);
      durable.write(folder, file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }

  @Override
  public void remove(String name) {
    Path file = file(name);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }

  private Path file(String name) {
    return folder.resolve(Shelf.checked(name) + ENDING);
  }
}
