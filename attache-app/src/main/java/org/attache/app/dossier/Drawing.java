package org.attache.app.dossier;

import java.util.Locale;

/** The figures of small pictures: coordinates as text, the same on every machine. */
final class Drawing {

  /** Average width of a letter of the charts' labels, for keeping labels apart. */
  static final double LETTER = 5.6;

  private Drawing() {}

  static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? Long.toString((long) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }

  /** A triangle that points down, about a centre. */
  static String triangle(double x, double y, double size) {
    return "M"
        + number(x - size)
        + " "
        + number(y - size * 0.8)
        + "H"
        + number(x + size)
        + "L"
        + number(x)
        + " "
        + number(y + size)
        + "Z";
  }

  /** A slice of a disc of radius 5 about (6, 6), from the top clockwise; a share of 0 … 1. */
  static String slice(double share) {
    double angle = 2 * Math.PI * share;
    return "M6 6V1A5 5 0 "
        + (share > 0.5 ? 1 : 0)
        + " 1 "
        + number(6 + 5 * Math.sin(angle))
        + " "
        + number(6 - 5 * Math.cos(angle))
        + "Z";
  }
}
