package org.attache.desk;

import java.util.List;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.store.ArticleCard;
import org.jspecify.annotations.Nullable;

/**
 * What a record, or a happening, rests on.
 *
 * @param happening its id; null where one record was asked for
 * @param records of the happening, or the one; never empty
 */
public record Explanation(@Nullable String happening, List<Told> records) {

  /**
   * One record.
   *
   * @param sentence in which its words stand
   * @param joinedBy why it belongs to the happening; empty where one record was asked for
   * @param decisions that people took on it, in their order
   */
  public record Told(
      Observation record,
      ArticleCard article,
      Span sentence,
      List<String> joinedBy,
      List<Decided> decisions) {

    /** The number of the last decision on it: what to pass as seen. */
    public long seen() {
      return decisions.isEmpty() ? 0 : decisions.get(decisions.size() - 1).number();
    }
  }

  public Explanation {
    records = List.copyOf(records);
  }
}
