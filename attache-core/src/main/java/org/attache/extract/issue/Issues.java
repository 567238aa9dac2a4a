package org.attache.extract.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Table;
import org.jspecify.annotations.Nullable;

/**
 * The issues of international relations that the record speaks of, and where a text names them.
 *
 * <p>The thesaurus is a table after SKOS (identifier, preferred label, broader issue, other
 * labels). Its labels are kept in a tree of words; at each word of the text the longest label wins,
 * in time linear in the text. A word of a label matches a word of the text as written or by lemma.
 */
public final class Issues {

  /** An issue of the thesaurus and the words that name it here. */
  public record IssueMention(String issue, Evidence words) {
    public IssueMention {
      Objects.requireNonNull(issue, "issue");
      Objects.requireNonNull(words, "words");
    }
  }

  /**
   * An issue of the thesaurus.
   *
   * @param label the name by which the record speaks of it
   * @param broader id of the issue above it, or null
   */
  public record Issue(String id, String label, @Nullable String broader) {
    public Issue {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Issue issue;
  }

  private record Match(Issue issue, int end) {}

  private final Map<String, Issue> byId = new LinkedHashMap<>();
  private final Node root = new Node();

  private Issues() {}

  /**
   * The issues that come with the program.
   *
   * @throws IllegalArgumentException where an entry is broken; names file and line
   */
  public static Issues load() {
    return of(Table.resource(Issues.class, "issues.tsv", 5));
  }

  /** The issues of a table: id, label, broader, words set apart by semicolons, example. */
  public static Issues of(List<Table.Line> rows) {
    Issues issues = new Issues();
    for (Table.Line row : rows) {
      issues.add(row);
    }
    for (Table.Line row : rows) {
      String broader = row.cell(2);
      if (!broader.isEmpty()
          && !issues.byId.containsKey(broader)
          && rows.stream().noneMatch(other -> other.cell(0).equals(broader))) {
        throw row.wrong("the broader issue " + broader + " is none of the table's");
      }
    }
    return issues;
  }

  private void add(Table.Line row) {
    Issue issue = new Issue(row.cell(0), row.cell(1), row.cell(2).isEmpty() ? null : row.cell(2));
    if (byId.put(issue.id(), issue) != null) {
      throw row.wrong("the issue " + issue.id() + " is in the table twice");
    }
    for (String words : row.cell(3).split(";")) {
      Node node = root;
      for (String word : words.strip().split(" ")) {
        node = node.next.computeIfAbsent(normal(word), key -> new Node());
      }
      if (node.issue == null) {
        node.issue = issue;
      }
    }
  }

  /** All issues, in the order of the thesaurus. */
  public List<Issue> all() {
    return List.copyOf(byId.values());
  }

  /** The issues that the words of a span name, in text order; empty if none. */
  public List<IssueMention> in(ResolvedArticle article, Span span) {
    List<IssueMention> found = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    for (int i = firstEndingAfter(sentences, span.start());
        i < sentences.size() && sentences.get(i).span().start() < span.end();
        i++) {
      match(article, sentences.get(i), span, found);
    }
    return found;
  }

  /** The names of the issues in a span, each once, in text order. */
  public List<String> namesIn(ResolvedArticle article, Span span) {
    return in(article, span).stream().map(IssueMention::issue).distinct().toList();
  }

  private void match(
      ResolvedArticle article, Sentence sentence, Span span, List<IssueMention> found) {
    int word = 0;
    while (word < sentence.size()) {
      Match match =
          span.contains(sentence.token(word).span())
              ? longest(sentence, span, word, root, null)
              : null;
      if (match == null) {
        word++;
        continue;
      }
      Span words = sentence.token(word).span().cover(sentence.token(match.end() - 1).span());
      found.add(new IssueMention(match.issue().label(), article.article().cite(words)));
      word = match.end();
    }
  }

  private static @Nullable Match longest(
      Sentence sentence, Span span, int word, Node node, @Nullable Match best) {
    Match longest = best;
    if (node.issue != null) {
      longest = best == null || word > best.end() ? new Match(node.issue, word) : best;
    }
    if (word >= sentence.size() || !span.contains(sentence.token(word).span())) {
      return longest;
    }
    Token token = sentence.token(word);
    String written = normal(token.text());
    String lemma = normal(token.lemma());
    Node next = node.next.get(written);
    if (next != null) {
      longest = longest(sentence, span, word + 1, next, longest);
    }
    if (token.tag().startsWith("NNP")
        && token.span().start() == sentence.span().start()
        && lemma.equals(written)
        && written.endsWith("s")) {
      // A plural at the head of a sentence is often taken for a name, and then kept as it is.
      lemma = written.substring(0, written.length() - 1);
    }
    Node other = lemma.equals(written) ? null : node.next.get(lemma);
    if (other != null) {
      longest = longest(sentence, span, word + 1, other, longest);
    }
    return longest;
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '-');
  }

  private static int firstEndingAfter(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
