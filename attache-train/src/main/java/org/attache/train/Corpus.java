package org.attache.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;

/**
 * Texts to learn from: JSONL files with {@code id} and {@code text}, gzip or plain. The articles
 * come in an order that a hash of their ids decides, so that any first part of it is a sample of
 * all files; every line of a text is a paragraph of its own.
 */
final class Corpus {

  /**
   * A file and how much of it is used.
   *
   * @param percent 1 … 100
   */
  record Source(Path file, int percent) {

    /** Reads {@code FILE} or {@code FILE:PERCENT}. */
    static Source of(String argument) {
      int colon = argument.lastIndexOf(':');
      return colon < 0
          ? new Source(Path.of(argument), 100)
          : new Source(
              Path.of(argument.substring(0, colon)),
              Integer.parseInt(argument.substring(colon + 1)));
    }
  }

  private record Keyed(String key, Article article) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  static List<Article> load(List<Source> sources) throws IOException {
    List<Keyed> found = new ArrayList<>();
    for (Source source : sources) {
      try (InputStream raw = Files.newInputStream(source.file());
          InputStream in =
              source.file().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        String line;
        while ((line = lines.readLine()) != null) {
          JsonNode document = JSON.readTree(line);
          String id = document.get("id").asText();
          String key = hash(id);
          if (Integer.parseInt(key.substring(0, 6), 16) % 100 < source.percent()) {
            found.add(new Keyed(key, article(id, document.get("text").asText())));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Keyed::key));
    return found.stream().map(Keyed::article).toList();
  }

  private static Article article(String id, String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        parts.add(new Part(Part.Kind.BODY, new Span(start, end)));
      }
      start = end + 1;
    }
    return new Article(new ArticleId(id), text, parts, Article.Origin.of(id), null);
  }

  private static String hash(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
