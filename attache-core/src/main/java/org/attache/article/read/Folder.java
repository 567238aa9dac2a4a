package org.attache.article.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lists the files of a folder and of the folders in it, in the order of their paths. Hidden files
 * are skipped, as a shell does. Links are followed only to a file within the folder: a folder that
 * somebody else filled must not make us read what lies elsewhere.
 */
final class Folder {

  /** Takes the files of a folder. */
  interface FileTaker {
    /**
     * @param file the file to read, which is no link
     * @param source where the folder lists it: the file itself, or the link that led to it
     * @param name its path from the folder
     */
    void take(Path file, String source, String name);
  }

  private final Path root;
  private int files;

  Folder(Path root) {
    this.root = root;
  }

  /** Hands on the files to one taker and refusals to the other. */
  void forEach(FileTaker file, Consumer<Intake> taker) {
    Path real;
    try {
      real = root.toRealPath();
    } catch (IOException e) {
      taker.accept(new Intake.Refused(root.toString(), "vanished before it was read; read again"));
      return;
    }
    walk(root, real, file, taker);
    if (files == 0) {
      taker.accept(
          new Intake.Refused(
              root.toString(), "no files in this folder; give a folder that holds articles"));
    }
  }

  private void walk(Path folder, Path real, FileTaker file, Consumer<Intake> taker) {
    for (Path child : children(folder, taker)) {
      if (Files.isSymbolicLink(child)) {
        files++;
        link(child, real, file, taker);
      } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        walk(child, real, file, taker);
      } else if (isSpecial(child)) {
        files++;
        refuse(child, "no regular file; give a file that holds text, HTML or JSONL", taker);
      } else {
        files++;
        file.take(child, child.toString(), name(child)); // vanished since: opening it will say so
      }
    }
  }

  private static boolean isSpecial(Path child) {
    return Files.exists(child, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
  }

  /** What is in a folder and not hidden, in the order that the paths have as text. */
  private List<Path> children(Path folder, Consumer<Intake> taker) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          children.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      files++;
      refuse(folder, "folder cannot be listed; check its permissions, then read again", taker);
    }
    children.sort(Comparator.comparing(Folder::key));
    return children;
  }

  private static String key(Path path) {
    String name = path.getFileName().toString();
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? name + "/" : name;
  }

  private void link(Path link, Path real, FileTaker file, Consumer<Intake> taker) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      refuse(link, "a link that leads nowhere; mend or remove it", taker);
      return;
    }
    if (!target.startsWith(real)) {
      refuse(
          link,
          "a link that leads out of the folder, to "
              + target
              + "; give that path itself to read it",
          taker);
    } else if (Files.isRegularFile(target)) {
      file.take(target, link.toString(), name(link));
    } else {
      refuse(link, "a link to a folder, which is not followed; give that folder itself", taker);
    }
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static void refuse(Path path, String reason, Consumer<Intake> taker) {
    taker.accept(new Intake.Refused(path.toString(), reason));
  }
}
