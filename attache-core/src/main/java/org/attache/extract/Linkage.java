package org.attache.extract;

import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * One issue offered, demanded or used for another.
 *
 * @param parties those between whom it is traded, the giver first
 * @param give what is given, in the text's words
 * @param get what is to be got for it; null where the text leaves it open
 * @param link the words that join the two: "in exchange for", "as a lever"
 */
public record Linkage(
    String id,
    List<Party> parties,
    Evidence give,
    @Nullable Evidence get,
    Evidence link,
    Provenance provenance,
    Standing standing,
    Setting setting)
    implements Observation {

  public Linkage {
    Objects.requireNonNull(give, "give");
    Objects.requireNonNull(link, "link");
    parties = List.copyOf(parties);
  }

  @Override
  public Kind kind() {
    return Kind.LINKAGE;
  }

  @Override
  public Linkage withId(String id) {
    return new Linkage(id, parties, give, get, link, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.linkage(this);
  }
}
