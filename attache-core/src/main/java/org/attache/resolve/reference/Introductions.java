package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.PersonChoice.Said;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an article introduces persons: "Finnish Foreign Minister Aino Salo", "Aino Salo, the
 * foreign minister", "Aino Salo, a professor at Turku University".
 *
 * <p>It goes by the order of the words, not by the tree: parsers disagree with each other and with
 * themselves on which word heads a title with a name, and the order is always the same.
 */
final class Introductions {

  private final Register register;
  private final Cast cast;
  private final Styles styles;
  private final Function<String, @Nullable String> cities;

  Introductions(Register register, Cast cast, Function<String, @Nullable String> cities) {
    this.register = register;
    this.cast = cast;
    this.styles = new Styles(register, cast);
    this.cities = cities;
  }

  /**
   * A title or agent word with what stands before it.
   *
   * @param first first word of the phrase, with article and owner
   * @param end word after it, with "of Finland"
   * @param owners spots of those whose it is
   * @param article "the", "a", "" and so on
   * @param gone whether the office is over ("former")
   */
  record Phrase(int first, int end, List<Integer> owners, String article, boolean gone) {
    Phrase {
      owners = List.copyOf(owners);
    }
  }

  /** Reads what surrounds a title or agent word. */
  Phrase phrase(Scene scene, int spot) {
    int left = scene.first(spot);
    int end = scene.end(spot);
    List<Integer> owners = new ArrayList<>();
    String article = "";
    boolean gone = false;
    boolean more = true;
    while (more && left > 0) {
      String before = scene.lower(left - 1);
      int owner = scene.spotUpTo(left);
      boolean stranger = owner >= 0 && scene.spot(owner).state() == null && !isOwner(scene, owner);
      if (stranger || isDash(scene, left - 1)) {
        more = false;
      } else if (owner >= 0 && isOwner(scene, owner)) {
        owners.add(0, owner);
        left = scene.spot(owner).first();
        left = joinedOwners(scene, left, owners);
      } else if (scene.sentence().tag(left - 1).equals("POS") && owners.isEmpty()) {
        left--;
      } else if (WordSet.BEFORE_TITLE.has(before) && owners.isEmpty()) {
        gone |= WordSet.OFFICE_OVER.has(before);
        left--;
      } else if (!owners.isEmpty() && WordSet.OFFICE_OVER.has(before)) {
        gone = true;
        left--;
      } else if (scene.sentence().tag(left - 1).equals("DT")
          || scene.sentence().tag(left - 1).equals("PRP$")) {
        article = before;
        left--;
        more = false;
      } else {
        int far = owners.isEmpty() ? farOwner(scene, left) : -1;
        more = far >= 0;
        left = far >= 0 ? scene.spot(far).end() : left;
      }
    }
    if (article.isEmpty()) {
      int head =
          Spotter.headOfTitle(scene.sentence(), scene.spot(spot).first(), scene.spot(spot).end());
      int determiner = scene.sentence().child(head, "det");
      if (determiner >= 0 && determiner < left) {
        article = scene.lower(determiner);
      }
    }
    String behind = scene.lower(end);
    boolean to = behind.equals("to") && isSentTo(scene, spot);
    if (behind.equals("of") || behind.equals("for") || to) {
      int next = scene.lower(end + 1).equals("the") ? end + 2 : end + 1;
      int named = scene.spotFrom(next);
      if (behind.equals("of")
          && WordSet.KIND_OF_STATE.has(scene.lower(next))
          && (named < 0 || scene.spot(named).state() == null)) {
        // "the President of the Republic"; of whose, "of Ghana" says, or nobody has to say.
        end = next + 1;
        int of = scene.lower(end).equals("of") ? end + 1 : -1;
        next = of < 0 ? -1 : scene.lower(of).equals("the") ? of + 1 : of;
      }
      int owner = scene.spotFrom(next);
      if (owner >= 0
          && isOwner(scene, owner)
          && scene.spot(owner).person() == null
          && (to || !modifiesNoun(scene, owner))) {
        if (!isSentTo(scene, spot)) {
          owners.add(owner);
        }
        end = scene.spot(owner).end();
        int second = scene.lower(end).equals("and") ? scene.spotFrom(end + 1) : -1;
        if (isSentTo(scene, spot) && second >= 0 && scene.spot(second).state() != null) {
          end = scene.spot(second).end();
        }
      }
    }
    return new Phrase(left, end, owners, article, gone);
  }

