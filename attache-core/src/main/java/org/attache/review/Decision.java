package org.attache.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;

/** What a person decided about the record. Each can be undone by an {@link Undo}. */
public sealed interface Decision {

  /** The record is wrong and goes. */
  record Reject(Target target) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public String subject() {
      return target.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reject(this);
    }
  }

  /** The record is right as it is coded. */
  record Confirm(Target target) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public String subject() {
      return target.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.confirm(this);
    }
  }

  /**
   * Some fields of the record are to have other values.
   *
   * @param fields by the names of {@code docs/observations.md} ({@code date.from} for a field in a
   *     field), each value as JSON; {@code null} takes the field away
   */
  record Correct(Target target, Map<String, String> fields) implements Decision {
    public Correct {
      Objects.requireNonNull(target, "target");
      fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("a correction of no field");
      }
    }

    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public String subject() {
      return target.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.correct(this);
    }
  }

  /** Who acts and who is acted on are the other way round. */
  record SwapSides(Target target) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public String subject() {
      return target.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.swapSides(this);
    }
  }

  /**
   * A record that the program missed, on words that a person marked.
   *
   * @param record the whole observation, as JSON of {@code docs/observations.md}
   */
  record Add(Target target, String record) implements Decision {
    public Add {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(record, "record");
    }

    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public String subject() {
      return target.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.add(this);
    }
  }

  /** Two records tell of one happening. */
  record Join(Target one, Target other) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(one, other);
    }

    @Override
    public String subject() {
      return one.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.join(this);
    }
  }

  /** Two records tell of two happenings. */
  record Split(Target one, Target other) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(one, other);
    }

    @Override
    public String subject() {
      return one.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.split(this);
    }
  }

  /** An actor is another one, wherever it stands. */
  record SameParty(ActorId actor, Actor as) implements Decision {
    public SameParty {
      if (actor.equals(as.id())) {
        throw new IllegalArgumentException(actor + " is itself");
      }
    }

    @Override
    public String subject() {
      return "party:" + actor;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sameParty(this);
    }
  }

  /**
   * In a document, certain words do not stand for an actor.
   *
   * @param record a record of the document in which they do
   */
  record NotSameParty(Target record, ActorId actor, String words) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(record);
    }

    @Override
    public String subject() {
      return "party:" + actor + ":" + record.document() + ":" + words;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notSameParty(this);
    }
  }

  /** A name that the program does not know stands for an actor. */
  record Alias(String name, Actor actor) implements Decision {
    public Alias {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a blank name");
      }
    }

    @Override
    public String subject() {
      return "party:?" + name;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alias(this);
    }
  }

  /** Something to know about the record; changes nothing of it. */
  record Note(Target target, String text) implements Decision {
    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public String subject() {
      return target.subject();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.note(this);
    }
  }

  /** An earlier decision, which may be such a one itself, does not hold. */
  record Undo(long decision, String subject) implements Decision {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.undo(this);
    }
  }

  /** One branch for each kind. */
  interface Cases<R> {
    R reject(Reject decision);

    R confirm(Confirm decision);

    R correct(Correct decision);

    R swapSides(SwapSides decision);

    R add(Add decision);

    R join(Join decision);

    R split(Split decision);

    R sameParty(SameParty decision);

    R notSameParty(NotSameParty decision);

    R alias(Alias decision);

    R note(Note decision);

    R undo(Undo decision);
  }

  /** The records that it is about; empty where it is about a party or a decision. */
  default List<Target> targets() {
    return List.of();
  }

  /** What it is about: two people who decide on the same subject must know of each other. */
  String subject();

  <R> R match(Cases<R> cases);
}
