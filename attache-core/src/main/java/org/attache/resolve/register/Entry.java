package org.attache.resolve.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.resolve.Sector;
import org.jspecify.annotations.Nullable;

/** What words of the register stand for. */
public sealed interface Entry {

  /**
   * A way to call a state.
   *
   * @param state ISO 3166 alpha-3
   * @param gone the state of the past that it calls so, where another of today continues it
   *     ("Soviet" is a name of Russia that says when); else null
   */
  record StateName(String state, StateName.Kind kind, @Nullable String gone) implements Entry {

    /** How the words call the state, which decides where they may act. */
    public enum Kind {
      /** "France", "the United States": acts except where it is a place. */
      NAME,
      /** "French": a modifier that names a party. */
      ADJECTIVE,
      /** "Frenchmen", "the French". */
      PEOPLE,
      /** "Paris": acts except where it is a place. */
      CAPITAL,
      /** "the Élysée", "Downing Street": acts except where it is a place. */
      SEAT
    }

    public StateName {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * An organisation, parliament, ministry, party or armed group.
   *
   * @param country ISO 3166 alpha-3, or null where it is international
   */
  record Organisation(String id, String name, @Nullable String country, List<Sector> sectors)
      implements Entry {
    public Organisation {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * A person who holds or held offices.
   *
   * @param owner state or organisation of the person
   * @param terms never empty, by first day
   */
  record Person(String id, String name, String owner, Gender gender, List<Term> terms)
      implements Entry {
    public Person {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(owner, "owner");
      Objects.requireNonNull(gender, "gender");
      terms = List.copyOf(terms);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException(id + " has held no office");
      }
    }
  }

  /** What a pronoun has to agree with. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /**
   * A stretch of days in an office.
   *
   * @param owner state or organisation of the office; of a gone state its code of then
   * @param from first day; the earliest that the source allows
   * @param to last day; the latest that the source allows; null where no end is known
   */
  record Term(String owner, String office, LocalDate from, @Nullable LocalDate to) {
    public Term {
      Objects.requireNonNull(owner, "owner");
      Objects.requireNonNull(office, "office");
      Objects.requireNonNull(from, "from");
    }

    /** Whether the office was held on one of the days; null is open. */
    public boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last) {
      return (last == null || !from.isAfter(last))
          && (first == null || to == null || !to.isBefore(first));
    }
  }

  /**
   * The words of an office.
   *
   * @param owners states and organisations that call it so; empty for all
   * @param plural "presidents"
   */
  record Title(String office, String words, Sector sector, List<String> owners, boolean plural)
      implements Entry {
    public Title {
      owners = List.copyOf(owners);
    }

    /** Whether this owner calls an office so. */
    public boolean in(String owner) {
      return owners.isEmpty() || owners.contains(owner);
    }
  }

  /**
   * A word that gives a sector to a plain actor.
   *
   * @param plural "soldiers"
   */
  record AgentWord(String words, Sector sector, AgentWord.Kind kind, boolean plural)
      implements Entry {

    /** What the word takes to name an actor. */
    public enum Kind {
      /** One human being; needs nobody beside it. */
      PERSON,
      /** A body; needs nobody beside it. */
      GROUP,
      /** Stands for the whole state beside it: "the Swedish side", "the Swedish government". */
      WHOLE,
      /** Names somebody by another: "the Swedish guest", "her Swedish counterpart". */
      RELATION,
      /** Names an actor only beside whose it is: "the Swedish forces". */
      PART
    }
  }
}
