package org.attache.bench;

import static org.attache.bench.Measure.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.attache.Attache;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.consolidate.Consolidated;
import org.attache.consolidate.Consolidator;
import org.attache.consolidate.Happening;
import org.attache.consolidate.NearDuplicates;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Event;
import org.attache.extract.Observation;

/**
 * Scores the joining of mentions against articles in which people marked which words speak of one
 * thing, within and across articles.
 *
 * <pre>JoiningScore ANNOTATOR SENTENCES FILE.jsonl[.gz]</pre>
 *
 * <p>Each line of the file is {@code {"id","date","text","events":[{"spans","sent","instance"}]}};
 * only mentions in the first SENTENCES sentences count. A mention of ours is one of theirs where
 * the words of the act overlap. Scored are the pairs of such mentions: of those that we join, how
 * many are one instance (precision); of those of one instance, how many we join (recall).
 */
public final class JoiningScore {

  /** A mention that both have. */
  private record Shared(ArticleId article, String happening, String instance, String words) {}

  private JoiningScore() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("JoiningScore ANNOTATOR SENTENCES FILE.jsonl[.gz]");
      System.exit(2);
    }
    Attache attache =
        Attache.with(
            AnnotatorProvider.find(arguments[0])
                .orElseThrow(
                    () -> new IllegalArgumentException("no annotator is called " + arguments[0]))
                .load());
    int sentences = Integer.parseInt(arguments[1]);
    List<PublishedArticle> articles = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    Map<ArticleId, Map<Span, String>> marked = new HashMap<>();
    int theirs = 0;
    for (JsonNode line : lines(Path.of(arguments[2]))) {
      Article article = article(line);
      articles.add(PublishedArticle.of(article));
      observations.addAll(attache.read(article));
      Map<Span, String> of = new TreeMap<>();
      for (JsonNode event : line.get("events")) {
        if (event.get("sent").asInt() < sentences && event.hasNonNull("instance")) {
          for (JsonNode span : event.get("spans")) {
            of.put(
                new Span(span.get(0).asInt(), span.get(1).asInt()), event.get("instance").asText());
          }
          theirs++;
        }
      }
      marked.put(article.id(), of);
    }
    List<Shared> shared =
        shared(Consolidator.consolidate(observations, NearDuplicates.facts(articles)), marked);
    print(
        "%d articles, %d mentions of theirs, %d of them also ours",
        articles.size(), theirs, shared.size());
    score("within articles", shared, false);
    score("across articles", shared, true);
  }

  private static void score(String name, List<Shared> shared, boolean across) {
    int joined = 0;
    int one = 0;
    int both = 0;
    for (int i = 0; i < shared.size(); i++) {
      for (int j = 0; j < i; j++) {
        Shared a = shared.get(j);
        Shared b = shared.get(i);
        if (a.article().equals(b.article()) == across) {
          continue;
        }
        boolean ours = a.happening().equals(b.happening());
        boolean same = a.instance().equals(b.instance());
        joined += ours ? 1 : 0;
        one += same ? 1 : 0;
        both += ours && same ? 1 : 0;
        if (ours != same) {
          print(
              "  %s: %s “%s”, %s “%s”",
              ours ? "wrong" : "missed", a.article(), a.words(), b.article(), b.words());
        }
      }
    }
    print(
        "%s: precision %.3f (%d of %d pairs joined), recall %.3f (of %d pairs)",
        name,
        joined == 0 ? Double.NaN : (double) both / joined,
        both,
        joined,
        one == 0 ? Double.NaN : (double) both / one,
        one);
  }

  private static List<Shared> shared(
      Consolidated record, Map<ArticleId, Map<Span, String>> marked) {
    List<Happening> happenings = new ArrayList<>(record.happenings());
    record.contacts().forEach(contact -> happenings.add(contact.happening()));
    List<Shared> shared = new ArrayList<>();
    for (Happening happening : happenings) {
      for (Event mention : happening.mentions()) {
        Span words = mention.trigger().span();
        marked.getOrDefault(mention.article(), Map.of()).entrySet().stream()
            .filter(theirs -> theirs.getKey().overlaps(words))
            .findFirst()
            .ifPresent(
                theirs ->
                    shared.add(
                        new Shared(
                            mention.article(),
                            happening.id(),
                            theirs.getValue(),
                            mention.trigger().quote())));
      }
    }
    return shared;
  }

  private static Article article(JsonNode line) {
    String id = line.get("id").asText();
    String text = line.get("text").asText();
    return new Article(
        new ArticleId(id),
        text,
        List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
        new Article.Origin(id, id, null, null, null),
        line.hasNonNull("date") ? LocalDate.parse(line.get("date").asText()) : null);
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(json.readTree(line));
      }
    }
    return lines;
  }
}
