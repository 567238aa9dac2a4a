package org.attache.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Assessment;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement is about, brought to a common name, so that voices who judge the same thing in
 * other words meet: "the thaw" and "U.S.-Russian relations" are one topic; "the visit" and "the
 * talks" of one article are one topic, and not that of another article.
 */
final class Topics {

  private static final Set<String> RELATIONSHIP =
      Set.of(
          "relations",
          "relation",
          "relationship",
          "ties",
          "rapprochement",
          "thaw",
          "cooperation",
          "partnership",
          "détente",
          "detente",
          "reset",
          "confrontation",
          "dialogue");

  private static final Set<String> CONTACT =
      Set.of(
          "visit",
          "visits",
          "trip",
          "journey",
          "meeting",
          "meetings",
          "talks",
          "negotiations",
          "discussions",
          "summit",
          "conversation",
          "conversations");

  private static final Set<String> POINTING =
      Set.of("it", "this", "that", "these", "those", "they", "he", "she", "which", "who", "what");

  private Topics() {}

  /** The topics of a judgement, each once; both subjects together are their relationship. */
  static List<String> of(CaseFile file, Assessment assessment) {
    List<Party> parties = PartiesOf.of(assessment);
    Set<String> topics = new LinkedHashSet<>();
    boolean both = file.dyad().hasBoth(parties);
    if (both) {
      topics.add(relationship(file));
    }
    for (Assessment.Subject subject : assessment.about()) {
      Party party = subject.party();
      if (party == null) {
        String topic = named(file, assessment, subject.topic());
        if (topic != null) {
          topics.add(topic);
        }
      } else if (!both || !file.dyad().isEither(party.actor())) {
        topics.add(subject.topic());
      }
    }
    return List.copyOf(topics);
  }

  static String relationship(CaseFile file) {
    return "relations of "
        + Names.inSentence(file.dyad().one())
        + " and "
        + Names.inSentence(file.dyad().other());
  }

  /** The common name of a topic in words; null where the words only point at one. */
  private static @Nullable String named(CaseFile file, Assessment assessment, String words) {
    List<String> plain = new ArrayList<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        plain.add(word);
      }
    }
    if (plain.size() == 1 && POINTING.contains(plain.get(0))) {
      return null;
    }
    if (plain.stream().anyMatch(CONTACT::contains)) {
      PublishedArticle article = file.article(assessment.article());
      return "the contact told in “"
          + (article == null
              ? assessment.article().value()
              : Names.shortened(article.article().title(), 60))
          + "”";
    }
    return plain.stream().anyMatch(RELATIONSHIP::contains) ? relationship(file) : words;
  }
}
