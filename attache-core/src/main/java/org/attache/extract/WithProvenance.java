package org.attache.extract;

/** Copies a record with another provenance. */
final class WithProvenance implements Observation.Cases<Observation> {

  private final Provenance provenance;

  WithProvenance(Provenance provenance) {
    this.provenance = provenance;
  }

  @Override
  public Observation event(Event event) {
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.score(),
        event.actors(),
        event.recipients(),
        event.trigger(),
        event.content(),
        event.issues(),
        event.encounter(),
        provenance,
        event.standing(),
        event.setting());
  }

  @Override
  public Observation statement(Statement statement) {
    return new Statement(
        statement.id(),
        statement.speaker(),
        statement.cue(),
        statement.content(),
        statement.form(),
        statement.addressees(),
        statement.issues(),
        statement.venue(),
        provenance,
        statement.standing(),
        statement.setting());
  }

  @Override
  public Observation position(Position position) {
    return new Position(
        position.id(),
        position.holder(),
        position.issue(),
        position.stance(),
        position.content(),
        position.change(),
        provenance,
        position.standing(),
        position.setting());
  }

  @Override
  public Observation assessment(Assessment assessment) {
    return new Assessment(
        assessment.id(),
        assessment.about(),
        assessment.content(),
        assessment.polarity(),
        assessment.certainty(),
        assessment.reasons(),
        provenance,
        assessment.standing(),
        assessment.setting());
  }

  @Override
  public Observation outlook(Outlook outlook) {
    return new Outlook(
        outlook.id(),
        outlook.content(),
        outlook.horizon(),
        outlook.direction(),
        outlook.certainty(),
        provenance,
        outlook.standing(),
        outlook.setting());
  }

  @Override
  public Observation linkage(Linkage linkage) {
    return new Linkage(
        linkage.id(),
        linkage.parties(),
        linkage.give(),
        linkage.get(),
        linkage.link(),
        provenance,
        linkage.standing(),
        linkage.setting());
  }

  @Override
  public Observation attribution(Attribution attribution) {
    return attribution;
  }

  @Override
  public Observation predicate(Predicate predicate) {
    return predicate;
  }

  @Override
  public Observation date(DateMention date) {
    return date;
  }
}
