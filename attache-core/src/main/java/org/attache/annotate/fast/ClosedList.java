package org.attache.annotate.fast;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small fixed set of words that is asked with a stretch of text, without cutting the stretch out.
 *
 * <p>An entry stands for itself, for itself with a capital letter and for itself in capitals:
 * {@code etc} for "etc", "Etc" and "ETC"; {@code Gen} for "Gen" and "GEN" but not for "gen".
 */
final class ClosedList {

  private final String[] table;
  private final int mask;
  private final int longest;

  ClosedList(Iterable<String> entries) {
    Set<String> forms = new TreeSet<>();
    for (String entry : entries) {
      forms.add(entry);
      forms.add(Character.toUpperCase(entry.charAt(0)) + entry.substring(1));
      forms.add(entry.toUpperCase(Locale.ROOT));
    }
    int capacity = Integer.highestOneBit(Math.max(8, forms.size() * 4));
    this.table = new String[capacity];
    this.mask = capacity - 1;
    int max = 0;
    for (String form : forms) {
      int slot = hash(form, 0, form.length()) & mask;
      while (table[slot] != null) {
        slot = (slot + 1) & mask;
      }
      table[slot] = form;
      max = Math.max(max, form.length());
    }
    this.longest = max;
  }

  boolean contains(String text, int start, int end) {
    int length = end - start;
    if (length <= 0 || length > longest) {
      return false;
    }
    for (int slot = hash(text, start, end) & mask; table[slot] != null; slot = (slot + 1) & mask) {
      if (table[slot].length() == length && table[slot].regionMatches(0, text, start, length)) {
        return true;
      }
    }
    return false;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }
}
