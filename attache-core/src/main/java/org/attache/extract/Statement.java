package org.attache.extract;

import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who said what. A quotation that runs over several sentences is one statement.
 *
 * @param cue the word or words that introduce it; null where only a speaker's label does
 * @param content what is said, as the text gives it
 * @param issues names of issues in the thesaurus that the content speaks of
 * @param venue the occasion, for instance "at the final press conference", or null
 */
public record Statement(
    String id,
    Party speaker,
    @Nullable Evidence cue,
    Evidence content,
    Form form,
    List<Party> addressees,
    List<String> issues,
    @Nullable Evidence venue,
    Provenance provenance,
    Standing standing,
    Setting setting)
    implements Observation {

  /** How the words are given. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
  }

  public Statement {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(form, "form");
    addressees = List.copyOf(addressees);
    issues = List.copyOf(issues);
  }

  @Override
  public Kind kind() {
    return Kind.STATEMENT;
  }

  @Override
  public Statement withId(String id) {
    return new Statement(
        id, speaker, cue, content, form, addressees, issues, venue, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.statement(this);
  }
}
