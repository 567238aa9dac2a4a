package org.attache.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Keys from a person: one at a time where a terminal lets us have them unfinished lines, else by
 * lines, so that a script can press them too.
 */
final class Keys implements AutoCloseable {

  private final InputStream in;
  private final boolean raw;

  private Keys(InputStream in, boolean raw) {
    this.in = in;
    this.raw = raw;
  }

  @SuppressWarnings(
      "SystemConsoleNull") // newer Javas: then stty says no where there is no terminal
  static Keys of(InputStream in) {
    boolean terminal = System.getenv("ATTACHE_TERMINAL") != null && System.console() != null;
    return new Keys(in, terminal && stty("-icanon", "min", "1", "-echo"));
  }

  /** The next key; −1 at the end. Line breaks are no keys. */
  int next() {
    try {
      int key = in.read();
      while (key == '\n' || key == '\r' || key == ' ') {
        key = in.read();
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word, ended by a line break. */
  String word() {
    if (raw) {
      stty("icanon", "echo");
    }
    try {
      java.io.ByteArrayOutputStream word = new java.io.ByteArrayOutputStream();
      int each = in.read();
      while (each >= 0 && (each != '\n' || word.size() == 0)) {
        word.write(each);
        each = in.read();
      }
      return word.toString(StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (raw) {
        stty("-icanon", "min", "1", "-echo");
      }
    }
  }

  @Override
  public void close() {
    if (raw) {
      stty("icanon", "echo");
    }
  }

  private static boolean stty(String... settings) {
    String[] command = new String[settings.length + 1];
    command[0] = "stty";
    System.arraycopy(settings, 0, command, 1, settings.length);
    try {
      Process process =
          new ProcessBuilder(command).redirectInput(new java.io.File("/dev/tty")).start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program: keys come by lines
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
