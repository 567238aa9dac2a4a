package org.attache.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.StandardResolver;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.Conllu;
import org.attache.annotate.fast.FastProvider;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.article.part.PartFinder;
import org.attache.resolve.ResolvedArticle;

/**
 * The examples of the lexicons and our own sentences with their grammar, read from {@code
 * examples.conllu}: one text behind each {@code # text =}, a bar for the end of a paragraph.
 *
 * <p>The grammar was made once by the reference annotator, so that these tests need no model.
 */
public final class Examples {

  private static final String MARK = "# text = ";
  private static final Map<String, String> GRAMMAR = load();
  private static final StandardResolver RESOLVER = StandardResolver.load();

  private Examples() {}

  private static Map<String, String> load() {
    try (InputStream stream = Examples.class.getResourceAsStream("examples.conllu")) {
      if (stream == null) {
        throw new IllegalStateException("no examples.conllu beside " + Examples.class.getName());
      }
      Map<String, String> grammar = new LinkedHashMap<>();
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.split("(?m)^(?=" + MARK + ")")) {
        int line = block.indexOf('\n');
        if (line > 0) {
          grammar.put(block.substring(MARK.length(), line), block.substring(line + 1));
        }
      }
      return grammar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A sentence as the annotator that comes with the program reads it, its parties and days.
   *
   * <p>The lexicon of events is tested on this one: its entries have to fire in what is shipped.
   */
  public static ResolvedArticle readByFast(String text) {
    return RESOLVER.resolve(Fast.ANNOTATOR.annotate(article(text)));
  }

  /** Loaded by the first that asks. */
  private static final class Fast {
    static final Annotator ANNOTATOR = new FastProvider().load();
  }

  /** An example with its grammar, its parties and days. */
  public static ResolvedArticle of(String text) {
    return RESOLVER.resolve(parse(text));
  }

  /** An example with its grammar. */
  public static AnnotatedArticle parse(String text) {
    String grammar = GRAMMAR.get(text);
    if (grammar == null) {
      throw new IllegalArgumentException("no grammar in examples.conllu for: " + text);
    }
    return Conllu.read(article(text), grammar);
  }

  /** A whole page as the annotator that comes with the program reads it: its parts are found. */
  public static ResolvedArticle readPage(String text) {
    Article page =
        new Article(
            new ArticleId("example"),
            text,
            PartFinder.find(text).parts(),
            Article.Origin.of("example"),
            null);
    return RESOLVER.resolve(Fast.ANNOTATOR.annotate(page));
  }

  /** A text in which a bar ends a paragraph. */
  private static Article article(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\\|", -1)) {
      if (!paragraph.isBlank()) {
        parts.add(new Part(Part.Kind.BODY, new Span(start, start + paragraph.length())));
      }
      start += paragraph.length() + 1;
    }
    return new Article(
        new ArticleId("example"),
        text.replace('|', '\n'),
        parts,
        Article.Origin.of("example"),
        null);
  }

  /** What the standard extractors of statements and claims find in an example. */
  public static List<Observation> read(Extractor extractor, String text) {
    return extractor.extract(of(text));
  }
}
