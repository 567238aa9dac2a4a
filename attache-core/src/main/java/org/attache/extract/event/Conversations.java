package org.attache.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.PloverType;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.grammar.Dependencies;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds who took part in a conversation of which an article is the record: "the ambassador asked …
 * the minister replied …". No sentence of a record says that they met, all of them together do.
 *
 * <p>An article is a record where a good part of its sentences are turns of persons, past and told
 * by nobody but the keeper, and where some of the verbs are such as only conversations have. News
 * quotes many persons too, who reply to nobody.
 */
final class Conversations {

  /** Of so many sentences one has to be somebody's turn. */
  private static final int SENTENCES_A_TURN = 4;

  /** The same, where the title says that this is a record. */
  private static final int SENTENCES_A_TURN_IN_RECORD = 8;

  private static final int FEWEST_REPLIES = 2;

  /** In a longer record, who is quoted once from elsewhere says one thing; who is there, more. */
  private static final int SHORT = 14;

  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)\\b(memorandum|memoranda|record|minutes|notes) of (a |the )?(\\w+ )?"
              + "(conversation|discussion|meeting|talk|conference)s?\\b");

  private static final Set<String> KEEPER = Set.of("i", "we", "me", "us");

  private static final String ID = "conversation";

  /** A verb of {@code conversation-verbs.tsv}. */
  private record Verb(boolean turn, boolean heard) {}

  private final Map<String, Verb> verbs = new LinkedHashMap<>();

  Conversations() {
    for (Table.Line row : Table.resource(Conversations.class, "conversation-verbs.tsv", 4)) {
      String kind = row.cell(1);
      if (!kind.equals("turn") && !kind.equals("speech")) {
        throw row.wrong("has an unknown kind \"" + kind + "\"; use turn or speech");
      }
      verbs.put(row.cell(0), new Verb(kind.equals("turn"), row.cell(2).equals("heard")));
    }
  }

  /** The conversation that an article records, or null if it records none. */
  @Nullable Event read(ResolvedArticle article, String extractor) {
    Tally tally = new Tally();
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (sentence.size() >= 4 && (part == null || part.kind().reports())) {
        tally.sentences++;
        read(article, sentence, tally);
      }
    }
    boolean record = RECORD.matcher(article.article().title()).find();
    int most = record ? SENTENCES_A_TURN_IN_RECORD : SENTENCES_A_TURN;
    List<Party> parties = tally.parties();
    boolean two = parties.size() >= 2 || (parties.size() == 1 && tally.keeper);
    if (tally.first == null
        || tally.trigger == null
        || !two
        || (!record && tally.replies < FEWEST_REPLIES)
        || tally.turns * most < tally.sentences) {
      return null;
    }
    return event(parties, tally.first, tally.trigger, extractor);
  }

  /** What has been counted so far. */
  private static final class Tally {
    private final Map<ActorId, Party> parties = new LinkedHashMap<>();
    private final Map<ActorId, Integer> weights = new LinkedHashMap<>();
    private int sentences;
    private int turns;
    private int replies;
    private boolean keeper;
    private @Nullable Evidence first;
    private @Nullable Evidence trigger;

    void add(Party party, int weight) {
      parties.putIfAbsent(party.actor().id(), party);
      weights.merge(party.actor().id(), weight, Integer::sum);
    }

    List<Party> parties() {
      int least = sentences > SHORT ? 2 : 1;
      return parties.values().stream()
          .filter(party -> weights.getOrDefault(party.actor().id(), 0) >= least)
          .toList();
    }
  }

  private void read(ResolvedArticle article, Sentence sentence, Tally tally) {
    boolean turned = false;
    for (int word : told(sentence)) {
      Verb verb = verbs.get(sentence.lemma(word));
      if (verb == null) {
        continue;
      }
      List<Integer> subjects = Dependencies.of(sentence).agents(word);
      List<Party> saying = persons(article.parties(sentence, subjects));
      boolean keeper = isKeeper(sentence, subjects);
      if (saying.isEmpty() && !keeper) {
        continue;
      }
      saying.forEach(party -> tally.add(party, verb.turn() ? 2 : 1));
      List<Integer> hearers =
          new ArrayList<>(Dependencies.of(sentence).obliques(word, "to", "with"));
      if (verb.heard()) {
        hearers.addAll(Dependencies.of(sentence).patients(word));
        hearers.addAll(Dependencies.of(sentence).indirect(word));
      }
      persons(article.parties(sentence, hearers)).forEach(party -> tally.add(party, 2));
      tally.keeper |= keeper || isKeeper(sentence, hearers);
      turned = true;
      tally.replies += verb.turn() ? 1 : 0;
      if (tally.first == null) {
        tally.first = article.article().cite(sentence.span());
        tally.trigger = article.article().cite(sentence.token(word).span());
      }
    }
    tally.turns += turned ? 1 : 0;
  }

  /** Whether it is the keeper of the record who speaks or is spoken to. */
  private static boolean isKeeper(Sentence sentence, List<Integer> words) {
    return words.stream()
        .anyMatch(word -> KEEPER.contains(sentence.token(word).text().toLowerCase(Locale.ROOT)));
  }

  private static Event event(
      List<Party> parties, Evidence first, Evidence trigger, String extractor) {
    String id =
        ObservationId.of(
            Observation.Kind.EVENT,
            first,
            PloverType.CONSULT,
            "",
            parties.stream().map(party -> party.actor().id().value()).toList(),
            List.<String>of(),
            trigger.quote(),
            trigger.start() - first.start());
    return new Event(
        id,
        PloverType.CONSULT,
        null,
        List.of(),
        "040",
        2.5,
        parties,
        List.of(),
        trigger,
        new Encounter(Encounter.Form.MEETING, null, null, null, List.of()),
        new Provenance(first, extractor, ID, 0.8),
        new Standing(List.of(), 3, Standing.Time.PAST, null),
        Setting.OPEN);
  }

  /** The verbs that the keeper of the record tells: the root and those joined to it. */
  private static Set<Integer> told(Sentence sentence) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int word : Dependencies.of(sentence).conjuncts(sentence.root())) {
      boolean perfect =
          sentence.children(word, "aux").stream()
              .anyMatch(
                  aux -> sentence.lemma(aux).equals("have") || sentence.tag(aux).equals("MD"));
      if (sentence.token(word).isVerb() && !perfect && !sentence.has(word, "aux:pass")) {
        found.add(word);
      }
    }
    return found;
  }

  private static List<Party> persons(List<Party> parties) {
    return parties.stream().filter(party -> party.actor().person()).toList();
  }
}
