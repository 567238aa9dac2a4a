package org.attache.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which documents make which articles: a function of the accessions in their order, and of nothing
 * else.
 *
 * <ul>
 *   <li>Documents with the same bytes, read in the same way, make one article; it has the name of
 *       the first, the others are its duplicates.
 *   <li>A day of publication that is told later replaces one told earlier, or none: then the
 *       article is read from the document with which the day was told.
 *   <li>Other content under a name that is taken gets the name with {@code ~} and the first eight
 *       digits of its SHA-256 (more where these are taken too).
 * </ul>
 */
final class Holdings {

  /** An article and the documents that hold it. */
  static final class Holding {
    private final List<Accession> members = new ArrayList<>();
    private Accession standing;

    private Holding(Accession first) {
      members.add(first);
      standing = first;
    }

    ArticleId article() {
      return members.get(0).article();
    }

    Accession first() {
      return members.get(0);
    }

    /** The document that the article is read from. */
    Accession standing() {
      return standing;
    }

    boolean isReadFrom(Accession accession) {
      return standing.equals(accession);
    }

    /** All documents with this content, in the order of arrival. */
    List<Accession> members() {
      return List.copyOf(members);
    }

    private void add(Accession accession) {
      members.add(accession);
      LocalDate told = accession.told();
      if (told != null && !told.equals(standing.told())) {
        standing = accession;
      }
    }
  }

  private final Map<String, Accession> byDocument = new LinkedHashMap<>();
  private final Map<String, Holding> byContent = new LinkedHashMap<>();
  private final Set<ArticleId> names = new LinkedHashSet<>();
  private int last;

  static Holdings of(List<Accession> accessions) {
    Holdings holdings = new Holdings();
    accessions.forEach(holdings::add);
    return holdings;
  }

  /**
   * The accession that a document repeats, or null where it says something new. The same content
   * under the same name, with no day told, repeats whatever is known of it.
   */
  @Nullable Accession find(Document document) {
    String content = Hashes.content(document.content());
    if (document.published() == null) {
      Holding holding = byContent.get(Accession.sameness(content, document.format()));
      if (holding != null
          && holding.members.stream().anyMatch(it -> it.name().equals(document.name()))) {
        return holding.standing;
      }
    }
    return byDocument.get(
        Hashes.document(content, document.name(), document.format(), document.published()));
  }

  /** The article that has the content of a document, or null where the content is new. */
  @Nullable ArticleId article(Document document) {
    String content = Hashes.content(document.content());
    Holding holding = byContent.get(Accession.sameness(content, document.format()));
    return holding == null ? null : holding.article();
  }

  Holding holding(Accession accession) {
    Holding holding = byContent.get(accession.sameness());
    if (holding == null) {
      throw new IllegalArgumentException("no accession of this desk: " + accession);
    }
    return holding;
  }

  /** A name for a new article: the wished one, or with a suffix where other content has it. */
  ArticleId name(ArticleId wished, String content) {
    if (!names.contains(wished)) {
      return wished;
    }
    for (int digits = 8; digits < content.length(); digits += 8) {
      ArticleId suffixed = new ArticleId(wished + "~" + content.substring(0, digits));
      if (!names.contains(suffixed)) {
        return suffixed;
      }
    }
    return new ArticleId(wished + "~" + content + "~" + next());
  }

  Holding add(Accession accession) {
    byDocument.putIfAbsent(accession.document(), accession);
    last = Math.max(last, accession.number());
    Holding holding = byContent.get(accession.sameness());
    if (holding == null) {
      holding = new Holding(accession);
      byContent.put(accession.sameness(), holding);
      names.add(accession.article());
    } else {
      holding.add(accession);
    }
    return holding;
  }

  /** The number of the next document. */
  int next() {
    return last + 1;
  }

  /** All articles, in the order of arrival. */
  List<Holding> all() {
    return List.copyOf(byContent.values());
  }
}
