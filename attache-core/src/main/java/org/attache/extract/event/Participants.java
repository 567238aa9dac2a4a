package org.attache.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.annotate.Sentence;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.ResolvedArticle;

/** Turns what stands in the slots of a match into parties. */
final class Participants {

  private final ResolvedArticle article;
  private final Sentence sentence;
  private final Arguments arguments;

  Participants(ResolvedArticle article, Sentence sentence, Arguments arguments) {
    this.article = article;
    this.sentence = sentence;
    this.arguments = arguments;
  }

  List<Party> actors(Match match) {
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
      List<Party> parties = new ArrayList<>(in(match, slot));
      parties.removeIf(party -> contains(actors, party));
      if (slot.equals("inner") && parties.size() > 1) {
        parties = parties.subList(0, 1);
      }
      add(found, parties);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private List<Party> in(Match match, String slot) {
    List<Party> found = new ArrayList<>();
    for (int word : arguments.fill(match.word(), slot, match.host())) {
      List<Party> parties = of(word, slot);
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
    }
    if (found.isEmpty() && !slot.equals("inner")) {
      for (int child :
          sentence
              .dependencies()
              .obliques(word, "of", "by", "from", "between", "against", "in", "at", "near")) {
        List<Party> there = article.parties(sentence, child);
        add(found, there.isEmpty() ? countryOf(child) : there);
      }
    }
    return found.isEmpty() ? countryOf(word) : found;
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
    for (String alpha2 : Locale.getISOCountries()) {
      Locale locale = new Locale("", alpha2);
      if (locale.getISO3Country().equals(alpha3)) {
        return locale.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return alpha3;
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
