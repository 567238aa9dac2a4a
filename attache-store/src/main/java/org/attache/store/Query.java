package org.attache.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.article.ArticleId;
import org.attache.extract.Observation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for; every limit that is set must hold.
 *
 * <pre>{@code
 * desk.observations(Query.everything().kinds(Kind.EVENT).between("USA", "RUS").from(day));
 * }</pre>
 *
 * <p>A party is the id of an actor ({@code RUS/vladimir-putin}), which stands for that actor alone,
 * or of a state ({@code RUS}), which stands for all actors of that country too.
 *
 * @param kinds empty for all
 * @param every each of these parties must be involved, in whatever role
 * @param any at least one of these must be, where there are any
 * @param from last day of an observation is not before this
 * @param to first day of an observation is not after this; an observation without a day has that of
 *     its article's publication here, and is found where even this is open
 */
public record Query(
    Set<Kind> kinds,
    Set<String> every,
    Set<String> any,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable ArticleId article) {

  private static final Query EVERYTHING = new Query(Set.of(), Set.of(), Set.of(), null, null, null);

  public Query {
    kinds = Set.copyOf(kinds);
    every = Set.copyOf(every);
    any = Set.copyOf(any);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "from " + from + " to " + to + " is no interval: give the earlier day first");
    }
  }

  /** Everything. */
  public static Query everything() {
    return EVERYTHING;
  }

  public Query kinds(Kind first, Kind... more) {
    return new Query(EnumSet.of(first, more), every, any, from, to, article);
  }

  /** In which both parties are involved. */
  public Query between(String one, String other) {
    return new Query(kinds, new TreeSet<>(List.of(one, other)), any, from, to, article);
  }

  /** In which at least one of the parties is involved. */
  public Query involving(String... parties) {
    return new Query(kinds, every, new TreeSet<>(List.of(parties)), from, to, article);
  }

  public Query from(@Nullable LocalDate day) {
    return new Query(kinds, every, any, day, to, article);
  }

  public Query to(@Nullable LocalDate day) {
    return new Query(kinds, every, any, from, day, article);
  }

  public Query in(ArticleId article) {
    return new Query(kinds, every, any, from, to, article);
  }

  /** The query in SQL, with a question mark for every value. */
  record Sql(String text, List<Object> parameters) {}

  Sql sql() {
    return sql("o.json AS json", "true", List.of());
  }

  /** The same for the articles of some accessions, each record with the head of its article. */
  Sql slice(int first, int last) {
    return sql(
        "o.accession, o.position, o.utf16_start, o.json, a.article, a.title, a.byline, a.outlet,"
            + " a.url, a.source, a.published_from, a.published_to, a.published_reason",
        "o.accession BETWEEN ? AND ? AND a.accession BETWEEN ? AND ?",
        List.of(first, last, first, last));
  }

  private Sql sql(String columns, String where, List<Integer> values) {
    StringBuilder sql =
        new StringBuilder("SELECT ")
            .append(columns)
            .append(" FROM observations o JOIN articles a ON a.accession = o.accession WHERE ")
            .append(where);
    List<Object> parameters = new ArrayList<>(values);
    if (!kinds.isEmpty()) {
      sql.append(" AND o.kind IN (").append(marks(kinds)).append(')');
      kinds.stream()
          .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
          .sorted()
          .forEach(parameters::add);
    }
    for (String party : new TreeSet<>(every)) {
      sql.append(" AND ");
      involved(sql, parameters, party);
    }
    if (!any.isEmpty()) {
      String or = " AND (";
      for (String party : new TreeSet<>(any)) {
        sql.append(or);
        involved(sql, parameters, party);
        or = " OR ";
      }
      sql.append(')');
    }
    if (from != null) {
      sql.append(" AND coalesce(o.date_to, a.published_to, DATE '9999-12-31') >= ?");
      parameters.add(from);
    }
    if (to != null) {
      sql.append(" AND coalesce(o.date_from, a.published_from, DATE '0001-01-01') <= ?");
      parameters.add(to);
    }
    if (article != null) {
      sql.append(" AND o.article = ?");
      parameters.add(article.value());
    }
    sql.append(" ORDER BY o.accession, o.position");
    return new Sql(sql.toString(), parameters);
  }

  private static void involved(StringBuilder sql, List<Object> parameters, String party) {
    sql.append(
        "EXISTS (SELECT 1 FROM observation_parties p WHERE p.accession = o.accession"
            + " AND p.position = o.position AND (p.actor = ? OR p.country = ?))");
    parameters.add(party);
    parameters.add(party);
  }

  private static String marks(Collection<?> values) {
    return "?" + ", ?".repeat(values.size() - 1);
  }
}
