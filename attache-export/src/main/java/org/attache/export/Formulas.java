package org.attache.export;

/**
 * Guards cells that a spreadsheet would take for formulas: OWASP, "CSV Injection". A text that
 * begins with one of their signs gets an apostrophe before it, by which spreadsheets show it as it
 * is.
 */
final class Formulas {

  private static final String SIGNS = "=+-@\t\r＝＋－＠";

  private Formulas() {}

  static String guarded(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
