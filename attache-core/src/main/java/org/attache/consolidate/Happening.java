package org.attache.consolidate;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.article.ArticleId;
import org.attache.extract.Event;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, is denied or is planned, with every mention of it.
 *
 * @param id {@code h} and the id of its first mention
 * @param best the mention that tells it best: standing revision, most exact day, most parties
 * @param mentions all, in the order of articles and text; never empty
 * @param matches for each mention, why it was joined
 * @param when the most exact days that any mention gives, or null
 * @param place the most exact place that any mention gives, or null
 * @param differences where the mentions disagree
 * @param withdrawn whether only superseded revisions tell it
 * @param sources the articles that tell it, copies of one report counted once
 */
public record Happening(
    String id,
    Event best,
    List<Event> mentions,
    List<Match> matches,
    List<Party> actors,
    List<Party> recipients,
    @Nullable When when,
    @Nullable Place place,
    List<Difference> differences,
    boolean withdrawn,
    SortedSet<ArticleId> sources) {

  public Happening {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(best, "best");
    mentions = List.copyOf(mentions);
    matches = List.copyOf(matches);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    differences = List.copyOf(differences);
    sources = new TreeSet<>(sources);
    if (mentions.isEmpty() || mentions.size() != matches.size()) {
      throw new IllegalArgumentException(
          "happening " + id + ": " + mentions.size() + " mentions, " + matches.size() + " matches");
    }
  }

  /** Actors and recipients, each once. */
  public List<Party> parties() {
    return Parties.union(actors, recipients);
  }
}
