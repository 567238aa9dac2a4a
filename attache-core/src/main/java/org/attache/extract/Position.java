package org.attache.extract;

import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a party wants on an issue.
 *
 * @param issue name of the issue in the thesaurus, or the topic in the text's words
 * @param change where the text itself says that the position changed, else null
 */
public record Position(
    String id,
    Party holder,
    String issue,
    Stance stance,
    Evidence content,
    @Nullable Change change,
    Provenance provenance,
    Standing standing,
    Setting setting)
    implements Observation {

  /** Where the holder stands. */
  public enum Stance {
    FOR,
    AGAINST,
    DEMANDS,
    OFFERS,
    ACCEPTS,
    REJECTS,
    WANTS
  }

  /**
   * A shift that the text tells of.
   *
   * @param from the earlier stance on the content
   * @param to the stance after it, or null where the earlier one was dropped
   * @param words the words that tell of the shift ("no longer insists", "backed down from")
   */
  public record Change(Stance from, @Nullable Stance to, Evidence words) {
    public Change {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(words, "words");
    }
  }

  public Position {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(content, "content");
  }

  @Override
  public Kind kind() {
    return Kind.POSITION;
  }

  @Override
  public Position withId(String id) {
    return new Position(id, holder, issue, stance, content, change, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.position(this);
  }
}
