package org.attache.resolve.reference;

import org.attache.grammar.Dependencies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.ActorId;
import org.attache.resolve.ResolvedArticle.Word;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.Introductions.Phrase;
import org.attache.resolve.reference.References.PlaceName;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/** The second reading of an article: gives each nominal its parties, in text order. */
final class Reading {

  /** Nouns and pronouns that take their parties from what follows "of". */
  private static final Set<String> PARTS =
      Set.of(
          "house",
          "member",
          "part",
          "number",
          "group",
          "majority",
          "all",
          "some",
          "many",
          "most",
          "both",
          "one",
          "each",
          "rest",
          "half",
          "dozen",
          "hundred",
          "thousand",
          "series",
          "branch",
          "wing",
          "element",
          "unit",
          "contingent",
          "several",
          "none",
          "either",
          "neither",
          "handful",
          "couple",
          "pair",
          "team",
          "crowd",
          "minority",
          "bulk",
          "head",
          "representative");

  /** Whoever leaves these is an elite. */
  private static final Set<Sector> OFFICIAL = Set.of(Sector.GOV, Sector.LEG, Sector.JUD);

  private static final Set<Sector> ARMED =
      Set.of(Sector.REB, Sector.PRM, Sector.MIL, Sector.CRM, Sector.UAF);

  private final Register register;
  private final Cast cast;
  private final Introductions introductions;
  private final Memory memory = new Memory();
  private final Pronouns pronouns;
  private final Pairs pairs;
  private final Styles styles;
  private final Map<Word, List<Draft>> drafts = new LinkedHashMap<>();
  private final List<PlaceName> places = new ArrayList<>();

  Reading(Register register, Cast cast, Introductions introductions, Voices voices) {
    this.register = register;
    this.cast = cast;
    this.introductions = introductions;
    this.pronouns = new Pronouns(memory, voices);
    this.pairs = new Pairs(memory, cast);
    this.styles = new Styles(register, cast);
  }

  Map<Word, List<Draft>> drafts() {
    return drafts;
  }

  List<PlaceName> places() {
    return places;
  }

