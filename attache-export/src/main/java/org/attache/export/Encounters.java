package org.attache.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.article.ArticleId;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Consolidator;
import org.attache.consolidate.Contact;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.store.Recorded;

/**
 * The contacts that were asked for, each once however many articles tell it. What is joined must be
 * held: this is the one thing here whose memory grows with the record, by the mentions of contacts.
 */
final class Encounters {

  private final Map<ArticleId, Recorded.Head> heads;
  private final List<Contact> contacts;

  private Encounters(Map<ArticleId, Recorded.Head> heads, List<Contact> contacts) {
    this.heads = heads;
    this.contacts = contacts;
  }

  static Encounters of(Source source) throws IOException {
    Map<ArticleId, Recorded.Head> heads = new LinkedHashMap<>();
    List<Observation> mentions = new ArrayList<>();
    source.events(
        (record, event) -> {
          if (event.encounter() != null || event.type() == PloverType.CONSULT) {
            mentions.add(event);
            heads.putIfAbsent(record.article().id(), record.article());
          }
        });
    List<ArticleFacts> facts =
        heads.values().stream()
            .map(head -> ArticleFacts.alone(head.id(), head.published()))
            .toList();
    return new Encounters(
        heads, Consolidator.consolidate(mentions, facts, source.desk().ties()).contacts());
  }

  /** In the order of their days, undated ones last. */
  List<Contact> contacts() {
    return contacts;
  }

  /** The article that tells a contact best. */
  Recorded.Head article(Contact contact) {
    Recorded.Head head = heads.get(contact.happening().best().article());
    if (head == null) {
      throw new IllegalStateException("no article of contact " + contact.id());
    }
    return head;
  }
}
