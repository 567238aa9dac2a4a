package org.attache.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.PloverType;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.extract.issue.ArticleIssues;
import org.attache.extract.issue.Issues;
import org.attache.extract.standing.StandingReader;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Sector;
import org.attache.resolve.When;
import org.attache.resolve.time.Dater;
import org.jspecify.annotations.Nullable;

/**
 * Finds who did what to whom: PLOVER events with CAMEO codes, their standing and their setting.
 *
 * <p>Predicates are read through a lexicon ({@link EventLexicon}) over the dependency graph, as
 * PETRARCH-2 (Norris, Schrodt and Beieler 2017) and Universal PETRARCH (Lu and Roy 2017) do; unlike
 * there, the meaning of "refuse", "threaten" or "agree" with an act is composed from the act, and
 * denied, planned and reported acts are kept with their standing instead of being dropped.
 */
public final class EventExtractor implements Extractor {

  private static final String ID = "event@1";

  private static final Set<String> DENIALS = Set.of("not", "n't", "never");

  private final EventLexicon lexicon;
  private final Strangers strangers;
  private final Set<String> decisions;
  private final Set<String> enactments;
  private final Set<String> laws;
  private final Set<String> anybody;
  private final Set<String> otherWorlds;
  private final Set<String> plans;
  private final Set<String> inanimate;
  private final Footing footing;
  private final Contexts contexts = Contexts.load();
  private final Issues issues;
  private final Encounters encounters = new Encounters();
  private final Conversations conversations = new Conversations();
  private final StandingReader standings = new StandingReader();
  private final Dater dater = new Dater();

  /** The extractor with the lexicon that comes with the program. */
  public EventExtractor() {
    this(EventLexicon.load());
  }

  /** The same, with issues that may have a user's own lines. */
  public EventExtractor(Issues issues) {
    this(EventLexicon.load(), issues);
  }

  EventExtractor(EventLexicon lexicon) {
    this(lexicon, Issues.load());
  }

  private EventExtractor(EventLexicon lexicon, Issues issues) {
    this.lexicon = lexicon;
    this.issues = issues;
    this.strangers = new Strangers(lexicon.wordClass("somebody"), lexicon.wordClass("named-thing"));
    this.anybody = lexicon.wordClass("anybody");
    this.decisions = lexicon.wordClass("decision");
    this.enactments = lexicon.wordClass("enactment");
    this.laws = lexicon.wordClass("law");
    this.otherWorlds = lexicon.wordClass("other-world");
    this.plans = lexicon.wordClass("plan");
    this.inanimate = lexicon.wordClass("inanimate");
    this.footing = new Footing(lexicon.wordClass("group"));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    return Observation.sorted(new ArrayList<>(events(article)));
  }

