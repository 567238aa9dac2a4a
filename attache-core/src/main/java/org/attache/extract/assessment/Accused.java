package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.Assessment;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Keeps whom a speech accuses while it goes on: "These crimes", after a charge against a state,
 * goes on with it although nobody is named. A sentence or two between do not end it; a charge
 * against another does.
 */
final class Accused {

  /** So many sentences may stand between a charge and one that goes on with it. */
  private static final int REACH = 3;

  /** Who charges one state alone, and so often, charges it wherever nobody is named. */
  private static final int AGAIN = 2;

  private List<Assessment.Subject> charged = List.of();
  private Set<String> countries = Set.of();
  private Assessment.@Nullable Subject main;
  private int times;
  private final Set<String> ever = new HashSet<>();
  private int last = Integer.MIN_VALUE / 2;

  /** Notes whom the charges of a sentence name, wherever it stands. */
  void charged(JudgedGround ground, List<Assessment> found) {
    List<Assessment.Subject> parties = parties(ground, found);
    times += parties.isEmpty() ? 0 : 1;
    main = parties.isEmpty() ? main : parties.get(0);
    parties.forEach(subject -> ever.add(country(subject)));
  }

  /** Notes the charges of a sentence that name somebody, in the order of the text. */
  void named(JudgedGround ground, Sentence sentence, List<Assessment> found) {
    List<Assessment.Subject> parties = parties(ground, found);
    if (!parties.isEmpty()) {
      charged = parties;
      countries = new HashSet<>();
      parties.forEach(subject -> countries.add(country(subject)));
      last = sentence.index();
    }
  }

  private static List<Assessment.Subject> parties(JudgedGround ground, List<Assessment> found) {
    List<Assessment.Subject> parties = new ArrayList<>();
    for (Assessment assessment : found) {
      for (Assessment.Subject subject : assessment.about()) {
        Party party = subject.party();
        if (assessment.polarity() < 0
            && party != null
            && party.actor().country() != null
            && !ground.speech().isOwn(party)
            && parties.stream().noneMatch(other -> same(other, party))) {
          parties.add(subject);
        }
      }
    }
    return parties;
  }

  private static boolean same(Assessment.Subject subject, Party party) {
    Party other = subject.party();
    return other != null && other.actor().id().equals(party.actor().id());
  }

  /**
   * Whom a charge in a sentence goes on with that names nobody; empty if nobody is near.
   *
   * @param condemned whether somebody condemns it there, who is then no other doer
   */
  List<Assessment.Subject> at(JudgedGround ground, Sentence sentence, boolean condemned) {
    if (!condemned && Unnamed.othersAct(ground, sentence, charged.isEmpty() ? ever : countries)) {
      return List.of();
    }
    if (!charged.isEmpty() && (sentence.index() - last <= REACH || acts(ground, sentence))) {
      return charged;
    }
    return main != null && ever.size() == 1 && times >= AGAIN ? List.of(main) : List.of();
  }

  /** Whether it is the accused who does something in a sentence, however far away. */
  private boolean acts(JudgedGround ground, Sentence sentence) {
    return Sole.party(ground, sentence).stream()
        .anyMatch(subject -> countries.contains(country(subject)));
  }

  private static String country(Assessment.Subject subject) {
    Party party = subject.party();
    String country = party == null ? null : party.actor().country();
    return country == null ? "" : country;
  }
}
