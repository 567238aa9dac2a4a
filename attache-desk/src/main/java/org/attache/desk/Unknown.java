package org.attache.desk;

/** Somebody asked for what is not there; the message says what, and what to do. */
public final class Unknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unknown(String message) {
    super(message);
  }
}