  /** "The special envoy for Sudan" is not Sudan's. */
  static boolean isSentTo(Scene scene, int spot) {
    return scene.spot(spot).titles().stream()
        .anyMatch(title -> WordSet.OFFICE_OF_ENVOY.has(title.office()));
  }

  /** Whether a sign stands between blanks: the dash of a dateline joins nothing. */
  private static boolean isDash(Scene scene, int word) {
    return scene.text(word).equals("-")
        && word > 0
        && word + 1 < scene.sentence().size()
        && scene.sentence().token(word - 1).span().end()
            < scene.sentence().token(word).span().start()
        && scene.sentence().token(word).span().end()
            < scene.sentence().token(word + 1).span().start();
  }

  /** "Finnish" in "the president of the Finnish Sailing League" is not whose president he is. */
  private static boolean modifiesNoun(Scene scene, int owner) {
    Spot spot = scene.spot(owner);
    int head = spot.head(scene.sentence());
    Entry.StateName name = spot.state();
    int next = scene.spotFrom(spot.end());
    boolean person = next >= 0 && scene.spot(next).namesPerson();
    return name != null
        && !person
        && scene.sentence().is(head, "amod", "compound")
        && scene.sentence().head(head) >= spot.end();
  }

  /** "Finnish" before "air and ground" in "Finnish air and ground forces", or −1. */
  private static int farOwner(Scene scene, int left) {
    for (int word = left - 1; word >= 0 && word >= left - 5; word--) {
      int spot = scene.spotUpTo(word + 1);
      if (spot >= 0) {
        Entry.StateName name = scene.spot(spot).state();
        boolean modifies =
            name != null
                && (name.kind() == Entry.StateName.Kind.ADJECTIVE
                    || scene.sentence().is(scene.spot(spot).end() - 1, "compound"));
        return modifies ? spot : -1;
      }
      if (!scene.sentence().tag(word).matches("JJ[RS]?|NN|CC|HYPH|VBN|VBG")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOwner(Scene scene, int spot) {
    Spot owner = scene.spot(spot);
    return owner.namesOwner() || owner.namesPerson() || countryOfPlace(scene, spot) != null;
  }

  /** The country of a city or region that the annotator marks as a place, or null. */
  private @Nullable String countryOfPlace(Scene scene, int spot) {
    Spot one = scene.spot(spot);
    return one.entries().isEmpty()
            && one.kind() == Name.Kind.PLACE
            && !WordSet.KIND_OF_STATE.has(scene.lower(one.first()))
        ? country(scene.words(one.first(), one.end()))
        : null;
  }

  /** The country of a city or region, or null. */
  @Nullable String country(String place) {
    String region = register.stateOfRegion(place);
    return region != null ? region : cities.apply(place);
  }

  /** "U.S. and Russian officials", "U.S.-Russian": the first of two. */
  private static int joinedOwners(Scene scene, int left, List<Integer> owners) {
    String between = scene.lower(left - 1);
    int owner = scene.spotUpTo(left - 1);
    if (owner >= 0
        && scene.spot(owner).state() != null
        && scene.spot(owners.get(0)).state() != null
        && (between.equals("and") || between.equals("-") || between.equals("–"))
        && isModifier(scene.sentence(), scene.spot(owner), left)) {
      owners.add(0, owner);
      return scene.spot(owner).first();
    }
    return left;
  }

  /** Whether a name modifies what follows it and is no nominal of its own. */
  private static boolean isModifier(Sentence sentence, Spot owner, int right) {
    Entry.StateName name = owner.state();
    return (name != null && name.kind() == Entry.StateName.Kind.ADJECTIVE)
        || sentence.is(owner.end() - 1, "compound", "amod")
        || (sentence.is(right, "conj") && sentence.is(owner.end() - 1, "nmod", "compound"));
  }

  /**
   * "Politburo Member and Director of the Trade Office Aino Salo": all words of one run that ends
   * with a name say who that is.
   */
  private static void run(Scene scene, int person) {
    int left = scene.first(person);
    boolean role = false;
    boolean institution = false;
    List<Integer> inside = new ArrayList<>();
    while (left > 0) {
      int spot = scene.spotAt(left - 1);
      String before = scene.text(left - 1);
      if (spot >= 0) {
        Spot one = scene.spot(spot);
        boolean owner = one.state() != null;
        boolean word = one.isTitle() || (one.agent() != null && !one.agent().plural());
        if (one.namesPerson()
            || !Character.isUpperCase(scene.text(one.first()).charAt(0))
            || (!word && scene.lower(one.end()).equals("and"))) {
          break;
        }
        role |= word;
        institution |= !owner && !word;
        if (!owner) {
          inside.add(spot);
        }
        left = one.first();
      } else if (Character.isUpperCase(before.charAt(0)) || before.matches("of|and|the|for")) {
        role |=
            scene
                .sentence()
                .lemma(left - 1)
                .matches("(?i)member|director|head|chief|councilor|councillor|secretary");
        left--;
      } else {
        break;
      }
    }
    boolean joined =
        inside.size() == 1 && scene.lower(scene.spot(inside.get(0)).end()).equals("and");
    if (role && (institution || joined || inside.size() > 1)) {
      inside.forEach(spot -> scene.carry(spot, person, scene.first(person), 0));
    }
  }

  /** Finds the introductions of a sentence and tells the figures what they say. */
  void read(Scene scene) {
    for (int spot = 0; spot < scene.spots().size(); spot++) {
      Figure figure = scene.figure(spot);
      if (figure != null && scene.spot(spot).namesPerson()) {
        apposition(scene, spot, figure);
        origin(scene, spot, figure);
      }
    }
    for (int spot = 0; spot < scene.spots().size(); spot++) {
      Spot one = scene.spot(spot);
      boolean person =
          one.isTitle()
              || (one.agent() != null && one.agent().kind() != Entry.AgentWord.Kind.WHOLE);
      if (person) {
        introduce(scene, spot);
      }
    }
    for (int spot = 0; spot < scene.spots().size(); spot++) {
      if (scene.figure(spot) != null && scene.spot(spot).namesPerson()) {
        run(scene, spot);
      }
    }
  }

  private void introduce(Scene scene, int spot) {
    Phrase phrase = phrase(scene, spot);
    int after = pastHonorifics(scene, phrase.end());
    int person = scene.spotFrom(after);
    // "Deputy Minister of Defence Colonel-General Aino Salo": the first title counts.
    while (person >= 0
        && scene.spot(person).isTitle()
        && scene.spotFrom(scene.spot(person).end()) >= 0
        && Character.isUpperCase(scene.text(after).charAt(0))) {
      scene.carry(person, scene.spotFrom(scene.spot(person).end()), scene.spot(person).end(), 0);
      person = scene.spotFrom(scene.spot(person).end());
    }
    boolean comma = false;
    if (person < 0 && scene.text(after).equals(",")) {
      person = scene.spotFrom(pastHonorifics(scene, after + 1));
      comma = person >= 0;
      boolean said = !phrase.article().isEmpty() || !phrase.owners().isEmpty();
      if (comma && (!said || !closes(scene, scene.spot(person).end()))) {
        return;
      }
    }
    if (person >= 0 && scene.spot(person).namesPerson()) {
      apply(scene, spot, person, phrase);
      scene.carry(spot, person, comma ? scene.spot(person).first() : phrase.first(), 0);
      carryJoined(scene, phrase, person);
      if (scene.spot(spot).titles().stream().anyMatch(Entry.Title::plural)) {
        int end = scene.spot(person).end();
        int second = scene.lower(end).equals("and") ? scene.spotFrom(end + 1) : -1;
        if (second >= 0 && scene.spot(second).namesPerson()) {
          apply(scene, spot, second, phrase);
        }
      }
      return;
    }
    if (phrase.first() >= 2 && scene.text(phrase.first() - 1).equals(",")) {
      person = scene.spotUpTo(phrase.first() - 1);
      Entry.AgentWord agent = scene.spot(spot).agent();
      boolean said =
          !phrase.article().isEmpty()
              || !phrase.owners().isEmpty()
              || (agent != null
                  && agent.kind() == Entry.AgentWord.Kind.PERSON
                  && !agent.plural()
                  && phrase.first() == scene.spot(spot).first());
      if (person >= 0
          && scene.spot(person).namesPerson()
          && said
          && (closes(scene, after) || scene.lower(after).matches("of|at|in|for|who|to"))) {
        apply(scene, spot, person, phrase);
        scene.carry(spot, person, scene.first(person), 0);
      }
    }
  }

  /** "Prime Minister Shri", "the Prime Minister, H.E. Mr.". */
  private static int pastHonorifics(Scene scene, int word) {
    int next = word;
    while (WordSet.HONORIFIC.has(scene.lower(next))) {
      next++;
      next = scene.text(next).equals(".") ? next + 1 : next;
    }
    return next;
  }

  /** "Crown Prince and Prime Minister Salo": both titles are of one person. */
  private static void carryJoined(Scene scene, Phrase phrase, int person) {
    int and = phrase.first() - 1;
    int other = scene.lower(and).equals("and") ? scene.spotUpTo(and) : -1;
    boolean joined =
        other >= 0
            && phrase.article().isEmpty()
            && scene.spot(other).isTitle()
            && !scene.isCarried(other)
            && scene.spot(other).titles().stream().noneMatch(Entry.Title::plural);
    if (joined) {
      scene.carry(other, person, Math.min(scene.first(person), scene.spot(other).first()), 0);
    }
  }

  private static boolean closes(Scene scene, int word) {
    return word >= scene.sentence().size()
        || !Character.isLetterOrDigit(scene.text(word).charAt(0));
  }

  private void apply(Scene scene, int spot, int person, Phrase phrase) {
    Figure owner = phrase.owners().isEmpty() ? null : owner(scene, phrase.owners().get(0));
    Entry.Title title = title(scene.spot(spot), owner == null ? issuer() : owner);
    title = title == null ? title(scene.spot(spot), owner) : title;
    Figure figure = scene.figure(person);
    if (figure == null) {
      figure = bySurname(scene, person, title, owner, phrase.gone());
      scene.figure(person, figure);
    } else {
      figure = reconsidered(scene, person, figure, title, owner, phrase.gone());
      scene.figure(person, figure);
    }
    String role = scene.words(scene.spot(spot).first(), scene.spot(spot).end());
    boolean stranger = !figure.id().known();
    Entry.AgentWord agent = scene.spot(spot).agent();
    if (title != null && !title.plural()) {
      figure.role(phrase.gone() ? "former " + role : role);
      if (!phrase.gone()) {
        cast.appoint(figure, title.office());
      }
    } else if (title != null && !phrase.gone()) {
      // "Presidents Salo and Okafor": each is one.
      cast.appoint(figure, title.office());
    } else if (agent != null && agent.kind() != Entry.AgentWord.Kind.RELATION && stranger) {
      figure.role(role);
    }
    if (stranger) {
      Sector sector =
          title != null
              ? (phrase.gone() ? Sector.ELI : title.sector())
              : agent != null && agent.kind() != Entry.AgentWord.Kind.RELATION
                  ? agent.sector()
                  : null;
      if (sector != null && figure.sectors().isEmpty()) {
        figure.sectors(List.of(sector));
      }
      String issuer = cast.issuer();
      if (owner != null) {
        figure.country(owner.country());
      } else if (title != null && issuer != null && title.owners().contains(issuer)) {
        figure.country(issuer);
      } else if (title != null
          && title.owners().size() == 1
          && title.owners().get(0).length() == 3
          && (cast.issuer() == null || title.in(cast.issuer()))
          && (title.words().contains(" ") || cast.isSpokenOf(title.owners().get(0)))) {
        figure.country(title.owners().get(0));
      }
    }
  }

  /** The state whose government has issued the text, or null. */
  @Nullable Figure issuer() {
    return cast.issuer() == null ? null : cast.state(cast.issuer());
  }

  /** The figure of a state, organisation or person spot. */
  @Nullable Figure owner(Scene scene, int spot) {
    Spot one = scene.spot(spot);
    Figure known = scene.figure(spot);
    if (known != null) {
      return known;
    }
    Entry.StateName state = one.state();
    if (state != null) {
      return cast.state(state.state());
    }
    Entry.Organisation organisation = one.organisation();
    if (organisation != null) {
      return cast.organisation(organisation);
    }
    if (one.kind() == Name.Kind.ORGANIZATION && one.entries().isEmpty()) {
      return cast.organisation(scene.words(one.first(), one.end()));
    }
    String country = countryOfPlace(scene, spot);
    return country == null ? null : cast.state(country);
  }

  /** The office that a title is for this owner; the first that fits. */
  static Entry.@Nullable Title title(Spot spot, @Nullable Figure owner) {
    Entry.Title found = null;
    for (Entry.Title title : spot.titles()) {
      if (owner == null || title.in(owner.id().value())) {
        if (found == null || (owner != null && !title.owners().isEmpty())) {
          found = title;
        }
      }
    }
    return found;
  }

  private Figure bySurname(
      Scene scene, int spot, Entry.@Nullable Title title, @Nullable Figure owner, boolean gone) {
    Figure styled = styles.read(scene, scene.spot(spot), owner);
    if (styled != null) {
      return styled;
    }
    String word = scene.lastName(scene.spot(spot));
    List<Figure> known =
        cast.surnamed(word).stream().filter(figure -> !isOfAnother(figure, owner)).toList();
    for (Figure figure : known) {
      if (gone && title != null && cast.hasNow(figure, title.office())) {
        // "Former President Bush" is not the one who is president.
        continue;
      }
      if (title == null || figure.office() == null || title.office().equals(figure.office())) {
        return figure;
      }
    }
    Entry.Person titled =
        title == null && owner == null
            ? null
            : cast.knownByTitle(word, new Said(title == null ? null : title.office(), owner, gone));
    if (titled != null) {
      return cast.person(titled);
    }
    if (!known.isEmpty()) {
      return known.get(0);
    }
    Entry.Person famous = title == null && owner == null ? cast.knownBySurname(word) : null;
    if (famous != null) {
      return cast.person(famous);
    }
    return cast.stranger(scene.words(scene.spot(spot).first(), scene.spot(spot).end()));
  }

  /** Whether somebody is known to be of another state than the one whose title stands there. */
  private static boolean isOfAnother(Figure figure, @Nullable Figure owner) {
    return owner != null
        && owner.kind() == Figure.Kind.STATE
        && figure.country() != null
        && !figure.country().equals(owner.country());
  }

  /**
   * Whom a full name means beside a title of a state: not somebody whom the register has in another
   * state.
   */
  private Figure reconsidered(
      Scene scene,
      int spot,
      Figure figure,
      Entry.@Nullable Title title,
      @Nullable Figure owner,
      boolean gone) {
    Entry.Person entry = register.person(figure.id().value());
    if (entry == null
        || title == null
        || title.office().contains("ambassador")
        || title.office().contains("envoy")
        || owner == null
        || !isOfAnother(figure, owner)
        || cast.hasNow(entry, title.office())) {
      return figure;
    }
    Entry.Person other = cast.named(scene, scene.spot(spot), new Said(title.office(), owner, gone));
    boolean its =
        other != null
            && other.terms().stream()
                .anyMatch(
                    term ->
                        String.valueOf(register.countryOf(term.owner())).equals(owner.country()));
    return its
        ? cast.person(other)
        : cast.namesake(scene.words(scene.spot(spot).first(), scene.spot(spot).end()));
  }

  /** "Finnish skipper Aino Salo": where a stranger comes from, and what she is. */
  private void origin(Scene scene, int spot, Figure figure) {
    int noun = scene.spot(spot).first();
    while (noun > 0
        && scene.spotAt(noun - 1) < 0
        && scene.sentence().tag(noun - 1).startsWith("NN")
        && Character.isLowerCase(scene.text(noun - 1).charAt(0))) {
      noun--;
    }
    int state = scene.spotUpTo(noun);
    if (figure.id().known() || noun == scene.spot(spot).first() || state < 0) {
      return;
    }
    Entry.StateName name = scene.spot(state).state();
    if (name != null && name.kind() == Entry.StateName.Kind.ADJECTIVE) {
      figure
          .country(register.countryOf(name.state()))
          .role(scene.words(noun, scene.spot(spot).first()));
    }
  }

  /** "Aino Salo, a senior fellow at the Baltic Institute,": what no title or agent word tells. */
  private void apposition(Scene scene, int spot, Figure figure) {
    int comma = scene.spot(spot).end();
    if (figure.id().known() || !scene.text(comma).equals(",")) {
      return;
    }
    int from = comma + 1;
    int end = from;
    while (end < scene.sentence().size()
        && !scene.text(end).equals(",")
        && !scene.text(end).equals(";")
        && !scene.text(end).equals(".")
        && !scene.text(end).equals(":")
        && (!scene.sentence().token(end).isVerb() || scene.sentence().is(end, "amod"))
        && !scene.sentence().tag(end).equals("WP")) {
      end++;
    }
    boolean article = scene.lower(from).equals("a") || scene.lower(from).equals("an");
    boolean nominal =
        article
            || scene.lower(from).equals("the")
            || (from < scene.sentence().size()
                && scene.sentence().tag(from).startsWith("NN")
                && Character.isLowerCase(scene.text(from).charAt(0)));
    if (!nominal || end - from < (article ? 2 : 1) || end - from > 20) {
      return;
    }
    for (int word = from; word < end; word++) {
      int inside = scene.spotAt(word);
      if (inside >= 0 && scene.spot(inside).isTitle()) {
        return;
      }
    }
    Description description = Description.read(scene.words(from, end), register);
    if (!article && description.affiliation() == null) {
      return;
    }
    figure.role(description.role()).affiliation(description.affiliation());
    if (figure.sectors().isEmpty()) {
      figure.sectors(description.sectors());
    }
  }
}
