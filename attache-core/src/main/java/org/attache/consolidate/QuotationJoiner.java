package org.attache.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.article.ArticleId;
import org.attache.extract.Observation;
import org.attache.extract.Statement;

/**
 * Joins the mentions of one saying: the same speaker and the same words, or {@value #RUN} words in
 * a row in common. The longest is taken first, so that a shortened quotation joins the full one.
 */
final class QuotationJoiner {

  private static final int RUN = 8;

  private record Group(List<Statement> mentions) {}

  /** A statement with the keys by which it is found. */
  private record Keyed(Statement statement, int words, List<Long> keys) {}

  private QuotationJoiner() {}

  static List<Quotation> join(List<Statement> statements, Map<ArticleId, ArticleFacts> facts) {
    List<Keyed> longestFirst =
        statements.stream()
            .map(QuotationJoiner::keyed)
            .sorted(
                Comparator.<Keyed>comparingInt(keyed -> -keyed.words())
                    .thenComparing(Keyed::statement, Observation::compare))
            .toList();
    Map<Long, Group> groups = new HashMap<>();
    List<Group> all = new ArrayList<>();
    for (Keyed keyed : longestFirst) {
      Group group = null;
      for (Long key : keyed.keys()) {
        group = group == null ? groups.get(key) : group;
      }
      if (group == null) {
        group = new Group(new ArrayList<>());
        all.add(group);
      }
      group.mentions().add(keyed.statement());
      for (Long key : keyed.keys()) {
        groups.putIfAbsent(key, group);
      }
    }
    return all.stream()
        .map(group -> quotation(group, facts))
        .sorted(Comparator.comparing(Quotation::best, Observation::compare))
        .toList();
  }

  private static Quotation quotation(Group group, Map<ArticleId, ArticleFacts> facts) {
    SortedSet<ArticleId> sources = new TreeSet<>();
    boolean withdrawn = true;
    Statement best = null;
    for (Statement statement : group.mentions()) {
      ArticleFacts of = facts.get(statement.article());
      sources.add(of == null ? statement.article() : of.source());
      boolean superseded = of != null && of.superseded();
      if (!superseded && withdrawn) {
        best = statement;
        withdrawn = false;
      }
    }
    return new Quotation(
        best == null ? group.mentions().get(0) : best,
        group.mentions().stream().sorted(Observation::compare).toList(),
        sources,
        withdrawn);
  }

  /** Keys for the whole and for every run of words, as hashes: a run as words takes ten times. */
  private static Keyed keyed(Statement statement) {
    String speaker = statement.speaker().actor().id() + " ";
    List<String> words = words(statement);
    List<Long> keys = new ArrayList<>();
    keys.add(MinHash.hash(speaker + String.join(" ", words)));
    for (int i = 0; i + RUN <= words.size(); i++) {
      keys.add(MinHash.hash(speaker + String.join(" ", words.subList(i, i + RUN))));
    }
    return new Keyed(statement, words.size(), keys);
  }

  private static List<String> words(Statement statement) {
    List<String> words = new ArrayList<>();
    for (String word :
        statement.content().quote().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
