package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Article;
import org.attache.extract.Observation;
import org.junit.jupiter.api.Test;

class AttacheTest {

  private static final String BEGIN = "// What the Javadoc of Attache shows:";
  private static final String END = "// So far.";

  @Test
  void opensWithOneLine() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream screen = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      // What the Javadoc of Attache shows:
      Attache attache = Attache.standard();
      Article article = Article.of("brief", "Togo expelled two envoys of Benin on Monday.");
      for (Observation observation : attache.read(article)) {
        System.out.println(observation.kind() + ": " + observation.quote());
      }
      // So far.
    } finally {
      System.setOut(screen);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("EVENT: Togo expelled two envoys of Benin on Monday.");
  }

  @Test
  void theJavadocShowsWhatRuns() throws IOException {
    String test = Files.readString(Path.of("src/test/java/org/attache/AttacheTest.java"));
    int begin = test.indexOf(BEGIN, test.indexOf("opensWithOneLine"));
    List<String> run =
        test.substring(begin + BEGIN.length(), test.indexOf(END, begin))
            .strip()
            .lines()
            .map(String::strip)
            .toList();
    Matcher shown =
        Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("src/main/java/org/attache/Attache.java")));
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(1).lines().map(line -> line.replaceFirst("^ \\*", "").strip()))
        .containsExactlyElementsOf(run);
  }
}
