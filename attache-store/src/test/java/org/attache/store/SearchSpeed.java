package org.attache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.search.IndexedArticle;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;

/**
 * Measures how long a search takes among many sentences of invented words with Zipf's frequencies,
 * in Lucene and, where a server is here, in a {@code tsvector} of PostgreSQL. Arguments: how many
 * sentences, and a folder.
 */
final class SearchSpeed {

  private static final int WORDS = 60_000;
  private static final int IN_ARTICLE = 25;

  private SearchSpeed() {}

  public static void main(String[] arguments) throws Exception {
    int sentences = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    List<String> queries = queries();
    lucene(sentences, folder.resolve("index"), queries);
    if (arguments.length > 2) {
      tsvector(sentences, queries);
    }
  }

  private static void lucene(int sentences, Path folder, List<String> queries) throws IOException {
    long start = System.nanoTime();
    try (SearchIndex index = SearchIndex.open(folder)) {
      Random random = new Random(1);
      for (int article = 0; article < sentences / IN_ARTICLE; article++) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < IN_ARTICLE; i++) {
          int from = text.length();
          text.append(sentence(random));
          spans.add(new Span(from, text.length()));
          text.append(' ');
        }
        index.put(
            new IndexedArticle(
                new ArticleId("a" + article), article + 1, "title", text.toString(), spans));
      }
      index.commit("1");
      System.out.printf(
          "Lucene: %d sentences indexed in %.0f s, %.0f MB%n",
          index.size(), (System.nanoTime() - start) / 1e9, size(folder) / 1e6);
      List<Double> times = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        times.clear();
        for (String query : queries) {
          long from = System.nanoTime();
          index.search(SearchRequest.of(query, 20));
          times.add((System.nanoTime() - from) / 1e6);
        }
      }
      tell("Lucene", times);
    }
  }

  private static void tsvector(int sentences, List<String> queries) throws SQLException {
    String address = PostgresServer.get().newDatabase();
    String url =
        "jdbc:postgresql://127.0.0.1:"
            + PostgresServer.get().port()
            + address.substring(address.lastIndexOf('/'));
    try (Connection connection =
            DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD);
        Statement statement = connection.createStatement()) {
      long start = System.nanoTime();
      statement.execute("CREATE TABLE s (id bigserial PRIMARY KEY, body text)");
      connection.setAutoCommit(false);
      Random random = new Random(1);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO s (body) VALUES (?)")) {
        for (int i = 0; i < sentences; i++) {
          insert.setString(1, sentence(random));
          insert.addBatch();
          if (i % 5000 == 4999) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      statement.execute("CREATE INDEX ON s USING gin (to_tsvector('english', body))");
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("ANALYZE s");
      System.out.printf("tsvector: indexed in %.0f s%n", (System.nanoTime() - start) / 1e9);
      List<Double> times = new ArrayList<>();
      try (PreparedStatement search =
          connection.prepareStatement(
              "SELECT id, ts_headline('english', body, q) FROM (SELECT id, body, q FROM s,"
                  + " websearch_to_tsquery('english', ?) q WHERE to_tsvector('english', body) @@ q"
                  + " ORDER BY ts_rank(to_tsvector('english', body), q) DESC, id LIMIT 20) t")) {
        for (String query : queries) {
          long from = System.nanoTime();
          search.setString(1, query.replace("*", ""));
          try (ResultSet found = search.executeQuery()) {
            while (found.next()) {
              found.getLong(1);
            }
          }
          times.add((System.nanoTime() - from) / 1e6);
        }
      }
      tell("tsvector", times);
    }
  }

  private static void tell(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%s: %d searches, median %.1f ms, 90 %% within %.1f ms, longest %.1f ms%n",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 9 / 10],
        sorted[sorted.length - 1]);
  }

  /** Rare and common words, two and three of them, phrases, beginnings, without. */
  private static List<String> queries() {
    Random random = new Random(3);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String one = word(random);
      String other = word(random);
      queries.add(
          switch (i % 5) {
            case 0 -> one;
            case 1 -> one + " " + other;
            case 2 -> '"' + one + " " + other + '"';
            case 3 -> one.substring(0, Math.min(4, one.length())) + "*";
            default -> one + " -" + other;
          });
    }
    return queries;
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(random));
    }
    return sentence.append('.').toString();
  }

  /** Zipf: the k-th word comes once where the first comes k times. */
  private static String word(Random random) {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
    char[] letters = new char[3 + rank % 5];
    Random shape = new Random(rank * 7919L);
    for (int i = 0; i < letters.length; i++) {
      letters[i] =
          (i % 2 == 0 ? "bcdfgklmnprstv" : "aeiou").charAt(shape.nextInt(i % 2 == 0 ? 14 : 5));
    }
    return new String(letters) + Integer.toString(rank, 36);
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
