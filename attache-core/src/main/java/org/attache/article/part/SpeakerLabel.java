package org.attache.article.part;

import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The label of a speaker at the opening of a paragraph: "Mr. Moe:", "Prime Minister of Norway Kari
 * Moe (retranslated):", "Q:".
 *
 * @param name where the name stands, in the text; of "Q" the letter
 * @param role where office or country stand, before or behind the name; null where they do not
 * @param end where the label ends, behind its colon or stop
 * @param sure whether the label is a speaker's whatever else stands in the text
 * @param parted whether the office before the name breaks off ("Minister of"), so that what stands
 *     behind may be no name but what it is of
 */
record SpeakerLabel(Span name, @Nullable Span role, int end, boolean sure, boolean parted) {

  SpeakerLabel shifted(int by) {
    return new SpeakerLabel(
        shift(name, by), role == null ? null : shift(role, by), end + by, sure, parted);
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** The name as it is written. */
  String in(String text) {
    return text.substring(name.start(), name.end());
  }
}
