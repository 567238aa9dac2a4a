package org.attache.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.PloverType;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Sector;
import org.jspecify.annotations.Nullable;

/** Turns what stands in the slots of a match into parties. */
final class Participants {

  private static final Map<String, String> COUNTRY_NAMES = countryNames();
  private static final List<String> TOWARDS =
      List.of("on", "against", "to", "for", "of", "with", "by");
  private static final List<String> WHERE = List.of("in", "at", "near", "into", "across");
  private static final Set<String> OTHERS = Set.of("it", "they", "he", "she");

  private final ResolvedArticle article;
  private final Sentence sentence;
  private final Arguments arguments;
  private final Strangers strangers;
  private final IntFunction<List<Match>> embedded;
  private final UnaryOperator<@Nullable Match> attack;
  private final IdentityHashMap<Match, List<Party>> actors = new IdentityHashMap<>();

  private static final Set<PloverType> DEEDS =
      EnumSet.of(
          PloverType.ASSAULT,
          PloverType.COERCE,
          PloverType.MOBILIZE,
          PloverType.PROTEST,
          PloverType.SANCTION);

  /**
   * @param embedded the acts that a predicate is about
   * @param attack the attack of which a killing is part, or null
   */
  Participants(
      ResolvedArticle article,
      Sentence sentence,
      Arguments arguments,
      Strangers strangers,
      IntFunction<List<Match>> embedded,
      UnaryOperator<@Nullable Match> attack) {
    this.article = article;
    this.sentence = sentence;
    this.arguments = arguments;
    this.strangers = strangers;
    this.embedded = embedded;
    this.attack = attack;
  }

  List<Party> actors(Match match) {
    List<Party> known = actors.get(match);
    if (known == null) {
      known = findActors(match);
      actors.put(match, known);
    }
    return known;
  }

  /** Those of the frame; where they are only "it" or "they", whoever says what they do. */
  private List<Party> findActors(Match match) {
    List<Party> found = framed(match);
    Match raid = found.isEmpty() ? attack.apply(match) : null;
    if (raid != null) {
      return actors(raid);
    }
    int verb = match.host() < 0 ? match.word() : match.host();
    boolean whole = !found.isEmpty() && !match.entry().frame().reciprocal();
    if (found.isEmpty() && sentence.is(verb, "xcomp") && acts(match)) {
      // "Used the crisis to attack Peru": the object is a thing, so the subject does both.
      for (int subject : arguments.fill(sentence.head(verb), "subj", -1)) {
        add(found, at(subject, "subj"));
      }
      return found;
    }
    if (whole || !sentence.is(verb, "ccomp")) {
      return found;
    }
    for (int subject : arguments.fill(verb, "subj", -1)) {
      String lemma = sentence.lemma(subject).toLowerCase(Locale.ROOT);
      if (OTHERS.contains(lemma) && article.parties(sentence, subject).isEmpty()) {
        List<Party> all = new ArrayList<>();
        for (int speaker : arguments.fill(sentence.head(verb), "subj", -1)) {
          add(all, at(speaker, "subj"));
        }
        add(all, found);
        return all;
      }
    }
    return found;
  }

  private static boolean acts(Match match) {
    return match.isClause() && match.entry().frame().actors().contains("subj");
  }

  private List<Party> framed(Match match) {
    Frame frame = match.entry().frame();
    List<Party> found = new ArrayList<>();
    for (String slot : frame.actors()) {
      add(found, in(match, slot));
      if (!found.isEmpty() && !frame.reciprocal()) {
        return found;
      }
    }
    if (frame.reciprocal()) {
      for (String slot : frame.recipients()) {
        add(found, in(match, slot));
      }
    }
    return found;
  }

