package org.attache.store;

import java.util.Arrays;

/**
 * Converts offsets in UTF-16 units, as Java and all records count, to characters (code points), as
 * the {@code substring} of SQL counts. The two differ after the first emoji.
 */
final class CodePoints {

  /** Offsets of the second halves of all pairs, ascending. */
  private final int[] secondHalves;

  /** Offset of the first half without its other half, or −1. */
  private final int firstUnpaired;

  CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    int alone = -1;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        i++;
        found[count++] = i;
      } else if (alone < 0) {
        alone = i;
      }
    }
    this.secondHalves = Arrays.copyOf(found, count);
    this.firstUnpaired = alone;
  }

  /** The offset of the first unit that is half a character without the other half, or −1. */
  int firstUnpaired() {
    return firstUnpaired;
  }

  /** Number of characters before an offset; an offset inside a pair counts as the one after it. */
  int at(int utf16) {
    int index = Arrays.binarySearch(secondHalves, utf16);
    return utf16 - (index >= 0 ? index : -index - 1);
  }

  /** Whether an offset lies between characters and not inside one. */
  boolean isBoundary(int utf16) {
    return Arrays.binarySearch(secondHalves, utf16) < 0;
  }
}
