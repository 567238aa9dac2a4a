package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Forty small texts of many kinds, and what can become of a text on its way to the program. */
final class SeedTexts {

  static final List<String> ALL = read();

  /** What tokenisers, splitters and rules hang on, and what they hardly ever see. */
  private static final List<String> SCRAPS =
      List.of(
          ",",
          ".",
          ":",
          ";",
          "?",
          "!",
          "\"",
          "“",
          "”",
          "'",
          "’s",
          "(",
          ")",
          "[",
          "-",
          " – ",
          "…",
          "/",
          "\n",
          "\n\n",
          "\t",
          "\r\n",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\u0000",
          "\ud83d\ude00",
          "\u0301",
          "İ",
          "ß",
          "中国",
          "%",
          "$",
          "&amp;",
          "<p>",
          "</p>",
          "<br>",
          "{",
          "}",
          "\\",
          "#",
          " of ",
          " that ",
          " in breach of ",
          " its ",
          " it ",
          " who ",
          " which ",
          " not ",
          " no ",
          " and ",
          " or ",
          " by ",
          " to ",
          " said ",
          " has been ",
          " will ",
          " if ",
          " on Monday ",
          " in 1999 ",
          " 31 February ",
          " 99999999999 ",
          " 0 ",
          " Dec. ",
          " U.S.",
          " Mr. ",
          "Q: ",
          "A: ",
          " violation ",
          " illegal ",
          " threatened ",
          " meeting ",
          " agreement ",
          " France ",
          " she ");

  private SeedTexts() {}

  private static List<String> read() {
    try (InputStream in = SeedTexts.class.getResourceAsStream("seeds.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("====\n")).map(String::strip).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A seed text after one to six changes, decided by a number. */
  static String mutated(long number) {
    Random random = new Random(number * 0x9e3779b97f4a7c15L);
    String text = ALL.get((int) Math.floorMod(number, (long) ALL.size()));
    for (int change = random.nextInt(6); change >= 0; change--) {
      text = changed(text, random);
    }
    return text;
  }

  private static String changed(String text, Random random) {
    if (text.isEmpty()) {
      return pick(ALL, random);
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(30));
    int word = text.indexOf(' ', from);
    word = word < 0 ? 0 : word + 1;
    int end = text.indexOf(' ', word);
    end = end < 0 ? text.length() : end;
    String scrap = pick(SCRAPS, random);
    return switch (random.nextInt(14)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, word) + text.substring(end);
      case 2 -> text.substring(0, from) + scrap + text.substring(from);
      case 3 -> text.substring(0, word) + scrap.strip() + text.substring(end);
      case 4 -> text.substring(0, to);
      case 5 -> text.substring(from);
      case 6 ->
          text.substring(0, from)
              + text.substring(from, to).repeat(2 + random.nextInt(20))
              + text.substring(to);
      case 7 -> text.substring(0, from) + words(pick(ALL, random), random) + text.substring(from);
      case 8 -> text + (random.nextBoolean() ? " " : "\n\n") + pick(ALL, random);
      case 9 -> text.replace(". ", random.nextBoolean() ? " " : ", ");
      case 10 ->
          text.substring(0, from)
              + text.substring(from, to).toUpperCase(java.util.Locale.ROOT)
              + text.substring(to);
      case 11 ->
          text.substring(0, from) + " ".repeat(random.nextInt(500)) + scrap + text.substring(from);
      case 12 -> text.substring(word, end) + " " + text.substring(0, word) + text.substring(end);
      default -> text.replace(' ', random.nextBoolean() ? '\n' : '\u00a0');
    };
  }

  private static String words(String text, Random random) {
    String[] words = text.split(" ");
    int from = random.nextInt(words.length);
    int to = Math.min(words.length, from + 1 + random.nextInt(6));
    return " " + String.join(" ", Arrays.copyOfRange(words, from, to)) + " ";
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
