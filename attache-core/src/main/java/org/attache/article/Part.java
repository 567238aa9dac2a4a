package org.attache.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that plays one role in it. Parts are in text order and do not overlap;
 * what lies between them is white space.
 *
 * @param voice whose words the part holds, where they are not the article's own: the expert of a
 *     section, the person who answers in an interview
 */
public record Part(Kind kind, Span span, @Nullable Voice voice) {

  /** The roles. */
  public enum Kind {
    HEADLINE,
    /** "By Jane Doe", the day, or both, above the article: tells who wrote it and when. */
    BYLINE,
    /** "OSLO, May 3 (Agency) —": where, when and by whom the report that follows was written. */
    DATELINE,
    /** "From: …", "FOR IMMEDIATE RELEASE": particulars that are no text. */
    PARTICULARS,
    /** The first paragraph or the summary above it. */
    LEAD,
    CAPTION,
    BODY,
    /** "Also read: …": names another article and reports nothing. */
    POINTER,
    /** "UPDATE: …": tells how the article was revised. */
    UPDATE,
    DISCLAIMER,
    /** "Name, title at Institution:": announces the expert whose text follows. */
    EXPERT_HEADING,
    /** "Prime Minister Kari Moe:": tells whose turn follows in a transcript. */
    SPEAKER_LABEL,
    /** A paragraph of an expert's own words or of an interviewee's answer; has a voice. */
    EXPERT,
    /** A question of the interviewer. */
    QUESTION;

    /** Whether the part tells of the world, and so is read for observations. */
    public boolean reports() {
      return this == LEAD || this == BODY || this == EXPERT || this == CAPTION || this == HEADLINE;
    }
  }

  /**
   * A person as a heading or a speaker's label introduces them.
   *
   * @param name where the name stands in the text
   * @param description where title and institution stand, for instance "professor of History at
   *     American University"; null where only a name is given
   */
  public record Voice(Span name, @Nullable Span description) {
    public Voice {
      Objects.requireNonNull(name, "name");
    }
  }

  public Part {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }

  public Part(Kind kind, Span span) {
    this(kind, span, null);
  }
}