  List<Party> recipients(Match match, List<Party> actors) {
    Frame frame = match.entry().frame();
    List<Party> found = new ArrayList<>();
    if (frame.reciprocal()) {
      return found;
    }
    for (String slot : frame.recipients()) {
      List<Party> parties = new ArrayList<>();
      if (slot.equals("inner")) {
        parties.addAll(embedded(match, actors));
      }
      List<Party> deed = slot.equals("obj") ? doersOfDeed(match) : null;
      if (deed != null) {
        parties.addAll(deed);
      } else if (parties.isEmpty()) {
        parties.addAll(in(match, slot));
      }
      parties.removeIf(party -> contains(actors, party) || isForceOf(actors, party));
      if (slot.equals("inner")) {
        parties.removeIf(Participants::isNobody);
        if (parties.size() > 1) {
          parties = parties.subList(0, 1);
        }
      }
      add(found, parties);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return actors.isEmpty() ? found : beyond(match, actors);
  }

  /**
   * Whom the frame does not reach: what hangs on the object or on a participle behind it ("lifted
   * the sanctions imposed on Peru"), and for deeds, not for words, where they were done.
   */
  private List<Party> beyond(Match match, List<Party> actors) {
    Entry.Act act = match.entry().act();
    if (act == null || act.type() == PloverType.CONSULT || match.entry().absorbs()) {
      return List.of();
    }
    List<Integer> around = new ArrayList<>();
    for (int object : arguments.fill(match.word(), "obj", -1)) {
      int noun = arguments.takenUp(object);
      if (noun >= 0) {
        // "Restored the ties that Peru had severed": with those whose ties they are.
        around.add(noun);
        around.add(sentence.head(noun));
      }
      around.addAll(sentence.children(object, "acl"));
      around.add(object);
      // "Recalled Ana Lund, its ambassador to Peru."
      around.addAll(sentence.children(object, "appos"));
    }
    around.add(match.word());
    boolean deed = act.type().quad().name().startsWith("MATERIAL");
    for (List<String> slots : deed ? List.of(TOWARDS, WHERE) : List.of(TOWARDS)) {
      for (int word : around) {
        for (String slot : slots) {
          List<Party> found = new ArrayList<>();
          for (int filler : arguments.fill(word, slot, -1)) {
            // "A team of experts": what a thing consists of is no stranger.
            add(found, slot.equals("of") ? of(filler, slot) : at(filler, slot));
          }
          found.removeIf(
              party -> isNobody(party) || contains(actors, party) || isForceOf(actors, party));
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** A common noun without a state, far from the word that it is said of, is no party of it. */
  private static boolean isNobody(Party party) {
    return party.actor().country() == null
        && !party.actor().id().known()
        && !party.actor().person()
        && party.rule().equals("stranger");
  }

  /**
   * Who is condemned with a deed: whoever did it, and never to whom it was done ("condemned the
   * abduction of the Chilean envoys"); null where nobody is accused of a deed.
   */
  private @Nullable List<Party> doersOfDeed(Match match) {
    Entry.Act act = match.entry().act();
    if (act == null || act.type() != PloverType.ACCUSE) {
      return null;
    }
    List<Integer> objects = arguments.fill(match.word(), "obj", match.host());
    List<Party> found = null;
    for (Match inner : embedded.apply(match.word())) {
      Entry.Act deed = inner.entry().act();
      if (deed != null && DEEDS.contains(deed.type()) && objects.contains(inner.word())) {
        found = found == null ? new ArrayList<>() : found;
        add(found, actors(inner));
      }
    }
    return found;
  }

  /** Whether a nominal itself stands for somebody. */
  boolean isActor(int word) {
    return !article.parties(sentence, word).isEmpty();
  }

  /**
   * With whom an act that another one is about is done: who is to do it, else to whom it is to be
   * done ("offered to send troops to <em>Mali</em>").
   */
  private List<Party> embedded(Match match, List<Party> actors) {
    List<Party> doers = new ArrayList<>();
    List<Party> others = new ArrayList<>();
    for (Match inner : embedded.apply(match.word())) {
      List<Party> own = actors(inner);
      add(doers, own);
      add(others, recipients(inner, own));
    }
    doers.removeIf(party -> contains(actors, party) || isForceOf(actors, party));
    return doers.isEmpty() ? others : doers;
  }

  /** "Agreed to withdraw its troops": nobody does anything to its own troops. */
  private static boolean isForceOf(List<Party> actors, Party party) {
    String country = party.actor().country();
    return country != null
        && party.actor().sectors().contains(Sector.MIL)
        && actors.stream()
            .anyMatch(
                actor ->
                    country.equals(actor.actor().country())
                        && !actor.actor().sectors().contains(Sector.MIL));
  }

  private List<Party> in(Match match, String slot) {
    List<Party> found = new ArrayList<>();
    for (int word : arguments.fill(match.word(), slot, match.host())) {
      List<Party> parties = at(word, slot);
      add(found, parties);
      add(found, listed(word, parties));
    }
    return found;
  }

  /**
   * Persons that a parser took for others: in "Petrova, Prime Minister Okafor, and Salo" a second
   * person in apposition is the next of a list.
   */
  private List<Party> listed(int word, List<Party> parties) {
    List<Party> found = new ArrayList<>();
    if (parties.size() == 1 && parties.get(0).actor().person()) {
      for (int beside : sentence.children(word, "appos")) {
        List<Party> other = article.parties(sentence, beside);
        if (other.size() == 1 && other.get(0).actor().person()) {
          found.addAll(other);
        }
      }
    }
    return found;
  }

  /** The parties that a nominal in a slot stands for, or the stranger that it is. */
  List<Party> at(int word, String slot) {
    List<Party> parties = of(word, slot);
    Party stranger = parties.isEmpty() ? strangers.at(article, sentence, word, slot) : null;
    return stranger == null ? parties : List.of(stranger);
  }

  /**
   * The parties that a nominal stands for, or to which it belongs: "Turkish positions", "the
   * government of Chad".
   */
  List<Party> of(int word, String slot) {
    List<Party> own = article.parties(sentence, word);
    if (!own.isEmpty()) {
      return own;
    }
    List<Party> found = new ArrayList<>();
    for (int child : sentence.children(word, "nmod:poss", "compound", "amod")) {
      add(found, article.parties(sentence, child));
      if (found.isEmpty()) {
        // "Japan PM's office".
        for (int part : sentence.children(child, "nmod:poss", "compound", "amod")) {
          add(found, article.parties(sentence, part));
        }
      }
    }
    if (found.isEmpty() && !slot.equals("inner")) {
      for (int child :
          Dependencies.of(sentence)
              .obliques(word, "of", "by", "from", "between", "against", "in", "at", "near")) {
        List<Party> there = article.parties(sentence, child);
        add(found, there.isEmpty() ? countryAround(child) : there);
      }
    }
    return found.isEmpty() ? countryOf(word) : found;
  }

  /** Whether a nominal says where or when. */
  boolean isSetting(int word) {
    Span span = sentence.token(word).span();
    return article.places(sentence).stream().anyMatch(place -> place.word() == word)
        || article.times(sentence).stream().anyMatch(time -> time.words().span().overlaps(span));
  }

  /** Whether a contact names whom its subject deals with. */
  boolean hasOthers(Match match) {
    for (String slot : match.entry().frame().recipients()) {
      if (!in(match, slot).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a nominal stands for one person. */
  boolean isPerson(int word, String slot) {
    List<Party> parties = of(word, slot);
    return parties.size() == 1 && parties.get(0).actor().person();
  }

  /** The country of a place or of where a thing lies: "workers at a mine in Peru". */
  private List<Party> countryAround(int word) {
    List<Party> found = new ArrayList<>(countryOf(word));
    for (int child : Dependencies.of(sentence).obliques(word, "in", "of", "at", "near")) {
      if (found.isEmpty()) {
        List<Party> there = article.parties(sentence, child);
        add(found, there.isEmpty() ? countryOf(child) : there);
      }
    }
    return found;
  }

  /** The country of a place: who visits Lima visits Peru. */
  private List<Party> countryOf(int word) {
    List<Party> found = new ArrayList<>();
    for (Place place : article.places(sentence)) {
      String country = place.country();
      if (place.word() == word && country != null) {
        found.add(
            new Party(
                new Actor(
                    new ActorId(country),
                    countryName(country),
                    country,
                    List.of(),
                    false,
                    null,
                    null),
                place.words(),
                null,
                "place"));
      }
    }
    return found;
  }

  private static String countryName(String alpha3) {
    return COUNTRY_NAMES.getOrDefault(alpha3, alpha3);
  }

  private static Map<String, String> countryNames() {
    Map<String, String> names = new HashMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale locale = new Locale("", alpha2);
      names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }

  private static void add(List<Party> found, List<Party> more) {
    for (Party party : more) {
      if (!contains(found, party)) {
        found.add(party);
      }
    }
  }

  static boolean contains(List<Party> parties, Party party) {
    return parties.stream().anyMatch(other -> other.actor().id().equals(party.actor().id()));
  }
}
