package org.attache.extract.issue;

import java.nio.file.Path;
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
import org.attache.table.Table;
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
  private String own = "";

  private Issues() {}

  /**
   * The issues that come with the program.
   *
   * @throws IllegalArgumentException where an entry is broken; names file and line
   */
  public static Issues load() {
    return load(List.of());
  }

  /**
   * The issues that come with the program and those of the user's tables whose names begin with
   * {@code issues}: id, label, broader issue, words, and an example if one likes. A line with the
   * id of an issue of the program and no label ({@code -}) adds words to it.
   *
   * @throws IllegalArgumentException where an entry is broken; names file and line
   */
  public static Issues load(List<Path> more) {
    List<Table.Line> rows = new ArrayList<>(Table.resource(Issues.class, "issues.tsv", 5));
    List<Table.Line> own = lines(more);
    rows.addAll(own);
    Issues issues = of(rows);
    issues.own = Table.digest(own);
    return issues;
  }

  /** What {@link #own()} of issues with these tables is; they are read, and not checked. */
  public static String own(List<Path> tables) {
    return Table.digest(lines(tables));
  }

  private static List<Table.Line> lines(List<Path> tables) {
    List<Table.Line> lines = new ArrayList<>();
    tables.stream().filter(Issues::isTable).forEach(path -> lines.addAll(Table.file(path)));
    return lines;
  }

  /** Whether a table of the user's is one of issues. */
  public static boolean isTable(Path path) {
    return path.getFileName().toString().startsWith("issues");
  }

  /**
   * A name for the lines of the user's own, which changes with them; empty where there are none.
   */
  public String own() {
    return own;
  }

  /** The issues of a table: id, label, broader, words set apart by semicolons, example. */
  public static Issues of(List<Table.Line> rows) {
    Issues issues = new Issues();
    for (Table.Line row : rows) {
      issues.add(row);
    }
    for (Table.Line row : rows) {
      String broader = row.optional(2);
      if (broader != null && !issues.byId.containsKey(broader)) {
        throw row.wrong(
            "the broader issue \""
                + broader
                + "\" is none of the table's; write the id of one that is, or - for none");
      }
    }
    return issues;
  }

  private void add(Table.Line row) {
    if (row.cells().size() < 4 || row.cells().size() > 5) {
      throw row.wrong(
          "has "
              + row.cells().size()
              + " columns; write id, label, broader issue (or -) and words between tabs");
    }
    String id = row.cell(0, "id");
    Issue issue = byId.get(id);
    if (issue == null || row.optional(1) != null) {
      if (issue != null) {
        throw row.wrong(
            "the issue \""
                + id
                + "\" is in the table already, as "
                + issue.label()
                + "; write - for its label to add words to it, or another id");
      }
      issue = new Issue(id, row.cell(1, "label"), row.optional(2));
      byId.put(id, issue);
    }
    List<String> all = row.list(3);
    if (all.isEmpty()) {
      throw row.wrong("the issue \"" + id + "\" has no words; write some, set apart by semicolons");
    }
    for (String words : all) {
      Node node = root;
      for (String word : words.split(" +")) {
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

  /** The same issues, and what the article itself comes back to. */
  public ArticleIssues of(ResolvedArticle article) {
    return new ArticleIssues(this, article);
  }

  /** The issues that the words of a span name, in text order; empty if none. */
  public List<IssueMention> in(ResolvedArticle article, Span span) {
    List<IssueMention> found = new ArrayList<>();
    for (Sentence sentence : sentencesIn(article, span)) {
      match(article, sentence, span, found);
    }
    return found;
  }

  /** The sentences that a span touches, in text order. */
  static List<Sentence> sentencesIn(ResolvedArticle article, Span span) {
    List<Sentence> sentences = article.sentences();
    int first = firstEndingAfter(sentences, span.start());
    int end = first;
    while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
      end++;
    }
    return sentences.subList(first, end);
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
