package org.attache.export;

/** An export that cannot be made; the message is for people and says what to do. */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
