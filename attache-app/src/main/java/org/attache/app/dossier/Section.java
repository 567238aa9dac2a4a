package org.attache.app.dossier;

/** The sections of the page, in the order of the questions that they answer. */
enum Section {
  SUMMARY(
      "summary",
      "Summary",
      "The record in a few sentences.",
      "Too little was found in these articles for a summary."),
  TEMPERATURE(
      "temperature",
      "Temperature",
      "Is the relationship warming or cooling, and what moved it?",
      "No dated events found in these articles, so there is no curve."),
  CONTACTS(
      "contacts",
      "Contacts",
      "Who met whom, when, where, for how long, and about what?",
      "No contacts found in these articles."),
  EVENTS(
      "events",
      "What happened",
      "Who did what to whom, who says so, and how certain is it?",
      "No events found in these articles."),
  POSITIONS(
      "positions",
      "What each side wants",
      "Issue by issue, with every shift marked.",
      "No positions found in these articles."),
  VOICES(
      "voices",
      "Voices",
      "What do those who are quoted make of it, on which conditions, and where do they disagree?",
      "No quoted voices found in these articles."),
  OUTLOOKS(
      "outlooks",
      "Outlooks",
      "Who expects what, under which condition, by when, and did it come true?",
      "No outlooks found in these articles."),
  SAID_AND_DONE(
      "said-and-done",
      "Said and done",
      "What was announced, and what came of it?",
      "Nothing announced, promised or threatened was found in these articles."),
  LINKAGES(
      "linkages",
      "Linkages",
      "Which issue is offered for which?",
      "No linkages found in these articles."),
  AGENDA(
      "agenda",
      "Agenda",
      "Who raises which topic, and who passes over it?",
      "No topics raised by a party were found in these articles."),
  PATTERNS(
      "patterns",
      "Patterns",
      "What usually comes before what, and is that more than chance?",
      "No patterns found in these articles."),
  PREDICTABILITY(
      "predictability",
      "Predictability",
      "How surprising is each actor’s next move, given its record?",
      "No actor has a record in these articles from which to judge."),
  SOURCES(
      "sources",
      "Sources",
      "Each article with the words on which the record rests.",
      "No articles were read.");

  private final String id;
  private final String title;
  private final String question;
  private final String missing;

  Section(String id, String title, String question, String missing) {
    this.id = id;
    this.title = title;
    this.question = question;
    this.missing = missing;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String question() {
    return question;
  }

  /** What the section says where it has nothing to show. */
  String missing() {
    return missing;
  }
}
