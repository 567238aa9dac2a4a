package org.attache.store;

import java.util.List;
import org.attache.extract.Observation;

/**
 * Some articles of a desk with all that they say: what an answer is made from, so that its cost
 * goes with what it tells and not with the size of the desk.
 *
 * @param articles in the order of arrival
 * @param observations of these articles, in the same order, each article's in text order
 */
public record Selection(List<ArticleCard> articles, List<Observation> observations) {

  public Selection {
    articles = List.copyOf(articles);
    observations = List.copyOf(observations);
  }
}
