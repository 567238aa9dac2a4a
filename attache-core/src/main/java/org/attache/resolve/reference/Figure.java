package org.attache.resolve.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.article.Evidence;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Sector;
import org.attache.resolve.register.Entry.Gender;
import org.jspecify.annotations.Nullable;

/**
 * An actor of one article while it is read: what the article tells of it is added as it comes, so
 * that all its mentions give one and the same {@link Actor} in the end.
 */
final class Figure {

  /** What kind of actor it is, for pronouns. */
  enum Kind {
    STATE,
    ORGANISATION,
    GROUP,
    PERSON,
    /** Nobody: what "it" and "they" may stand for too. */
    THING
  }

  private final ActorId id;
  private final String name;
  private final Kind kind;
  private final Set<Sector> sectors = new LinkedHashSet<>();
  private @Nullable String country;
  private @Nullable String role;
  private @Nullable String office;
  private @Nullable String registered;
  private @Nullable String affiliation;
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private boolean introduced;
  private @Nullable Evidence naming;

  Figure(ActorId id, String name, Kind kind) {
    this.id = id;
    this.name = name;
    this.kind = kind;
  }

  ActorId id() {
    return id;
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  boolean isPlural() {
    return plural;
  }

  Figure plural(boolean value) {
    plural = value;
    return this;
  }

  @Nullable String country() {
    return country;
  }

  /** Sets the country, once. */
  Figure country(@Nullable String value) {
    country = country == null ? value : country;
    return this;
  }

  @Nullable String role() {
    return role;
  }

  /** Sets role, once; the first that an article gives is the fullest. */
  Figure role(@Nullable String value) {
    role = role == null ? value : role;
    return this;
  }

  @Nullable String office() {
    return office == null ? registered : office;
  }

  Figure office(@Nullable String value) {
    office = office == null ? value : office;
    return this;
  }

  /** Sets the office that the register gives, which the article may overrule. */
  void officeNow(String value) {
    registered = value;
  }

  @Nullable String affiliation() {
    return affiliation;
  }

  Figure affiliation(@Nullable String value) {
    affiliation = affiliation == null ? value : affiliation;
    return this;
  }

  Gender gender() {
    return gender;
  }

  Figure gender(Gender value) {
    gender = gender == Gender.UNKNOWN ? value : gender;
    return this;
  }

  Figure sectors(List<Sector> values) {
    sectors.addAll(values);
    return this;
  }

  Set<Sector> sectors() {
    return sectors;
  }

  /** Notes that the article gives the person an office beside the name. */
  void introduced() {
    introduced = true;
  }

  /** Whether it does. */
  boolean isIntroduced() {
    return introduced;
  }

  /** The words that named it last. */
  @Nullable Evidence naming() {
    return naming;
  }

  void named(Evidence words) {
    naming = words;
  }

  Actor actor() {
    return new Actor(id, name, country, List.copyOf(sectors), isPerson(), role, affiliation);
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
