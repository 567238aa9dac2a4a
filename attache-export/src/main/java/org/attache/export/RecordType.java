package org.attache.export;

/**
 * The type of a record in DuckDB and Parquet: every field of {@code docs/observations.md} that any
 * kind has; a kind leaves the others empty. {@code RecordTypeTest} holds it against what is
 * written.
 */
final class RecordType {

  private static final String WORDS = "\"text\" VARCHAR, \"start\" INTEGER, \"end\" INTEGER";

  private static final String PARTY =
      "\"id\" VARCHAR, \"name\" VARCHAR, country VARCHAR, sectors VARCHAR[], person BOOLEAN,"
          + " \"role\" VARCHAR, affiliation VARCHAR, "
          + WORDS
          + ", mention VARCHAR, mention_start INTEGER, mention_end INTEGER, \"rule\" VARCHAR";

  private static final String DAYS = "\"from\" VARCHAR, \"to\" VARCHAR, basis VARCHAR";

  private static String struct(String... fields) {
    return "STRUCT(" + String.join(", ", fields) + ")";
  }

  private static final String PARTIES = struct(PARTY) + "[]";

  /** As it stands in SQL. */
  static final String SQL =
      struct(
          "article VARCHAR",
          "kind VARCHAR",
          "id VARCHAR",
          "quote VARCHAR",
          "\"start\" INTEGER",
          "\"end\" INTEGER",
          "voice " + PARTIES,
          "factuality DOUBLE",
          "\"time\" VARCHAR",
          "\"condition\" " + struct("word VARCHAR", WORDS),
          "\"date\" " + struct(DAYS, WORDS),
          "place " + struct("\"name\" VARCHAR, country VARCHAR, lat DOUBLE, lon DOUBLE", WORDS),
          "extractor VARCHAR",
          "confidence DOUBLE",
          "relevance VARCHAR",
          "\"type\" VARCHAR",
          "\"mode\" VARCHAR",
          "contexts VARCHAR[]",
          "cameo VARCHAR",
          "score DOUBLE",
          "actors " + PARTIES,
          "recipients " + PARTIES,
          "\"trigger\" " + struct(WORDS),
          "content " + struct(WORDS),
          "issues VARCHAR[]",
          "encounter "
              + struct(
                  "form VARCHAR, duration VARCHAR, ordinal INTEGER",
                  "host " + struct(PARTY),
                  "agenda " + struct("issue VARCHAR", WORDS) + "[]"),
          "speaker " + struct(PARTY),
          "cue " + struct(WORDS),
          "form VARCHAR",
          "addressees " + PARTIES,
          "venue " + struct(WORDS),
          "silence VARCHAR",
          "holder " + struct(PARTY),
          "issue VARCHAR",
          "stance VARCHAR",
          "change " + struct("\"from\" VARCHAR, \"to\" VARCHAR", WORDS),
          "about " + struct(PARTY, "topic VARCHAR") + "[]",
          "polarity DOUBLE",
          "certainty DOUBLE",
          "reasons " + struct(WORDS) + "[]",
          "horizon " + struct(DAYS, WORDS),
          "direction VARCHAR",
          "parties " + PARTIES,
          "give " + struct(WORDS),
          "get " + struct(WORDS),
          "link " + struct(WORDS),
          "\"value\" VARCHAR",
          "\"from\" VARCHAR",
          "\"to\" VARCHAR",
          "basis VARCHAR");

  private RecordType() {}
}
