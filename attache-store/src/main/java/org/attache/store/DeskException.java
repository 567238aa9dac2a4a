package org.attache.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A desk that cannot be used as asked; its message is one line: the file, the value, the next step.
 */
public final class DeskException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Flaw flaw;

  public DeskException(Flaw flaw) {
    this(flaw, null);
  }

  DeskException(Flaw flaw, @Nullable Throwable cause) {
    super(flaw.toString(), cause);
    this.flaw = flaw;
  }

  DeskException(Path where, String what, String next) {
    this(new Flaw(where.toString(), what, next), null);
  }

  /** What is wrong, in its parts. */
  public Flaw flaw() {
    return flaw;
  }

  /** A file that could not be read or written; a full disk is named as such. */
  static DeskException of(Path file, IOException cause) {
    if (isFull(cause)) {
      return full(file, cause);
    }
    String reason =
        cause instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new DeskException(
        new Flaw(file.toString(), oneLine(reason), "check that the file can be read and written"),
        cause);
  }

  /** A table that could not be read or written; a full disk is named as such. */
  static DeskException of(Path file, SQLException cause) {
    if (isFull(cause)) {
      return full(file, cause);
    }
    return new DeskException(
        new Flaw(
            file.toString(),
            oneLine(String.valueOf(cause.getMessage())),
            "run 'attache verify', then 'attache rebuild'"),
        cause);
  }

  private static DeskException full(Path file, Throwable cause) {
    return new DeskException(
        new Flaw(
            file.toString(),
            "the disk is full",
            "free some space and run the command again; nothing that was stored is lost"),
        cause);
  }

  /** Whether the cause is a disk without space or a quota used up: told only in words. */
  private static boolean isFull(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("not enough space on the disk")
          || message.contains("disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  static String oneLine(String message) {
    String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.length() > 400 ? line.substring(0, 400) + " …" : line;
  }
}
