package org.attache.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;

/**
 * The folder {@code articles/}: every document as it came, never changed and never removed.
 *
 * <pre>
 * articles/00000017.json     one for each document: its {@link Accession}
 * articles/3f/3f8a…e1        the bytes, under their SHA-256
 * articles/incoming/         unfinished files; what lies here is worth nothing
 * </pre>
 *
 * <p>The bytes are written before the accession, so that a document is in the archive, with all its
 * bytes, from the moment its accession is.
 */
final class FolderArchive implements Archive {

  private final Path folder;
  private final Path incoming;
  private final Durable durable;
  private final JsonLines<Refusal> refusals;

  FolderArchive(Path folder, Durable durable) {
    this.folder = folder;
    this.incoming = folder.resolve("incoming");
    this.durable = durable;
    this.refusals =
        new JsonLines<>(
            folder.resolveSibling("refusals.jsonl"), durable, Refusal::write, Refusal::read);
  }

  @Override
  public List<Accession> accessions(Consumer<Flaw> flaws) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw DeskException.of(folder, e);
    }
    Collections.sort(files); // numbers have eight digits: the order of names is that of arrival
    List<Accession> accessions = new ArrayList<>();
    int expected = 1;
    for (Path file : files) {
      int number = number(file);
      if (number != expected) {
        flaws.accept(
            new Flaw(
                folder.resolve(Accession.fileName(expected)).toString(),
                "document " + expected + " is missing, the next is " + file.getFileName(),
                "restore the file from a backup"));
      }
      expected = number + 1;
      try {
        Accession accession = Accession.read(Files.readAllBytes(file));
        if (accession.number() != number) {
          throw new IllegalArgumentException("\"number\" is " + accession.number());
        }
        accessions.add(accession);
      } catch (IllegalArgumentException e) {
        flaws.accept(
            new Flaw(
                file.toString(),
                DeskException.oneLine(String.valueOf(e.getMessage())),
                "restore the file from a backup"));
      } catch (IOException e) {
        throw DeskException.of(file, e);
      }
    }
    return accessions;
  }

  @Override
  public Accession add(Document document, int number, ArticleId article, Instant arrived) {
    String content = Hashes.content(document.content());
    Accession accession =
        new Accession(
            number,
            Hashes.document(content, document.name(), document.format(), document.published()),
            content,
            document.content().length,
            document.source(),
            document.name(),
            document.format(),
            document.published(),
            article,
            arrived);
    Path bytes = file(content);
    Path sidecar = folder.resolve(Accession.fileName(number));
    try {
      durable.folder(folder.resolve(content.substring(0, 2)));
      if (!holds(bytes, document.content().length)) {
        durable.write(incoming, bytes, document.content());
      }
      if (Files.exists(sidecar)) {
        throw new DeskException(
            sidecar, "document " + number + " is there already", "run 'attache verify'");
      }
      durable.write(incoming, sidecar, accession.write());
    } catch (IOException e) {
      throw DeskException.of(bytes, e);
    }
    return accession;
  }

  private static boolean holds(Path file, long size) throws IOException {
    return Files.exists(file) && Files.size(file) == size;
  }

  @Override
  public byte[] bytes(Accession accession) {
    Path file = file(accession.content());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new DeskException(
          file,
          "the bytes of " + accession.source() + " are missing",
          "restore the file from a backup");
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
    String content = Hashes.content(bytes);
    if (!content.equals(accession.content())) {
      throw new DeskException(
          file,
          "the bytes of " + accession.source() + " were changed: their SHA-256 is " + content,
          "restore the file from a backup");
    }
    return bytes;
  }

  @Override
  public void clean() {
    if (!Files.isDirectory(incoming)) {
      return;
    }
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(incoming, "*.part")) {
      for (Path file : unfinished) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw DeskException.of(incoming, e);
    }
  }

  @Override
  public String place(Accession accession) {
    return folder.resolve(Accession.fileName(accession.number())).toString();
  }

  @Override
  public List<Refusal> refusals(Consumer<Flaw> flaws) {
    return refusals.entries(flaws);
  }

  @Override
  public void refuse(Refusal refusal) {
    refusals.append(refusal);
  }

  private Path file(String content) {
    return folder.resolve(content.substring(0, 2)).resolve(content);
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    try {
      return Integer.parseInt(name.substring(0, name.length() - ".json".length()));
    } catch (NumberFormatException e) {
      throw new DeskException(
          new Flaw(
              file.toString(),
              "the name is not the number of a document",
              "move the file out of the desk"),
          e);
    }
  }
}
