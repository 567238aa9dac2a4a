package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk through the code in docs/ARCHITECTURE.md is short, and every file on it is there. */
class FollowOneArticleTest {

  private static final int MOST = 25;
  private static final Path ROOT = Path.of("..");

  @Test
  void theWalkIsShortAndItsFilesAreThere() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/ARCHITECTURE.md"));
    int begin = page.indexOf("## Follow one article");
    String walk = page.substring(begin, page.indexOf("## ", begin + 3));
    Set<String> named =
        Pattern.compile("`([A-Z][A-Za-z]+)`")
            .matcher(walk)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeBetween(15, MOST);
    assertThat(classes()).containsAll(named);
  }

  private static Set<String> classes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : new String[] {"attache-core", "attache-store", "attache-app"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    return names;
  }
}
