package org.attache.app.cli;

/** A command cannot be done; the message says why and what to do, for people. Exit code 1. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  CommandFailure(String message) {
    super(message);
  }

  CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
