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