  void read(Scene scene) {
    Sentence sentence = scene.sentence();
    surnames(scene);
    // Who says "I" may stand behind it, so these wait for the rest of the sentence.
    List<Integer> speakers = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      int spot = scene.spotAt(word);
      if (spot >= 0) {
        if (scene.spot(spot).end() - 1 == word) {
          spot(scene, spot);
        }
      } else if (sentence.tag(word).startsWith("PRP")) {
        if (Pronouns.isFirstPerson(scene, word)) {
          speakers.add(word);
        } else {
          put(scene, word, pronouns.read(scene, word, this::at));
        }
      } else {
        List<Draft> one = pairs.ordinal(scene, word);
        if (!one.isEmpty()) {
          put(scene, word, one);
          remember(scene, word, List.of(one.get(0).figure()), false);
        } else if (sentence.token(word).isNoun()) {
          noun(scene, word);
        }
      }
    }
    for (int word : speakers) {
      put(scene, word, pronouns.read(scene, word, this::at));
    }
    parts(scene);
  }

  /** A noun that nobody knows: two who were spoken of, or a thing. */
  private void noun(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    List<Draft> pair = pairs.read(scene, word);
    if (!pair.isEmpty()) {
      put(scene, word, pair);
      memory.add(pair.stream().map(Draft::figure).toList(), true, sentence, word);
    } else if (!sentence.is(word, "compound", "amod", "obl:tmod", "nmod:tmod", "fixed")) {
      memory.add(List.of(thing()), isPlural(sentence, word), sentence, word);
    }
  }

  private static Figure thing() {
    return new Figure(ActorId.unknown("thing"), "thing", Figure.Kind.THING);
  }

  /** "Both houses of Congress", "a group of experts": those of whom it is a part. */
  private void parts(Scene scene) {
    Sentence sentence = scene.sentence();
    for (int word = 0; word < sentence.size(); word++) {
      if (!PARTS.contains(sentence.lemma(word).toLowerCase(java.util.Locale.ROOT))
          || !at(sentence, word).isEmpty()) {
        continue;
      }
      for (int whole : sentence.children(word, "nmod")) {
        List<Draft> drafts = at(sentence, whole);
        if ("of".equals(Acting.preposition(sentence, whole)) && !drafts.isEmpty()) {
          Evidence mention = scene.cite(Math.min(word, whole), Math.max(word, whole) + 1);
          put(
              scene,
              word,
              drafts.stream()
                  .map(draft -> new Draft(draft.figure(), draft.naming(), mention, "part-of"))
                  .toList());
        }
      }
    }
  }

  /** The drafts that a word already has. */
  private List<Draft> at(Sentence sentence, int word) {
    return drafts.getOrDefault(new Word(sentence.index(), word), List.of());
  }

  /** Gives single names their person: somebody of the article, else somebody known to all. */
  private void surnames(Scene scene) {
    for (int i = 0; i < scene.spots().size(); i++) {
      Spot spot = scene.spot(i);
      if (scene.figure(i) == null && spot.namesPerson()) {
        Figure figure = bySurname(scene, spot);
        if (figure != null) {
          scene.figure(i, figure);
        }
      }
    }
  }

  private @Nullable Figure bySurname(Scene scene, Spot spot) {
    String word = scene.text(spot.end() - 1);
    Figure styled = styles.read(scene, spot, null);
    if (styled != null) {
      return styled;
    }
    if (scene.lower(spot.first()).equals("sir") || scene.lower(spot.first() - 1).equals("sir")) {
      Figure knight = knight(word);
      if (knight != null) {
        return knight;
      }
    }
    List<Figure> known = cast.surnamed(word);
    if (!known.isEmpty()) {
      Figure best = known.get(0);
      for (Figure figure : known) {
        if (memory.lastSentence(figure) > memory.lastSentence(best)) {
          best = figure;
        }
      }
      return best;
    }
    Entry.Person famous = cast.knownBySurname(word, null);
    if (famous != null) {
      return cast.person(famous);
    }
    return cast.stranger(scene.words(spot.first(), spot.end()));
  }

  /** "Sir Harold": knights go by the given name. One of the article, else one then in office. */
  private @Nullable Figure knight(String given) {
    Figure found = null;
    for (Figure figure : memory.figures()) {
      if (figure.isPerson() && figure.name().startsWith(given + " ")) {
        found = figure;
      }
    }
    Entry.Person person = found == null ? cast.knownByGivenName(given) : null;
    return person == null ? found : cast.person(person);
  }

  private void spot(Scene scene, int index) {
    Spot spot = scene.spot(index);
    if (scene.isCarried(index)) {
      return;
    }
    if (spot.namesPerson()) {
      person(scene, index);
    } else if (spot.state() != null && spot.organisation() != null) {
      seatOfOrganisation(scene, index, spot.state(), spot.organisation());
    } else if (spot.state() != null) {
      state(scene, index);
    } else if (spot.organisation() != null) {
      organisation(scene, index, cast.organisation(spot.organisation()), "name");
    } else if (spot.isTitle() || spot.agent() != null) {
      nominal(scene, index);
    } else if (spot.kind() == Name.Kind.ORGANIZATION) {
      String name = scene.words(spot.first(), spot.end());
      Figure figure = cast.organisation(name);
      if (figure.sectors().isEmpty()) {
        figure.sectors(Description.read(name, register).sectors());
      }
      figure.country(countryBeside(scene, spot));
      organisation(scene, index, figure, "unknown-name");
    } else if (spot.kind() == Name.Kind.PLACE) {
      place(scene, spot, null);
    }
  }

  /** The state in "Tonga's Valley Party" and "the Tongan Valley Party", or null. */
  private @Nullable String countryBeside(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(spot.head(sentence), "nmod:poss", "amod", "compound")) {
      int owner = scene.spotAt(child);
      Entry.StateName state = owner < 0 ? null : scene.spot(owner).state();
      if (state != null) {
        return register.countryOf(state.state());
      }
    }
    return null;
  }

  private void person(Scene scene, int index) {
    Spot spot = scene.spot(index);
    Sentence sentence = scene.sentence();
    Figure figure = scene.figure(index);
    if (figure == null) {
      return;
    }
    Evidence naming = scene.cite(spot.first(), spot.end());
    figure.named(naming);
    boolean titled = scene.first(index) < spot.first();
    boolean full = spot.end() - spot.first() > 1;
    String rule =
        titled ? "title-name" : full ? (figure.id().known() ? "register" : "full-name") : "surname";
    Draft draft = new Draft(figure, naming, null, rule);
    int head = spot.head(sentence);
    put(scene, head, List.of(draft));
    if (titled) {
      put(scene, Spot.head(sentence, scene.first(index), spot.end()), List.of(draft));
    }
    for (int title = 0; title < scene.spots().size(); title++) {
      if (scene.carrier(title) == index) {
        Spot role = scene.spot(title);
        put(scene, role.head(sentence), List.of(draft));
      }
    }
    remember(scene, head, List.of(figure), false);
  }

  private void state(Scene scene, int index) {
    Spot spot = scene.spot(index);
    Sentence sentence = scene.sentence();
    Entry.StateName name = spot.state();
    if (name == null) {
      return;
    }
    int head = spot.head(sentence);
    Acting.Stand stand = Acting.of(sentence, head, name.kind());
    Figure figure = cast.state(name.state());
    Evidence naming = scene.cite(spot.first(), spot.end());
    switch (stand) {
      case ACTOR -> {
        figure.named(naming);
        String rule =
            switch (name.kind()) {
              case CAPITAL -> "capital";
              case SEAT -> "seat";
              case PEOPLE, ADJECTIVE -> "people";
              case NAME -> "name";
            };
        Sector some = someOf(sentence, head, name.kind());
        if (some != null) {
          Figure group = cast.group(figure, some, scene.words(spot.first(), spot.end()), true);
          put(scene, head, List.of(new Draft(group, naming, null, "people")));
          remember(scene, head, List.of(group), true);
          return;
        }
        put(scene, head, List.of(new Draft(figure, naming, null, rule)));
        boolean many = name.kind() == Entry.StateName.Kind.PEOPLE && isPlural(sentence, head);
        remember(scene, head, List.of(figure), many);
      }
      case MODIFIER -> {
        put(scene, head, List.of(new Draft(figure, naming, null, "adjective")));
        remember(scene, head, List.of(figure), false);
      }
      case PLACE -> place(scene, spot, register.countryOf(name.state()));
      case NONE -> {
        // "the Vienna talks": where they were held, perhaps; nobody acts.
      }
    }
  }

  /** "Ordinary Greeks", "exiled Greeks": who is not the state; null for the people as a whole. */
  private static @Nullable Sector someOf(Sentence sentence, int head, Entry.StateName.Kind kind) {
    if (kind != Entry.StateName.Kind.PEOPLE) {
      return null;
    }
    for (int child : sentence.children(head, "amod")) {
      switch (sentence.lemma(child).toLowerCase(java.util.Locale.ROOT)) {
        case "ordinary", "young", "elderly", "poor", "rural", "urban", "unarmed", "innocent" -> {
          return Sector.CVL;
        }
        case "displaced", "displace", "fleeing", "stranded" -> {
          return Sector.REF;
        }
        case "exiled", "exile", "wealthy", "prominent" -> {
          return Sector.ELI;
        }
        case "armed" -> {
          return Sector.UAF;
        }
        default -> {
          // Says how they are, not who.
        }
      }
    }
    return null;
  }

  /** "Brussels": the organisation where it acts, the city of the state where it is a place. */
  private void seatOfOrganisation(
      Scene scene, int index, Entry.StateName name, Entry.Organisation organisation) {
    Spot spot = scene.spot(index);
    int head = spot.head(scene.sentence());
    switch (Acting.of(scene.sentence(), head, name.kind())) {
      case ACTOR, MODIFIER -> organisation(scene, index, cast.organisation(organisation), "seat");
      case PLACE -> place(scene, spot, register.countryOf(name.state()));
      case NONE -> {
        // A name of something else.
      }
    }
  }

  private void place(Scene scene, Spot spot, @Nullable String country) {
    places.add(
        new PlaceName(
            scene.sentence().index(),
            spot.first(),
            spot.end(),
            spot.head(scene.sentence()),
            country));
  }

  private void organisation(Scene scene, int index, Figure figure, String rule) {
    Spot spot = scene.spot(index);
    int head = spot.head(scene.sentence());
    Evidence naming = scene.cite(spot.first(), spot.end());
    figure.named(naming);
    put(scene, head, List.of(new Draft(figure, naming, null, rule)));
    remember(scene, head, List.of(figure), false);
  }

  /** A title or agent word without a name. */
  private void nominal(Scene scene, int index) {
    Spot spot = scene.spot(index);
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    List<Draft> pair = pairs.read(scene, head);
    if (!pair.isEmpty()) {
      put(scene, head, pair);
      return;
    }
    Phrase phrase = introductions.phrase(scene, index);
    List<Figure> owners = owners(scene, phrase, head);
    Evidence words = scene.cite(phrase.first(), phrase.end());
    List<Draft> found = new ArrayList<>();
    if (spot.isTitle()) {
      found.addAll(byTitle(scene, index, phrase, owners, words));
    }
    if (spot.agent() != null && spot.agent().words().equals("counterpart")) {
      found.addAll(counterpart(scene, head, phrase, words));
    }
    if (found.isEmpty() && spot.agent() != null) {
      found.addAll(byAgent(scene, spot, spot.agent(), phrase, owners, words));
    }
    put(scene, head, found);
    if (!found.isEmpty()) {
      boolean plural = isPlural(sentence, head);
      remember(scene, head, found.stream().map(Draft::figure).distinct().toList(), plural);
    }
  }

  /** "Her Swedish counterpart": who has her office in Sweden. */
  private List<Draft> counterpart(Scene scene, int head, Phrase phrase, Evidence words) {
    Sentence sentence = scene.sentence();
    Figure other = null;
    for (int child : sentence.children(head, "nmod:poss", "nmod")) {
      for (Draft draft : at(sentence, child)) {
        other = draft.figure().isPerson() ? draft.figure() : other;
      }
    }
    String office = other == null ? null : other.office();
    List<Draft> found = new ArrayList<>();
    for (int spot : phrase.owners()) {
      Figure owner = introductions.owner(scene, spot);
      if (owner == null || owner.isPerson() || office == null) {
        continue;
      }
      Figure said = byOffice(office, owner);
      Entry.Person then = said == null ? cast.holderThen(owner.id().value(), office) : null;
      Figure figure = said != null ? said : then == null ? null : cast.person(then);
      if (figure == null) {
        figure =
            cast.holder(
                owner,
                office,
                register.sectorOf(office),
                register.roleName(owner.id().value(), office));
      }
      found.add(draft(figure, words, "counterpart"));
    }
    return found;
  }

  private static boolean isPlural(Sentence sentence, int head) {
    String tag = sentence.tag(head);
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** "A lecturer at a college in Scotland": the state of the place behind "at". */
  private @Nullable Figure workplace(Scene scene, int head) {
    Sentence sentence = scene.sentence();
    boolean at = false;
    int last = head;
    for (int word : sentence.subtree(head)) {
      last = Math.max(last, word);
    }
    for (int word = head + 1; word <= last; word++) {
      String text = scene.lower(word);
      at |= text.equals("at");
      int spot = scene.spotFrom(word + 1);
      if (at && text.equals("in") && spot >= 0) {
        return introductions.owner(scene, spot);
      }
      if (sentence.token(word).isVerb() || text.equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** Whose a title or agent word is: what stands before it, and what the tree hangs on it. */
  private List<Figure> owners(Scene scene, Phrase phrase, int head) {
    Set<Figure> found = new LinkedHashSet<>();
    for (int owner : phrase.owners()) {
      Figure figure = introductions.owner(scene, owner);
      if (figure != null) {
        found.add(figure);
      }
    }
    if (!found.isEmpty()) {
      return List.copyOf(found);
    }
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(head, "amod", "compound", "nmod:poss", "nmod")) {
      if (scene.spotAt(child) < 0 && Character.isUpperCase(scene.text(child).charAt(0))) {
        // "Sapporo police": a city that the annotator has overlooked.
        String country = introductions.country(scene.text(child));
        boolean of = sentence.relation(child).equals("nmod");
        if (country != null && !of) {
          found.add(cast.state(country));
          continue;
        }
      }
      boolean of =
          !sentence.is(child, "nmod")
              || sentence.relation(child).equals("nmod:poss")
              || Set.of("of", "in", "from")
                  .contains(String.valueOf(Acting.preposition(sentence, child)));
      if (!of) {
        continue;
      }
      for (int conjunct : Dependencies.of(sentence).conjuncts(child)) {
        int spot = scene.spotAt(conjunct);
        Figure figure = spot < 0 ? null : introductions.owner(scene, spot);
        if (figure != null) {
          found.add(figure);
        } else if (sentence.tag(conjunct).equals("PRP$")) {
          at(sentence, conjunct).forEach(draft -> found.add(draft.figure()));
        } else if (spot < 0 && "of".equals(Acting.preposition(sentence, conjunct))) {
          // "the minister of tourism of Latvia"
          for (int further : sentence.children(conjunct, "nmod")) {
            int next = scene.spotAt(further);
            Figure owner = next < 0 ? null : introductions.owner(scene, next);
            if (owner != null && "of".equals(Acting.preposition(sentence, further))) {
              found.add(owner);
            }
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Draft> byTitle(
      Scene scene, int index, Phrase phrase, List<Figure> owners, Evidence words) {
    Spot spot = scene.spot(index);
    Figure owner = owners.isEmpty() ? null : owners.get(0);
    if (owner != null && owner.isPerson()) {
      return List.of();
    }
    Entry.Title title = Introductions.title(spot, owner);
    if (title == null) {
      return List.of();
    }
    if (owner == null && title.owners().size() == 1 && !title.plural()) {
      Figure said = byOffice(title.office(), null);
      String only = title.owners().get(0);
      // "Secretary" and "chairman" alone are many things in many countries.
      boolean clear =
          title.words().contains(" ")
              || (cast.isSpokenOf(only)
                  && Character.isUpperCase(scene.text(spot.first()).charAt(0)));
      owner = said != null ? ownerOf(said) : clear ? ownerFigure(only) : null;
      if (owner == null) {
        return List.of();
      }
    }
    boolean indefinite =
        Set.of("a", "an", "any", "no", "some", "another").contains(phrase.article());
    if (title.plural() || indefinite || (owners.size() > 1)) {
      List<Draft> found = new ArrayList<>();
      if (owners.isEmpty() && phrase.gone() && spot.agent() == null) {
        Figure somebody = cast.group(null, Sector.ELI, title.words(), title.plural());
        return List.of(new Draft(somebody, words, null, "title-alone"));
      }
      for (Figure each : owners) {
        Figure holder = title.plural() && owners.size() > 1 ? holder(each, title, phrase) : null;
        Sector sector = phrase.gone() ? Sector.ELI : title.sector();
        Figure figure =
            holder != null ? holder : cast.group(each, sector, title.words(), title.plural());
        found.add(draft(figure, words, holder != null ? "office-holder" : "agent-word"));
      }
      return found;
    }
    if (owner == null) {
      Figure said = byOffice(title.office(), null);
      if (said != null) {
        return List.of(draft(said, words, "title"));
      }
      Figure club = organisationOf(scene, spot);
      if (club != null) {
        return List.of(draft(officer(club, title), words, "office"));
      }
      boolean open = !phrase.gone() && !hasComplement(scene, spot);
      String state = open ? cast.stateWith(title.office()) : null;
      state = state == null && open ? cast.onlyState() : state;
      if (state == null) {
        Sector sector = phrase.gone() ? Sector.ELI : sectorOfWhole(scene, spot, title.sector());
        Figure somebody = cast.group(null, sector, title.words(), false);
        return List.of(new Draft(somebody, words, null, "title-alone"));
      }
      owner = cast.state(state);
    }
    Register.Gone state = goneState(scene, phrase);
    if (state != null) {
      // "The Soviet president" of 1991 is not the Russian one, and of 2015 was one once.
      Entry.Person then = cast.holderThen(state.state().id(), title.office());
      if (then != null) {
        return List.of(draft(cast.person(then), words, "office-holder"));
      }
      if (cast.isPast(state)) {
        Figure somebody = cast.group(owner, Sector.ELI, title.words(), false);
        return List.of(new Draft(somebody, words, null, "agent-word"));
      }
    }
    if (phrase.gone()) {
      Figure past = byOffice(title.office(), owner);
      return List.of(
          past == null
              ? new Draft(
                  cast.group(owner, Sector.ELI, title.words(), false), words, null, "agent-word")
              : draft(past, words, "title"));
    }
    if (owner.kind() == Figure.Kind.ORGANISATION && !owner.id().known()) {
      // "The president of the Tongan Rights League" is of its sector, not of the government.
      return List.of(draft(officer(owner, title), words, "office"));
    }
    Figure said = byOffice(title.office(), owner);
    if (said != null) {
      return List.of(draft(said, words, "title"));
    }
    Figure holder = holder(owner, title, phrase);
    if (holder != null) {
      return List.of(draft(holder, words, "office-holder"));
    }
    String role = register.roleName(owner.id().value(), title.office());
    return List.of(
        draft(cast.holder(owner, title.office(), title.sector(), role), words, "office"));
  }

  /** The gone state whose name stands with a title, or null. */
  private Register.@Nullable Gone goneState(Scene scene, Phrase phrase) {
    for (int owner : phrase.owners()) {
      Entry.StateName name = scene.spot(owner).state();
      if (name != null && name.gone() != null) {
        return register.gone(name.gone());
      }
    }
    return null;
  }

  private Figure officer(Figure organisation, Entry.Title title) {
    Sector sector =
        organisation.sectors().isEmpty()
            ? title.sector()
            : organisation.sectors().iterator().next();
    String role = register.roleName(organisation.id().value(), title.office());
    return cast.holder(organisation, title.office(), sector, role);
  }

  private static boolean hasComplement(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    return sentence.children(head, "nmod").stream()
        .anyMatch(child -> child > head && "of".equals(Acting.preposition(sentence, child)));
  }

  /** "The president of the Tongan Rights League": a name that nobody has marked, or null. */
  private @Nullable Figure organisationOf(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    for (int child : sentence.children(head, "nmod")) {
      if (child < head
          || !"of".equals(Acting.preposition(sentence, child))
          || !sentence.token(child).isProper()
          || scene.spotFrom(child) >= 0) {
        continue;
      }
      int first = child;
      while (first > head + 1 && Character.isUpperCase(scene.text(first - 1).charAt(0))) {
        first--;
      }
      if (first < child) {
        return cast.organisation(scene.words(first, child + 1));
      }
    }
    return null;
  }

  private @Nullable Figure holder(Figure owner, Entry.Title title, Phrase phrase) {
    Figure said = cast.withOffice(owner.id().value(), title.office());
    if (said != null && !phrase.gone()) {
      return said;
    }
    Entry.Person person = cast.holderThen(owner.id().value(), title.office());
    return person == null ? null : cast.person(person);
  }

  /** Who was mentioned last with an office, of an owner or of any. */
  private @Nullable Figure byOffice(String office, @Nullable Figure owner) {
    for (Memory.Trace trace : memory.latest()) {
      for (Figure figure : trace.figures()) {
        boolean leads = office.equals("leader") && figure.sectors().contains(Sector.GOV);
        if (figure.isPerson()
            && (office.equals(figure.office()) || leads)
            && (owner == null || isOf(figure, owner))) {
          return figure;
        }
      }
    }
    return owner == null ? null : cast.withOffice(owner.id().value(), office);
  }

  private static boolean isOf(Figure figure, Figure owner) {
    String id = owner.id().value();
    return id.equals(figure.country()) || figure.id().value().startsWith(id + "/");
  }

  private @Nullable Figure ownerOf(Figure person) {
    String country = person.country();
    return country == null ? null : cast.state(country);
  }

  private @Nullable Figure ownerFigure(String id) {
    if (register.state(id) != null) {
      return cast.state(id);
    }
    Entry.Organisation organisation = register.organisation(id);
    return organisation == null ? null : cast.organisation(organisation);
  }

  private List<Draft> byAgent(
      Scene scene,
      Spot spot,
      Entry.AgentWord word,
      Phrase phrase,
      List<Figure> owners,
      Evidence words) {
    boolean one =
        phrase.article().equals("the")
            && !word.plural()
            && (word.kind() == Entry.AgentWord.Kind.PERSON
                || word.kind() == Entry.AgentWord.Kind.PART
                || word.kind() == Entry.AgentWord.Kind.RELATION);
    if (owners.size() == 1 && one && owners.get(0).kind() == Figure.Kind.STATE) {
      for (Memory.Trace trace : memory.latest()) {
        Figure figure = trace.one();
        if (figure.isPerson()
            && trace.sentence() >= scene.sentence().index() - 3
            && owners.get(0).id().value().equals(figure.country())
            && (word.kind() == Entry.AgentWord.Kind.RELATION
                || figure.sectors().contains(word.sector()))) {
          return List.of(draft(figure, words, "description"));
        }
      }
    }
    Sector sector = phrase.gone() && OFFICIAL.contains(word.sector()) ? Sector.ELI : word.sector();
    Figure workplace =
        owners.isEmpty() && word.kind() == Entry.AgentWord.Kind.PERSON
            ? workplace(scene, Spotter.headOfTitle(scene.sentence(), spot.first(), spot.end()))
            : null;
    if (workplace != null) {
      return List.of(new Draft(part(workplace, word, sector), words, null, "agent-word"));
    }
    if (owners.isEmpty()) {
      Sector whole = sectorOfWhole(scene, spot, sector);
      boolean free =
          word.kind() == Entry.AgentWord.Kind.PERSON
              || word.kind() == Entry.AgentWord.Kind.GROUP
              || whole != sector;
      return free
          ? List.of(
              new Draft(
                  cast.group(null, whole, word.words(), word.plural()), words, null, "agent-word"))
          : List.of();
    }
    List<Draft> found = new ArrayList<>();
    for (Figure owner : owners) {
      found.add(new Draft(part(owner, word, sector), words, null, "agent-word"));
    }
    return found;
  }

  /**
   * The sector of those for whom a word of rank speaks: "the head of the company", "a spokesman for
   * the rebels"; the word's own where nothing is said.
   */
  private Sector sectorOfWhole(Scene scene, Spot spot, Sector own) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    for (int child : sentence.children(head, "nmod")) {
      if (!Set.of("of", "for", "from").contains(String.valueOf(Acting.preposition(sentence, child)))
          || child < head) {
        continue;
      }
      List<Integer> wholes = new ArrayList<>(List.of(child));
      wholes.addAll(sentence.children(child, "nmod:poss"));
      for (int whole : wholes) {
        int index = scene.spotAt(whole);
        Entry.AgentWord agent = index < 0 ? null : scene.spot(index).agent();
        if (agent != null) {
          return agent.sector();
        }
      }
    }
    return own;
  }

  private Figure part(Figure owner, Entry.AgentWord word, Sector sector) {
    boolean armed =
        owner.kind() == Figure.Kind.ORGANISATION
            && owner.sectors().stream().anyMatch(ARMED::contains)
            && ARMED.contains(sector);
    if (armed) {
      // "Hezbollah fighters" are Hezbollah.
      return owner;
    }
    if (word.kind() == Entry.AgentWord.Kind.WHOLE) {
      if (!owner.isPerson()) {
        return owner;
      }
      if (owner.country() != null) {
        return cast.state(owner.country());
      }
    }
    return cast.group(owner, sector, word.words(), word.plural());
  }

  private static Draft draft(Figure figure, Evidence words, String rule) {
    Evidence naming = figure.naming();
    return naming == null
        ? new Draft(figure, words, null, rule)
        : new Draft(figure, naming, words, rule);
  }

  private void put(Scene scene, int word, List<Draft> found) {
    if (!found.isEmpty()) {
      drafts.putIfAbsent(new Word(scene.sentence().index(), word), List.copyOf(found));
    }
  }

  private void remember(Scene scene, int head, List<Figure> figures, boolean plural) {
    memory.add(figures, plural, scene.sentence(), head);
    coordination(scene, head);
  }

  /** "Salo and Okafor": remembered together too, for "they". */
  private void coordination(Scene scene, int head) {
    Sentence sentence = scene.sentence();
    int first = sentence.is(head, "conj") ? sentence.head(head) : head;
    List<Integer> conjuncts = Dependencies.of(sentence).conjuncts(first);
    if (conjuncts.size() < 2 || conjuncts.stream().max(Integer::compare).orElse(-1) != head) {
      return;
    }
    Set<Figure> all = new LinkedHashSet<>();
    for (int conjunct : conjuncts) {
      List<Draft> known = at(sentence, conjunct);
      if (known.isEmpty()) {
        return;
      }
      known.forEach(draft -> all.add(draft.figure()));
    }
    if (all.size() > 1) {
      memory.add(List.copyOf(all), true, sentence, first);
    }
  }
}
