package org.attache.export;

/**
 * How cells are written as text.
 *
 * @param delimiter between cells; a tab is never quoted: line ends and tabs inside a cell become
 *     blanks
 * @param header whether the first line has the names of the columns
 * @param missing what stands for no value
 */
record Dialect(char delimiter, boolean header, String missing) {

  static final Dialect TABS = new Dialect('\t', true, "");
  static final Dialect COMMAS = new Dialect(',', true, "");

  /** The same with commas. */
  Dialect commas() {
    return new Dialect(',', header, missing);
  }
}
