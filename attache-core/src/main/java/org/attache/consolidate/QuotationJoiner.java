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

  private QuotationJoiner() {}

  static List<Quotation> join(List<Statement> statements, Map<ArticleId, ArticleFacts> facts) {
    List<Statement> longestFirst =
        statements.stream()
            .sorted(
                Comparator.<Statement>comparingInt(s -> -words(s).size())
                    .thenComparing(Observation::compare))
            .toList();
    Map<String, Group> groups = new HashMap<>();
    List<Group> all = new ArrayList<>();
    for (Statement statement : longestFirst) {
      List<String> keys = keys(statement);
      Group group = null;
      for (String key : keys) {
        group = group == null ? groups.get(key) : group;
      }
      if (group == null) {
        group = new Group(new ArrayList<>());
        all.add(group);
      }
      group.mentions().add(statement);
      for (String key : keys) {
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

  private static List<String> keys(Statement statement) {
    String speaker = statement.speaker().actor().id() + " ";
    List<String> words = words(statement);
    List<String> keys = new ArrayList<>();
    keys.add(speaker + String.join(" ", words));
    for (int i = 0; i + RUN <= words.size(); i++) {
      keys.add(speaker + String.join(" ", words.subList(i, i + RUN)));
    }
    return keys;
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
