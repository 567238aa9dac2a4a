package org.attache.consolidate;

import java.util.List;
import org.attache.extract.Observation;

/**
 * The record of all articles: each happening, contact and saying once.
 *
 * @param happenings acts other than contacts, in the order of their days
 * @param contacts in the order of their days, undated ones last
 * @param quotations in the order of articles and text
 * @param others positions, assessments, outlooks and linkages, the same words in copies once; in
 *     the order of articles and text
 * @param articles what is known of each article, in the order of their ids
 */
public record Consolidated(
    List<Happening> happenings,
    List<Contact> contacts,
    List<Quotation> quotations,
    List<Observation> others,
    List<ArticleFacts> articles) {

  public Consolidated {
    happenings = List.copyOf(happenings);
    contacts = List.copyOf(contacts);
    quotations = List.copyOf(quotations);
    others = List.copyOf(others);
    articles = List.copyOf(articles);
  }
}
