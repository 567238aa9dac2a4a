package org.attache.article.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as bytes, holding one line at a time and never a huge one. */
final class Lines {

  /**
   * A line.
   *
   * @param bytes its bytes without the line break, or null where there are more than one document
   *     may have
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  record Line(int number, byte @Nullable [] bytes) {}

  private final InputStream in;
  private final int most;
  private int number;

  Lines(InputStream in, int most) {
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
    this.most = most;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < most) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return new Line(number, tooLong ? null : withoutReturn(line.toByteArray()));
  }

  private static byte[] withoutReturn(byte[] line) {
    boolean ends = line.length > 0 && line[line.length - 1] == '\r';
    return ends ? Arrays.copyOf(line, line.length - 1) : line;
  }
}
