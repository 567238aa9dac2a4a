package org.attache.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.Conllu;
import org.attache.article.Article;
import org.attache.article.Part;

/**
 * Gives the examples the grammar that CoreNLP once gave them, so that the whole program is tested
 * without a language model. {@link ParsesTest} makes the files.
 */
public final class ParsedAnnotator implements Annotator {

  /** How often the program has loaded it. */
  static final AtomicInteger LOADED = new AtomicInteger();

  static final String AGAIN =
      """
      To make the parses of the examples again:
        ./attache code examples/us-russia-2015-2016 --annotator corenlp --parses /tmp/parses >/dev/null
        ./mvnw -pl attache-app -am test -Dtest=ParsesTest -Dsurefire.failIfNoSpecifiedTests=false \
      -Dattache.parses=/tmp/parses""";

  /** Offers it as {@code parsed}. */
  public static final class Provider implements AnnotatorProvider {
    @Override
    public String name() {
      return "parsed";
    }

    @Override
    public String id() {
      return "parsed@1";
    }

    @Override
    public String missing() {
      return null;
    }

    @Override
    public Annotator load() {
      LOADED.incrementAndGet();
      return new ParsedAnnotator();
    }
  }

  @Override
  public String id() {
    return "parsed@1";
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    String file = "/org/attache/app/parses/" + article.id() + ".conllu";
    try (InputStream in = ParsedAnnotator.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no parse of " + article.id() + ". " + AGAIN);
      }
      String conllu = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!conllu.startsWith(header(article))) {
        throw new IllegalStateException(
            "the parse of " + article.id() + " is of another text or other parts. " + AGAIN);
      }
      return Conllu.read(article, conllu);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of a parse: says of which text and which parts it is. */
  static String header(Article article) {
    StringBuilder what = new StringBuilder();
    for (Part part : article.parts()) {
      what.append(part.span().start()).append('-').append(part.span().end()).append(' ');
    }
    what.append('\n').append(article.text());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(what.toString().getBytes(StandardCharsets.UTF_8));
      return "# made for " + HexFormat.of().formatHex(digest) + "\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
