package org.attache.store;

/** Is told how far a run is; called from the thread that runs it. */
public interface Progress {

  /** How many documents there will be, where that is known before the end. */
  default void expect(int documents) {}

  /**
   * A document is done.
   *
   * @param documents how many are, this one included
   */
  void done(int documents, LedgerLine line);

  /** Whether to stop: what was begun is finished and stored, and nothing new is taken. */
  default boolean cancelled() {
    return false;
  }

  /** Tells nobody. */
  static Progress silent() {
    return (documents, line) -> {};
  }
}
