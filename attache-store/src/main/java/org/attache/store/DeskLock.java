package org.attache.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
            "another program has this desk open",
            "close it (or wait until it is done), or name another folder with --desk");
      }
      return new DeskLock(file, channel);
    } catch (IOException e) {
      throw DeskException.of(file, e);
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
