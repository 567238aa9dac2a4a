package org.attache.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.article.Article;
import org.attache.article.Span;

/**
 * Writes and reads the grammar of an article as CoNLL-U: one word a line, ten columns, an empty
 * line after each sentence.
 *
 * <p>The words themselves come from the article's text; the column MISC holds their place ({@code
 * Span=12:17}) and the name that begins at or runs through them ({@code Name=B-PERSON}).
 */
public final class Conllu {

  /** Stands before a sentence that goes on in the next one. */
  private static final String CUT = "# cut";

  private Conllu() {}

  /** The grammar as text; {@link #read} gives it back. */
  public static String write(AnnotatedArticle annotated) {
    Map<Long, String> names = new HashMap<>();
    for (Name name : annotated.names()) {
      for (int word = name.first(); word < name.end(); word++) {
        names.put(key(name.sentence(), word), (word == name.first() ? "B-" : "I-") + name.kind());
      }
    }
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : annotated.sentences()) {
      if (annotated.cut().contains(sentence.index())) {
        out.append(CUT).append('\n');
      }
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        String name = names.get(key(sentence.index(), i));
        out.append(i + 1)
            .append('\t')
            .append(token.text().replaceAll("\\s", " "))
            .append('\t')
            .append(token.lemma().replaceAll("\\s", " "))
            .append("\t_\t")
            .append(token.tag())
            .append("\t_\t")
            .append(token.head() + 1)
            .append('\t')
            .append(token.relation())
            .append("\t_\tSpan=")
            .append(token.span().start())
            .append(':')
            .append(token.span().end())
            .append(name == null ? "" : "|Name=" + name)
            .append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static long key(int sentence, int word) {
    return ((long) sentence << 32) | word;
  }

  /**
   * Puts written grammar back on its article.
   *
   * @throws IllegalArgumentException where a line is no word of this article; names the line
   */
  public static AnnotatedArticle read(Article article, String conllu) {
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<Integer> cut = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int number = 0;
    for (String line : (conllu + "\n\n").split("\n", -1)) {
      number++;
      if (line.startsWith("#")) {
        if (line.equals(CUT)) {
          cut.add(sentences.size());
        }
        continue;
      }
      if (line.isBlank()) {
        if (!tokens.isEmpty()) {
          addNames(names, sentences.size(), tags);
          sentences.add(new Sentence(sentences.size(), tokens));
          tokens.clear();
          tags.clear();
        }
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 10) {
        throw new IllegalArgumentException(
            "line "
                + number
                + " has "
                + columns.length
                + " columns where CoNLL-U has ten: "
                + line);
      }
      tokens.add(token(article, columns, number));
      tags.add(misc(columns[9], "Name"));
    }
    return new AnnotatedArticle(article, sentences, names, cut);
  }

  private static Token token(Article article, String[] columns, int number) {
    String[] ends = misc(columns[9], "Span").split(":", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("line " + number + " has no Span=start:end in MISC");
    }
    Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException("line " + number + " leaves the text of " + article.id());
    }
    return new Token(
        span,
        article.text().substring(span.start(), span.end()),
        columns[2],
        columns[4],
        Integer.parseInt(columns[6]) - 1,
        columns[7]);
  }

  private static String misc(String column, String key) {
    for (String item : column.split("\\|", -1)) {
      if (item.startsWith(key + "=")) {
        return item.substring(key.length() + 1);
      }
    }
    return "";
  }

  private static void addNames(List<Name> names, int sentence, List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).startsWith("B-")) {
        int end = i + 1;
        while (end < tags.size() && tags.get(end).startsWith("I-")) {
          end++;
        }
        String kind = tags.get(i).substring(2).toUpperCase(Locale.ROOT);
        names.add(new Name(Name.Kind.valueOf(kind), sentence, i, end));
      }
    }
  }
}
