package org.attache.formats.pdf;

/**
 * One line of a page.
 *
 * @param page from 0
 * @param left left edge, in points from the left of the page
 * @param right right edge
 * @param base where its letters stand, in points from the top of the page
 * @param size of its letters, in points
 */
record Line(int page, double left, double right, double base, double size, String text) {

  boolean isEmpty() {
    return text.isBlank();
  }

  double width() {
    return right - left;
  }
}
