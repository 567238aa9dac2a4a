package org.attache.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of sentences whose words are already apart, for tests that need no tree: all words
 * depend on the first verb, which a few endings and auxiliaries give away.
 */
final class Flat {

  private Flat() {}

  /** The sentences end at a lone full stop, question mark or semicolon. */
  static AnnotatedArticle parse(String text, @Nullable LocalDate published) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      words.add(new Span(at, at + word.length()));
      at += word.length() + 1;
      if (word.equals(".") || word.equals("?") || word.equals(";")) {
        sentences.add(sentence(sentences.size(), text, words));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(sentence(sentences.size(), text, words));
    }
    List<Part> parts = List.of(new Part(Part.Kind.BODY, new Span(0, text.length())));
    Article article =
        new Article(new ArticleId("test"), text, parts, Article.Origin.of("test"), published);
    return new AnnotatedArticle(article, sentences, List.of());
  }

  private static Sentence sentence(int index, String text, List<Span> words) {
    List<String> tags = new ArrayList<>();
    for (Span span : words) {
      tags.add(tag(text.substring(span.start(), span.end()), tags));
    }
    int modal = tags.indexOf("MD");
    int root = tags.indexOf("VB");
    if (root < 0) {
      root = tags.indexOf("VBD");
    }
    root = Math.max(root, 0);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = text.substring(words.get(i).start(), words.get(i).end());
      String relation = i == root ? "root" : i == modal ? "aux" : "dep";
      tokens.add(new Token(words.get(i), word, word, tags.get(i), i == root ? -1 : root, relation));
    }
    return new Sentence(index, tokens);
  }

  private static String tag(String word, List<String> before) {
    boolean afterModal =
        !before.isEmpty()
            && (before.get(before.size() - 1).equals("MD")
                || (before.size() > 1
                    && before.get(before.size() - 2).equals("MD")
                    && word.matches("not|be|never")));
    if (word.equals("will") || word.equals("would") || word.equals("may")) {
      return "MD";
    }
    if (afterModal) {
      return "VB";
    }
    return word.matches(
            "[a-z]+ed|met|was|were|left|fell|spoke|took|held|began|went|came|broke|sat|rose|had|said|"
                + "became|flew|told|withdrew|won|lost|sent|shook|drew|put|cut|fled|grew")
        ? "VBD"
        : "NN";
  }
}
