package org.attache.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. */
final class Fields {

  /** Words without their endings. */
  static final String STEMS = "stems";

  /** Words as they stand. */
  static final String WORDS = "words";

  static final String ARTICLE = "article";
  static final String TEXT = "text";

  /** Where a sentence begins; −1 for a title. */
  static final String START = "start";

  /** {@link #SENTENCE} or {@link #RECORD}. */
  static final String WHAT = "what";

  /** A sentence or title. */
  static final String SENTENCE = "sentence";

  /** A record, which has the fields below. */
  static final String RECORD = "record";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String TYPE = "type";
  static final String PARTY = "party";
  static final String ISSUE = "issue";
  static final String SOURCE = "source";
  static final String STANDING = "standing";
  static final String CONFIDENCE = "confidence";

  /** First day, counted from 1 January 1970. */
  static final String FROM = "from";

  /** Last day. */
  static final String TO = "to";

  /** Sorts hits of one score: number of the article, then place of the sentence. */
  static final String ORDER = "order";

  /** Words with the place of each, for phrases and highlights; the text itself is stored apart. */
  static final FieldType PLACED = placed();

  private Fields() {}

  private static FieldType placed() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
