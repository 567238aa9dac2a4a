package org.attache.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The files of an export while they are written: in a folder beside the target, whose name begins
 * with a dot. Only {@link #deliver} gives them their name, whole and on the disk; whatever stops
 * the program before, nothing short ever bears it.
 */
final class Parcel implements AutoCloseable {

  /** The manifest: in a folder by this name, beside a file with the file's name before it. */
  static final String MANIFEST = "datapackage.json";

  private final Path target;
  private final boolean folder;
  private final Path unfinished;

  /**
   * @param folder whether the target is a folder of several files
   * @param name of the only file where the target is a folder that is there
   */
  Parcel(Path target, boolean folder, String name) throws IOException {
    Path wanted = !folder && Files.isDirectory(target) ? target.resolve(name) : target;
    this.target = wanted.toAbsolutePath().normalize();
    this.folder = folder;
    if (folder) {
      requireOurs(this.target);
    }
    Path above = this.target.getParent();
    if (above == null) {
      throw new ExportException("-o " + target + " is no place for a file; give it a name");
    }
    Files.createDirectories(above);
    this.unfinished = above.resolve("." + this.target.getFileName() + ".part");
    delete(unfinished);
    Files.createDirectories(unfinished);
  }

  /** A folder with other things than an export is nobody's to replace. */
  private static void requireOurs(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new ExportException(
          target + " is a file, and this profile makes a folder; give -o another name");
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(target)) {
      if (found.iterator().hasNext() && !Files.exists(target.resolve(MANIFEST))) {
        throw new ExportException(
            target + " holds other things than an export; give -o a folder that is not there yet");
      }
    }
  }

  /** The name that the only file will have. */
  String name() {
    return String.valueOf(target.getFileName());
  }

  /** The target itself. */
  Path target() {
    return target;
  }

  /** A file of the parcel, by its name. */
  Path file(String name) {
    return unfinished.resolve(name);
  }

  /** Where the manifest will be. */
  Path manifest() {
    return folder ? target.resolve(MANIFEST) : target.resolveSibling(name() + "." + MANIFEST);
  }

  /** Gives the files their names. */
  void deliver(byte[] manifest) throws IOException {
    Path inside = unfinished.resolve(MANIFEST);
    Files.write(inside, manifest);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(unfinished)) {
      for (Path file : files) {
        force(file);
      }
    }
    if (folder) {
      Path old = target.resolveSibling("." + target.getFileName() + ".old");
      delete(old);
      if (Files.exists(target)) {
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      delete(old);
    } else {
      // A file without a manifest is whole; a manifest never describes another file than its own.
      Files.deleteIfExists(manifest());
      Files.move(unfinished.resolve(name()), target, StandardCopyOption.ATOMIC_MOVE);
      Files.move(inside, manifest(), StandardCopyOption.ATOMIC_MOVE);
    }
    force(target.getParent());
  }

  private static void force(@Nullable Path file) throws IOException {
    if (file == null
        || (Files.isDirectory(file) && System.getProperty("os.name", "").startsWith("Windows"))) {
      return; // Windows opens no folder as a file
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Removes what was not delivered. */
  @Override
  public void close() throws IOException {
    delete(unfinished);
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