  /** The events of an article, in the order of its sentences. */
  public List<Event> events(ResolvedArticle article) {
    List<Event> found = new ArrayList<>();
    ArticleIssues named = issues.of(article);
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part == null || part.kind().reports()) {
        String[] lemmas = lemmas(sentence);
        if (!isOfAnotherWorld(lemmas) || hasOfficials(article, sentence)) {
          extract(article, named, sentence, lemmas, found);
        }
      }
    }
    Event conversation = conversations.read(article, ID);
    if (conversation != null) {
      found.add(conversation);
    }
    return found;
  }

  /** Whether persons of a government are in it: who opens games or honours players, acts there. */
  private static boolean hasOfficials(ResolvedArticle article, Sentence sentence) {
    for (int word = 0; word < sentence.size(); word++) {
      for (Party party : article.parties(sentence, word)) {
        if (party.actor().person() && party.actor().sectors().contains(Sector.GOV)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String[] lemmas(Sentence sentence) {
    String[] lemmas = new String[sentence.size()];
    for (int word = 0; word < lemmas.length; word++) {
      lemmas[word] = sentence.lemma(word).toLowerCase(Locale.ROOT);
    }
    return lemmas;
  }

  /** Sport, entertainment and science speak of attacks, talks and victories of their own. */
  private boolean isOfAnotherWorld(String[] lemmas) {
    for (String lemma : lemmas) {
      if (otherWorlds.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private void extract(
      ResolvedArticle article,
      ArticleIssues named,
      Sentence sentence,
      String[] lemmas,
      List<Event> found) {
    Matcher matcher = new Matcher(lexicon, strangers, article, sentence, lemmas);
    List<String> around = List.of();
    Participants participants = matcher.participants();
    for (Match match : matcher.matches()) {
      List<Party> actors = participants.actors(match);
      List<Party> recipients = participants.recipients(match, actors);
      Entry.Act act = match.entry().act();
      if (act != null && recipients.isEmpty()) {
        Party other = OtherSide.of(article, sentence, match.entry(), actors, found);
        if (other != null && match.entry().frame().reciprocal()) {
          actors = new ArrayList<>(actors);
          actors.add(other);
        } else if (other != null) {
          recipients = List.of(other);
        }
      }
      if (act != null
          && !isUnrefused(sentence, match, act)
          && !isThings(sentence, match, act, actors, matcher.arguments())
          && !isAnybodys(match.entry(), act, actors, recipients)
          && (isContact(act) || isSomebodys(match, actors, recipients, matcher.arguments()))) {
        if (around.isEmpty()) {
          around = contexts.named(lemmas);
        }
        Entry.Act within = Contexts.in(act, around);
        Event event = event(article, named, sentence, match, within, actors, recipients, matcher);
        if (!isContact(act)) {
          if (footing.holds(act, event)) {
            found.add(event);
          }
        } else if (tells(event, match, matcher.arguments()) && !isAtHome(event)) {
          Event contact =
              actors.isEmpty() && recipients.isEmpty()
                  ? Resumed.contact(article, sentence, match, found)
                  : null;
          found.add(
              contact == null
                  ? event
                  : resumed(article, named, sentence, match, within, contact, matcher));
        }
      }
    }
  }

  private Event resumed(
      ResolvedArticle article,
      ArticleIssues named,
      Sentence sentence,
      Match match,
      Entry.Act act,
      Event contact,
      Matcher matcher) {
    Evidence words = article.article().cite(sentence.token(match.word()).span());
    List<Party> parties = Resumed.parties(contact, words);
    return Resumed.onDaysOf(
        contact, event(article, named, sentence, match, act, parties, List.of(), matcher));
  }

  /** "Did not rule out", "has not refused": who does not refuse has done nothing yet. */
  private static boolean isUnrefused(Sentence sentence, Match match, Entry.Act act) {
    return act.type() == PloverType.REJECT && match.isClause() && isDenied(sentence, match);
  }

  /** "The ship was due", "the bill demanded": what a thing does with words is nobody's act. */
  private boolean isThings(
      Sentence sentence, Match match, Entry.Act act, List<Party> actors, Arguments arguments) {
    if (!actors.isEmpty()
        || act.type() == PloverType.ASSAULT
        || match.entry().partOfSpeech() != Entry.PartOfSpeech.V
        || !match.entry().frame().actors().contains("subj")) {
      return false;
    }
    List<Integer> subjects = arguments.fill(match.word(), "subj", -1);
    return !subjects.isEmpty()
        && subjects.stream().allMatch(subject -> isOneOf(sentence, subject, inanimate));
  }

  private static boolean isContact(Entry.Act act) {
    return act.type() == PloverType.CONSULT;
  }

  /** "The child refused soup": what plain people do to nobody is no event, unless they protest. */
  private boolean isAnybodys(
      Entry entry, Entry.Act act, List<Party> actors, List<Party> recipients) {
    return act.type() != PloverType.PROTEST
        && entry.conditions().stream().noneMatch(condition -> condition.names("strike"))
        && recipients.isEmpty()
        && actors.size() == 1
        && anybody.contains(actors.get(0).actor().name())
        && actors.get(0).actor().country() == null;
  }

  /** A word needs somebody; a noun without a light verb, which may be no act at all, its actor. */
  private static boolean isSomebodys(
      Match match, List<Party> actors, List<Party> recipients, Arguments arguments) {
    if (isTruce(match)) {
      return true;
    }
    if (match.entry().frame().reciprocal()) {
      boolean verb = match.entry().partOfSpeech() == Entry.PartOfSpeech.V || match.host() >= 0;
      boolean shared =
          !arguments.fill(match.word(), "with", match.host()).isEmpty()
              || !arguments.fill(match.word(), "between", match.host()).isEmpty();
      return actors.size() >= 2 || (!actors.isEmpty() && (verb || shared));
    }
    return !actors.isEmpty() || !recipients.isEmpty();
  }

  /** "A ceasefire was announced": weighs enough to be told although nobody is named. */
  private static boolean isTruce(Match match) {
    Entry.Act act = match.entry().act();
    return act != null
        && "ceasefire".equals(act.mode())
        && match.entry().partOfSpeech() == Entry.PartOfSpeech.V;
  }

  /**
   * Whether a contact is worth a line: it has two sides, is a journey somewhere, or the sentence
   * goes on telling of one known before ("the talks took four hours").
   */
  private static boolean tells(Event event, Match match, Arguments arguments) {
    int parties = event.actors().size() + event.recipients().size();
    boolean verb = match.entry().partOfSpeech() == Entry.PartOfSpeech.V;
    if (isTourism(event)) {
      return false;
    }
    if ("third-party".equals(event.mode()) && !event.actors().isEmpty()) {
      return true;
    }
    if (parties >= 2) {
      return true;
    }
    if (parties == 1 && verb) {
      return !meetsThing(match, arguments);
    }
    Encounter encounter = event.encounter();
    if (encounter == null) {
      return !event.recipients().isEmpty();
    }
    boolean further =
        encounter.duration() != null
            || !encounter.agenda().isEmpty()
            || (parties == 1 && encounter.ordinal() != null);
    boolean journey =
        encounter.form() == Encounter.Form.VISIT
            && event.setting().place() != null
            && !event.actors().isEmpty();
    return journey || (further && event.standing().factuality() >= 2);
  }

  /** "Finnish tourists visited Spain": no state goes anywhere with its plain people. */
  private static boolean isTourism(Event event) {
    return "visit".equals(event.mode())
        && !event.actors().isEmpty()
        && event.actors().stream()
            .allMatch(
                party ->
                    !party.actor().person() && party.actor().sectors().equals(List.of(Sector.CVL)));
  }

  /** "Met with criticism", "met the standard": who deals with no party meets nobody. */
  private static boolean meetsThing(Match match, Arguments arguments) {
    Frame frame = match.entry().frame();
    return frame.reciprocal()
        && frame.recipients().stream()
            .anyMatch(slot -> !arguments.fill(match.word(), slot, match.host()).isEmpty());
  }

  /** A president who tours a province of the own country meets no other state. */
  private static boolean isAtHome(Event event) {
    Place place = event.setting().place();
    String there = place == null ? null : place.country();
    if (!"visit".equals(event.mode()) || event.actors().isEmpty()) {
      return false;
    }
    String home = event.actors().get(0).actor().country();
    if (home == null || (there != null && !there.equals(home))) {
      return false;
    }
    List<Party> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    return (there != null || !event.recipients().isEmpty())
        && all.stream().allMatch(party -> home.equals(party.actor().country()));
  }

  private Event event(
      ResolvedArticle article,
      ArticleIssues named,
      Sentence sentence,
      Match match,
      Entry.Act listed,
      List<Party> actors,
      List<Party> recipients,
      Matcher matcher) {
    Arguments arguments = matcher.arguments();
    When when = dater.when(article, sentence, dated(sentence, match));
    Standing standing =
        planned(match, dated(standings.read(article, sentence, match.word()), when, article));
    Entry.Act act =
        isDecided(sentence, match)
            ? listed
            : Composition.of(listed, standing, actors, match.isClause());
    Evidence evidence = article.article().cite(sentence.span());
    Evidence trigger = article.article().cite(trigger(sentence, match));
    boolean visit = "visit".equals(listed.mode());
    Encounter encounter =
        act.type() == PloverType.CONSULT
            ? encounters.read(
                article, named, sentence, match, arguments, visit ? recipients : List.<Party>of())
            : null;
    Span matter = new Matters(sentence, arguments, matcher.participants()).of(match);
    String mode = act.mode();
    String id =
        ObservationId.of(
            Observation.Kind.EVENT,
            evidence,
            act.type(),
            mode == null ? "" : mode,
            ids(actors),
            ids(recipients),
            trigger.quote(),
            trigger.start() - evidence.start());
    return new Event(
        id,
        act.type(),
        act.mode(),
        act.contexts(),
        act.cameo(),
        act.score(),
        actors,
        recipients,
        trigger,
        matter == null ? null : article.article().cite(matter),
        matter == null ? List.of() : named.namesIn(matter),
        encounter,
        new Provenance(evidence, ID, match.entry().id(), confidence(match, actors, recipients)),
        standing,
        new Setting(when, place(article, sentence, match)));
  }

  /** The word whose day an event has: where it is decided on, that of the decision. */
  private int dated(Sentence sentence, Match match) {
    int word = match.word();
    boolean decided = match.host() < 0 && sentence.is(word, "xcomp") && isDecided(sentence, match);
    return decided ? sentence.head(word) : word;
  }

  /**
   * Nouns have no tense and news has a present of its own: what lies on days before the publication
   * is past.
   */
  private static Standing dated(Standing standing, @Nullable When when, ResolvedArticle article) {
    LocalDate published = article.publication().from();
    boolean past =
        when != null
            && published != null
            && when.days().to().isBefore(published)
            && when.basis() != When.Basis.BOUNDS
            && standing.time() != Standing.Time.HISTORICAL;
    return past && standing.factuality() >= 2
        ? new Standing(
            standing.voice(), standing.factuality(), Standing.Time.PAST, standing.condition())
        : standing;
  }

  /** "Is due in Oslo", "is expected to visit": what is said of a plan is a plan. */
  private Standing planned(Match match, Standing standing) {
    boolean plan =
        standing.time() == Standing.Time.PRESENT
            && standing.factuality() > 0
            && plans.contains(match.entry().lemma())
            && match.entry().act() != null
            && match.entry().act().type() == PloverType.AGREE;
    return plan
        ? new Standing(
            standing.voice(), standing.factuality(), Standing.Time.FUTURE, standing.condition())
        : standing;
  }

  /**
   * "Decided to lift the ban", "ordered a raid": what is decided is done, although it lies ahead.
   */
  private boolean isDecided(Sentence sentence, Match match) {
    int verb = match.host() < 0 ? match.word() : match.host();
    if (match.host() >= 0 && decisions.contains(sentence.lemma(verb))) {
      return true;
    }
    int head = sentence.is(verb, "xcomp", "advcl", "acl") ? sentence.head(verb) : -1;
    if (head < 0) {
      return false;
    }
    // "Signed a decree to lift the ban": the infinitive hangs on the verb or on its object.
    boolean act = isOneOf(sentence, head, laws) && sentence.is(head, "obj", "nsubj:pass");
    int decision = act ? sentence.head(head) : head;
    return (sentence.is(verb, "xcomp") && decisions.contains(sentence.lemma(decision)))
        || (enactments.contains(sentence.lemma(decision))
            && sentence.children(decision, "obj", "nsubj:pass").stream()
                .anyMatch(object -> isOneOf(sentence, object, laws)));
  }

  private static boolean isOneOf(Sentence sentence, int word, Set<String> lemmas) {
    return lemmas.contains(sentence.lemma(word));
  }

  /** Whether the verb itself is denied: "did not approve". */
  private static boolean isDenied(Sentence sentence, Match match) {
    int verb = match.host() < 0 ? match.word() : match.host();
    return sentence.children(verb, "advmod").stream()
        .anyMatch(adverb -> DENIALS.contains(sentence.lemma(adverb).toLowerCase(Locale.ROOT)));
  }

  private static List<String> ids(List<Party> parties) {
    return parties.stream().map(party -> party.actor().id().value()).toList();
  }

  private static Span trigger(Sentence sentence, Match match) {
    Span own = sentence.token(match.word()).span();
    if (match.host() < 0) {
      return own;
    }
    Span host = sentence.token(match.host()).span();
    Span both = own.cover(host);
    return both.length() - own.length() - host.length() < 30 ? both : own;
  }

  /** Parties that the register knows on both sides of a verb: 0.95; each thing less, less. */
  private static double confidence(Match match, List<Party> actors, List<Party> recipients) {
    double confidence = 0.95;
    List<Party> all = new ArrayList<>(actors);
    all.addAll(recipients);
    if (all.stream().noneMatch(party -> party.actor().id().known())) {
      confidence -= 0.2;
    }
    if (actors.isEmpty()) {
      confidence -= 0.2;
    } else if (all.size() < 2) {
      confidence -= 0.1;
    }
    if (match.entry().partOfSpeech() != Entry.PartOfSpeech.V && match.host() < 0) {
      confidence -= 0.1;
    }
    return Math.round(confidence * 100) / 100.0;
  }

  private static @Nullable Place place(ResolvedArticle article, Sentence sentence, Match match) {
    Entry.Act act = match.entry().act();
    boolean contact = act != null && act.type() == PloverType.CONSULT;
    return new Whereabouts(sentence, article.places(sentence))
        .of(match.word(), match.host(), contact);
  }
}
