package org.attache.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * What about a record tells whether every field of it is right: the rule and the entry that fired,
 * how its parties were resolved and how far off they stand, its standing, its day, its sentence.
 *
 * <p>Features are names; a record has one or not. They are read from the record alone, so that a
 * table of weights can be trained on what {@code attache code} prints, and that records that come
 * back from a file are measured like those just made.
 */
public final class ConfidenceFeatures implements Observation.Cases<List<String>> {

  private static final ConfidenceFeatures ALL = new ConfidenceFeatures();

  private ConfidenceFeatures() {}

  /** The features of a record, each once, the constant first. */
  public static List<String> of(Observation observation) {
    List<String> found = new ArrayList<>();
    found.add("constant");
    found.addAll(observation.match(ALL));
    standing(found, observation);
    return found.stream().distinct().toList();
  }

  private static void standing(List<String> found, Observation observation) {
    Standing standing = observation.standing();
    double factuality = standing.factuality();
    String side = factuality < 0 ? "denied" : factuality < 1.5 ? "unsure" : "fact";
    found.add("standing=" + side + '/' + lower(standing.time()));
    if (standing.condition() != null) {
      found.add("condition");
    }
    found.add("voices=" + Math.min(2, standing.voice().size()));
    for (Party voice : standing.voice()) {
      party(found, "voice", voice);
    }
    When when = observation.setting().when();
    found.add("date=" + (when == null ? "none" : lower(when.basis())));
    if (when != null && when.words() != null) {
      found.add("date.words=" + where(when.words(), observation.provenance().evidence()));
    }
    found.add("sentence=" + length(observation.quote().length()));
    String quote = observation.quote();
    if (quote.indexOf('"') >= 0 || quote.indexOf('\u201c') >= 0) {
      found.add("quoted");
    }
  }

  @Override
  public List<String> event(Event event) {
    List<String> found = new ArrayList<>();
    String entry = event.provenance().entry();
    found.add("type=" + event.type());
    found.add("entry=" + head(entry));
    found.add("word=" + part(entry));
    found.add("conditions=" + Math.min(3, entry.split("=", -1).length - 1));
    found.add("actors=" + Math.min(3, event.actors().size()));
    found.add("recipients=" + Math.min(2, event.recipients().size()));
    List<Party> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    Set<String> countries = new HashSet<>();
    for (Party party : all) {
      String country = party.actor().country();
      countries.add(country == null ? party.actor().id().value() : country);
    }
    found.add("sides=" + Math.min(3, countries.size()));
    for (Party actor : event.actors()) {
      party(found, "actor", actor);
      far(found, "actor", actor, event);
    }
    for (Party recipient : event.recipients()) {
      party(found, "recipient", recipient);
      far(found, "recipient", recipient, event);
    }
    found.add(event.content() == null ? "bare" : "about");
    if (event.encounter() != null) {
      found.add("form=" + lower(event.encounter().form()));
    }
    return found;
  }

  @Override
  public List<String> statement(Statement statement) {
    List<String> found = new ArrayList<>();
    found.add("form=" + lower(statement.form()));
    found.add("entry=" + head(statement.provenance().entry()));
    found.add("rule=" + tail(statement.provenance().entry()));
    found.add(statement.cue() == null ? "cue=none" : "cue");
    party(found, "speaker", statement.speaker());
    found.add("content=" + length(statement.content().quote().length()));
    found.add("addressees=" + Math.min(1, statement.addressees().size()));
    return found;
  }

  @Override
  public List<String> position(Position position) {
    List<String> found = new ArrayList<>();
    found.add("stance=" + lower(position.stance()));
    found.add("entry=" + head(position.provenance().entry()));
    found.add("rule=" + tail(position.provenance().entry()));
    party(found, "holder", position.holder());
    found.add("content=" + length(position.content().quote().length()));
    if (position.change() != null) {
      found.add("change");
    }
    return found;
  }

  @Override
  public List<String> assessment(Assessment assessment) {
    List<String> found = new ArrayList<>();
    found.add("entry=" + head(assessment.provenance().entry()));
    found.add("rule=" + tail(assessment.provenance().entry()));
    found.add("polarity=" + (int) Math.signum(assessment.polarity()));
    found.add("about=" + Math.min(2, assessment.about().size()));
    found.add("content=" + length(assessment.content().quote().length()));
    return found;
  }

  @Override
  public List<String> outlook(Outlook outlook) {
    List<String> found = new ArrayList<>();
    found.add("entry=" + head(outlook.provenance().entry()));
    found.add("rule=" + tail(outlook.provenance().entry()));
    found.add("content=" + length(outlook.content().quote().length()));
    return found;
  }

  @Override
  public List<String> linkage(Linkage linkage) {
    return List.of(
        "entry=" + head(linkage.provenance().entry()),
        "parties=" + Math.min(3, linkage.parties().size()));
  }

  @Override
  public List<String> attribution(Attribution attribution) {
    return List.of();
  }

  @Override
  public List<String> predicate(Predicate predicate) {
    return List.of();
  }

  @Override
  public List<String> date(DateMention date) {
    return List.of();
  }

  private static void party(List<String> found, String role, Party party) {
    found.add(role + ".rule=" + party.rule());
    found.add(role + (party.actor().id().known() ? ".known" : ".unknown"));
    found.add(role + (party.actor().country() == null ? ".stateless" : ".ofstate"));
    if (party.actor().person()) {
      found.add(role + ".person");
    }
  }

  /** How many characters lie between a party and what it does. */
  private static void far(List<String> found, String role, Party party, Event event) {
    Evidence words = party.words();
    if (words == null) {
      found.add(role + ".far=nowhere");
      return;
    }
    int gap =
        Math.max(words.start() - event.trigger().end(), event.trigger().start() - words.end());
    String far =
        !event.span().contains(words.span())
            ? "elsewhere"
            : gap < 15 ? "beside" : gap < 50 ? "near" : gap < 120 ? "far" : "very-far";
    found.add(role + ".far=" + far);
  }

  private static String where(@Nullable Evidence words, Evidence sentence) {
    return words != null && sentence.span().contains(words.span()) ? "here" : "elsewhere";
  }

  private static String length(int characters) {
    return characters < 60
        ? "short"
        : characters < 120
            ? "middle"
            : characters < 220 ? "long" : characters < 350 ? "very-long" : "endless";
  }

  /** The lemma and part of speech of an entry: of {@code meet.v[obj=…]:subj+with} meet.v. */
  private static String head(String entry) {
    int end = 0;
    while (end < entry.length() && "[:".indexOf(entry.charAt(end)) < 0) {
      end++;
    }
    return entry.substring(0, end);
  }

  private static String part(String entry) {
    String head = head(entry);
    return head.substring(head.lastIndexOf('.') + 1);
  }

  private static String tail(String entry) {
    return entry.substring(entry.lastIndexOf(':') + 1);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
