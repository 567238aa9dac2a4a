package org.attache.extract.event;

import java.util.List;
import org.attache.table.Table;

/**
 * Who is who beside a predicate: {@code subj>obj/against} (the subject acts, the object or whatever
 * follows "against" undergoes), {@code subj+with} (all of them act together).
 *
 * @param actors slots of the actors; the first that holds a party counts, unless all act together
 * @param recipients slots of the recipients; in a reciprocal frame, more actors
 */
record Frame(List<String> actors, List<String> recipients, boolean reciprocal, String text) {

  Frame {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static Frame parse(Table.Line row, String text) {
    boolean reciprocal = text.indexOf('+') >= 0;
    String[] sides = text.split(reciprocal ? "\\+" : ">", -1);
    if (sides.length != 2) {
      throw row.wrong("a frame is actors>recipients or one+other, not \"" + text + "\"");
    }
    return new Frame(slots(row, sides[0]), slots(row, sides[1]), reciprocal, text);
  }

  private static List<String> slots(Table.Line row, String side) {
    if (side.isEmpty()) {
      return List.of();
    }
    List<String> slots = List.of(side.split("/", -1));
    for (String slot : slots) {
      if (!Arguments.isSlot(slot)) {
        throw row.wrong("there is no slot \"" + slot + "\"");
      }
    }
    return slots;
  }
}
