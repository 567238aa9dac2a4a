package org.attache.formats.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what a container may unpack to, so that a small file that unpacks without end is stopped.
 * Counts what is read of the packed file on the one side and of all its members on the other.
 */
final class Allowance {

  /** Until here everything is allowed. */
  private static final long FREE_BYTES = 100_000_000;

  /** Text that people pack shrinks to a tenth, tables to a thirtieth. */
  private static final int MOST_TIMES = 200;

  private static final int MOST_MEMBERS = 1_000_000;

  private final InputStream packed;
  private long packedBytes;
  private long bytes;
  private int members;

  Allowance(InputStream packed) {
    this.packed = new Counted(packed, read -> packedBytes += read);
  }

  /** The packed file, to be unpacked from here. */
  InputStream packed() {
    return packed;
  }

  /**
   * A member, to be read from here.
   *
   * @throws IOException where there are too many; so do its reads where it unpacks to too much
   */
  InputStream member(InputStream member) throws IOException {
    if (++members > MOST_MEMBERS) {
      throw new IOException("more than a million members; unpack it and read the folder");
    }
    return new Counted(
        member,
        read -> {
          bytes += read;
          if (bytes > FREE_BYTES && bytes / MOST_TIMES > packedBytes) {
            throw new IOException("unpacks to more than " + MOST_TIMES + " times its size");
          }
        });
  }

  private interface Counter {
    void count(int read) throws IOException;
  }

  /** Counts what is read; closing it closes nothing, since the next member comes from below. */
  private static final class Counted extends FilterInputStream {
    private final Counter counter;

    Counted(InputStream in, Counter counter) {
      super(in);
      this.counter = counter;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        counter.count(1);
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        counter.count(read);
      }
      return read;
    }

    @Override
    public void close() {
      // The members share one stream.
    }
  }
}
