package org.attache.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that are whole or absent, whenever the machine stops.
 *
 * <p>A file is written under another name, forced to the disk, renamed, and then its folder is
 * forced too: the order that Pillai et al., "All File Systems Are Not Created Equal" (OSDI 2014),
 * found to be needed on every file system they tried.
 */
class Durable {

  /**
   * Writes a file in one step.
   *
   * @param incoming a folder on the same disk for the unfinished file
   */
  void write(Path incoming, Path target, byte[] content) throws IOException {
    Files.createDirectories(incoming);
    Path unfinished = incoming.resolve(target.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      put(channel, content);
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    forceAbove(target);
  }

  /** Adds a line at the end of a file and forces it to the disk. */
  void append(Path file, byte[] line) throws IOException {
    boolean absent = !Files.exists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      channel.position(end);
      try {
        put(channel, line);
      } catch (IOException e) {
        // Half a line would be taken for a damaged one; it was never acknowledged.
        channel.truncate(end);
        throw e;
      }
      channel.force(true);
    }
    if (absent) {
      forceAbove(file);
    }
  }

  /** Creates a folder and forces the folder above it. */
  void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      forceAbove(folder);
    }
  }

  /** Writes the bytes; the one place where a disk can be full. */
  void put(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(content);
    while (left.hasRemaining()) {
      channel.write(left);
    }
  }

  /** Forces the folder that holds the name of a file. */
  private static void forceAbove(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return; // the root itself
    }
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return; // Windows opens no folder as a file and keeps its names in a journal anyway
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
