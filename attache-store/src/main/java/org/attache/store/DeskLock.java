package org.attache.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One program at a time works on a desk; the lock ends with the process, however that ends. */
final class DeskLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private DeskLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static DeskLock take(Path desk) {
    Path file = desk.resolve("desk.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new DeskException(
            desk,
            "another program has this desk open" + holder(file),
            "close it (or wait until it is done), or name another folder with --desk");
      }
      sign(channel);
      return new DeskLock(file, channel);
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }

  /** Writes into the locked file who holds it; the lock counts, these words are for people. */
  private static void sign(FileChannel channel) throws IOException {
    String words =
        "process "
            + ProcessHandle.current().pid()
            + " of "
            + System.getProperty("user.name", "somebody")
            + ", since "
            + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String holder(Path file) {
    try {
      String words = Files.readString(file).strip();
      return words.isEmpty() ? "" : ": " + DeskException.oneLine(words);
    } catch (IOException e) {
      return ""; // Windows lets nobody read a locked file
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it
    }
  }

  @Override
  public void close() {
    try {
      channel.close(); // gives the lock back; the file stays, so that nobody locks a deleted one
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }
}
