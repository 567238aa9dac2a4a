package org.attache.extract.statement;

import java.util.Objects;
import org.attache.extract.statement.Cues.Cue;
import org.jspecify.annotations.Nullable;

/**
 * What brought a report in: a cue in one of its frames, or a form without a cue.
 *
 * @param word the cue as its table has it, or the word that stands for it; empty where there is
 *     none
 * @param cue the line of the table; null for hearsay, labels and quotations that go on
 */
record Trigger(String word, @Nullable Cue cue, Frame frame) {

  static final Trigger LABEL = new Trigger("", null, Frame.LABEL);
  static final Trigger GOES_ON = new Trigger("", null, Frame.GOES_ON);

  Trigger {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(frame, "frame");
  }

  static Trigger of(Cue cue, Frame frame) {
    return new Trigger(cue.word(), cue, frame);
  }

  static Trigger hearsay(String word) {
    return new Trigger(word, null, Frame.HEARSAY);
  }

  /** The entry that the output names: "say:clause", "label". */
  String entry() {
    return word.isEmpty() ? frame.word() : word + ":" + frame.word();
  }

  boolean is(Frame other) {
    return frame == other;
  }
}
