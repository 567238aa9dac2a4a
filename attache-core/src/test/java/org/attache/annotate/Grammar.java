package org.attache.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes grammar by hand, for tests without a model: one word a line, an empty line between
 * sentences.
 *
 * <pre>
 * Petrova  Petrova  NNP 2 nsubj  PERSON
 * met      meet     VBD 0 root
 * Okafor   Okafor   NNP 2 obj    PERSON
 * </pre>
 *
 * <p>Columns are word, lemma, tag, head (from 1, 0 for the root), relation and, where it is part of
 * a name, its kind; neighbours of one kind are one name. Words are joined by blanks to make the
 * text, which is one body paragraph.
 */
public final class Grammar {

  private Grammar() {}

  public static AnnotatedArticle parse(String grammar) {
    return parse(grammar, null);
  }

  public static AnnotatedArticle parse(String grammar, @Nullable LocalDate published) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (String block : grammar.strip().split("\n\\s*\n")) {
      List<Token> tokens = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      for (String line : block.strip().split("\n")) {
        String[] columns = line.strip().split("\\s+");
        text.append(text.isEmpty() ? "" : " ");
        Span span = new Span(text.length(), text.length() + columns[0].length());
        text.append(columns[0]);
        tokens.add(
            new Token(
                span,
                columns[0],
                columns[1],
                columns[2],
                Integer.parseInt(columns[3]) - 1,
                columns[4]));
        kinds.add(columns.length > 5 ? columns[5] : "");
      }
      for (int i = 0; i < kinds.size(); ) {
        int end = i + 1;
        while (end < kinds.size() && kinds.get(end).equals(kinds.get(i))) {
          end++;
        }
        if (!kinds.get(i).isEmpty()) {
          names.add(new Name(Name.Kind.valueOf(kinds.get(i)), sentences.size(), i, end));
        }
        i = end;
      }
      sentences.add(new Sentence(sentences.size(), tokens));
    }
    Article article =
        new Article(
            new ArticleId("test"),
            text.toString(),
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            Article.Origin.of("test"),
            published);
    return new AnnotatedArticle(article, sentences, names);
  }
}
