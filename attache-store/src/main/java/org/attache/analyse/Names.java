package org.attache.analyse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.consolidate.Parties;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/** Parties, counts and lists in words. */
final class Names {

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "^United .*|.* (States|Kingdom|Emirates|Republic|Union|Nations|Islands)$"
              + "|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Kremlin");

  private static final Pattern MANY =
      Pattern.compile("(people|police|\\p{Ll}+s) of .*|.* (people|police|\\p{Ll}+s)");

  private Names() {}

  /** Each name once, in the order given. */
  static List<String> of(Collection<Party> parties) {
    Set<String> names = new LinkedHashSet<>();
    parties.forEach(party -> names.add(party.actor().name()));
    return List.copyOf(names);
  }

  /**
   * The persons; a state or body only where no person of its camp takes part, and somebody of whom
   * the text says no more than "an official" only where nobody else does.
   */
  static List<String> participants(Collection<Party> parties) {
    Set<String> camps = new LinkedHashSet<>();
    for (Party party : parties) {
      if (party.actor().person()) {
        camps.add(Parties.camp(party.actor()));
      }
    }
    List<Party> kept = new ArrayList<>();
    for (Party party : parties) {
      if (party.actor().person() || !camps.contains(Parties.camp(party.actor()))) {
        kept.add(party);
      }
    }
    List<Party> named = kept.stream().filter(party -> named(party.actor())).toList();
    return of(named.isEmpty() ? kept : named);
  }

  private static boolean named(Actor actor) {
    return actor.id().known() || (actor.person() && Character.isUpperCase(actor.name().charAt(0)));
  }

  /** "professor of history, Somewhere University", or null where nothing is known. */
  static @Nullable String description(Actor actor) {
    if (actor.role() == null) {
      return actor.affiliation();
    }
    return actor.affiliation() == null ? actor.role() : actor.role() + ", " + actor.affiliation();
  }

  /** The name as it stands in a sentence: "the United States". */
  static String inSentence(String name) {
    return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  static String inSentence(Dossier.Subject subject) {
    return inSentence(subject.name());
  }

  /** Whether a name stands for several: "Sudrian officials", "forces of the Harbour Front". */
  static boolean many(String name) {
    return MANY.matcher(name).matches();
  }

  /** "a, b and c". */
  static String list(Collection<String> words) {
    List<String> all = List.copyOf(words);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }

  /** "1 article", "3 articles". */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The first words of a quote, cut between words, where it is long. */
  static String shortened(String quote, int length) {
    String flat = quote.replaceAll("\\s+", " ").strip();
    if (flat.length() <= length) {
      return flat;
    }
    int cut = flat.lastIndexOf(' ', length);
    return flat.substring(0, cut <= 0 ? length : cut) + " …";
  }
}
