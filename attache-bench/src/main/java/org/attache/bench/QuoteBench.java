package org.attache.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.attache.article.Article;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Prints what Stanford CoreNLP's quote annotator (Muzny et al. 2017, "A Two-stage Sieve Approach
 * for Quote Attribution") finds, one statement a line as {@code attache code} prints them, so that
 * the two can be scored on the same articles.
 *
 * <pre>QuoteBench ARTICLES FILE|FOLDER… &gt; statements.jsonl</pre>
 *
 * <p>The annotator finds quotations, no indirect speech. It refuses to run without a coreference
 * resolver; the statistical one of the default models goes before it. A quotation for which it
 * finds no speaker is printed without one. What it took goes to standard error.
 */
public final class QuoteBench {

  private static final ObjectMapper JSON = new ObjectMapper();

  private QuoteBench() {}

  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println("QuoteBench ARTICLES FILE|FOLDER…");
      System.exit(2);
    }
    int most = Integer.parseInt(arguments[0]);
    List<Article> articles =
        Texts.read(Arrays.asList(arguments).subList(1, arguments.length), most);
    RedwoodConfiguration.current().clear().apply();
    long start = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());
    double loaded = Measure.seconds(start);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int sentences = 0;
    start = System.nanoTime();
    for (Article article : articles) {
      Annotation annotation = new Annotation(article.text());
      pipeline.annotate(annotation);
      sentences += annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
      for (CoreMap quotation : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
        out.println(statement(article, annotation, quotation));
      }
    }
    out.flush();
    double taken = Measure.seconds(start);
    System.err.printf(
        "%d articles, %d sentences in %.1f s (%.1f a second), loaded in %.1f s%n",
        articles.size(), sentences, taken, sentences / taken, loaded);
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("coref.algorithm", "statistical");
    return settings;
  }

  private static ObjectNode statement(Article article, Annotation annotation, CoreMap quotation) {
    ObjectNode node = JSON.createObjectNode();
    node.put("article", article.id().value());
    node.put("kind", "statement");
    Span words =
        new Span(
            quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    node.set("content", evidence(article, words));
    node.put("form", "direct");
    Span mention = mention(annotation, quotation);
    if (mention != null) {
      ObjectNode speaker = evidence(article, mention);
      speaker.put("name", speaker.get("text").asText());
      node.set("speaker", speaker);
    }
    return node;
  }

  private static ObjectNode evidence(Article article, Span span) {
    ObjectNode node = JSON.createObjectNode();
    node.put("text", article.text().substring(span.start(), span.end()));
    node.put("start", span.start());
    node.put("end", span.end());
    return node;
  }

  /** The words beside a quotation that name its speaker, or null where none were found. */
  private static @Nullable Span mention(Annotation annotation, CoreMap quotation) {
    Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first == null || last == null) {
      return null;
    }
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    return new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
  }
}
