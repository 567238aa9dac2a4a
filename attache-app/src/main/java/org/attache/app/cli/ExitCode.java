package org.attache.app.cli;

/** The exit codes of all commands. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** Done, but some documents could not be read or coded. */
  static final int SOME_FAILED = 3;

  /** Somebody else decided on the same; nothing was kept. */
  static final int CONFLICT = 4;

  private ExitCode() {}
}
