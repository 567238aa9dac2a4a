package org.attache.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Conllu;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;

/**
 * The grammar of the example sentences that stand beside the entries of the lexicons, kept in
 * {@code examples.conllu} so that no test loads a model.
 */
public final class Examples {

  private static final Map<String, String> GRAMMAR = load();

  private Examples() {}

  private static Map<String, String> load() {
    try (InputStream stream = Examples.class.getResourceAsStream("examples.conllu")) {
      if (stream == null) {
        throw new IllegalStateException("no examples.conllu among the test resources");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> grammar = new HashMap<>();
      for (String block : text.split("(?m)^# text = ")) {
        int line = block.indexOf('\n');
        grammar.put(block.substring(0, line), block.substring(line + 1));
      }
      return grammar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example as an article of one paragraph. */
  public static AnnotatedArticle parse(String sentence) {
    String grammar = GRAMMAR.get(sentence);
    if (grammar == null) {
      throw new IllegalArgumentException(
          "no grammar for \"" + sentence + "\": see docs/decisions/0011-parsed-examples.md");
    }
    Article article =
        new Article(
            new ArticleId("example"),
            sentence,
            List.of(new Part(Part.Kind.BODY, new Span(0, sentence.length()))),
            Article.Origin.of("example"),
            null);
    return Conllu.read(article, grammar);
  }
}
