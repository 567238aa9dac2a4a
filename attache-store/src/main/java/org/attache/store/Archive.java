package org.attache.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;

/**
 * Port: every document as it came, and the inputs that gave none. Only added to: what is here
 * cannot be derived.
 */
interface Archive {

  /** All accessions in the order of arrival; throws at the first thing that is wrong. */
  default List<Accession> accessions() {
    return accessions(
        flaw -> {
          throw new DeskException(flaw);
        });
  }

  /** All accessions that can be read, in the order of arrival; what is wrong goes to the taker. */
  List<Accession> accessions(Consumer<Flaw> flaws);

  /** Takes a document in; it is kept for good when {@link #sync} has returned. */
  Accession add(Document document, int number, ArticleId article, Instant arrived);

  /** Returns when all that was added is on the disk; nobody is told of a document before. */
  default void sync() {}

  /** The bytes of a document, checked against their SHA-256. */
  byte[] bytes(Accession accession);

  /** Inputs that gave no document, in their order; lines that are none go to the taker. */
  List<Refusal> refusals(Consumer<Flaw> flaws);

  /** Inputs that gave no document; throws at the first line that is none. */
  default List<Refusal> refusals() {
    return refusals(
        flaw -> {
          throw new DeskException(flaw);
        });
  }

  /** Keeps that an input gave no document, or that it does again. */
  void refuse(Refusal refusal);

  /** Removes what a stopped run left unfinished. */
  void clean();

  /** Where the description of a document is, for messages. */
  String place(Accession accession);
}
