package org.attache.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

public final class MainTextBenchmark {
  record Score(double precision, double recall, String id, String url) { double f1(){ return precision+recall==0?0:2*precision*recall/(precision+recall);} }
  private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Map<String,Integer> shingles(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) tokens.add(m.group());
    Map<String,Integer> s = new HashMap<>();
    if (tokens.isEmpty()) return s;
    int n = 4;
    for (int i = 0; i < Math.max(1, tokens.size() - n + 1); i++)
      s.merge(String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + n))), 1, Integer::sum);
    return s;
  }

  static List<Block> blocks(String html) { var page = HtmlPage.parse(html); return MainText.of(page); }
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    boolean captions = args.length > 1 && args[1].equals("captions");
    double tpAll = 0, fpAll = 0, fnAll = 0;
    List<String> rows = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("pages.jsonl"))) {
      JsonNode page = mapper.readTree(line);
      String html;
      try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(page.get("html").asText())))) {
        html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      String found = blocks(html).stream().filter(b -> captions || b.tag() != Block.Tag.CAPTION).map(Block::text).collect(Collectors.joining("\n\n"));
      Map<String,Integer> gold = shingles(page.get("article_body").asText());
      Map<String,Integer> pred = shingles(found);
      double tp = 0, fp = 0, fn = 0;
      for (var e : pred.entrySet()) { int g = gold.getOrDefault(e.getKey(), 0); tp += Math.min(g, e.getValue()); fp += Math.max(0, e.getValue() - g); }
      for (var e : gold.entrySet()) fn += Math.max(0, e.getValue() - pred.getOrDefault(e.getKey(), 0));
      double s = tp + fp + fn; if (s > 0) { tp /= s; fp /= s; fn /= s; }
      tpAll += tp; fpAll += fp; fnAll += fn;
      rows.add(String.format("%.3f fp %.3f fn %.3f %s %s", tp, fp, fn, page.get("id").asText().substring(0, 8), page.get("url").asText()));
      if (args.length > 2 && page.get("id").asText().startsWith(args[2])) System.out.println("GOLD\n" + page.get("article_body").asText() + "\n\nFOUND\n" + found);
    }
    rows.stream().sorted().limit(30).forEach(System.out::println);
    double p = tpAll / (tpAll + fpAll), r = tpAll / (tpAll + fnAll);
    System.out.printf("P %.4f R %.4f F1 %.4f%n", p, r, 2 * p * r / (p + r));
  }
}
