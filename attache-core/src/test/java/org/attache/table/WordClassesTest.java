package org.attache.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.table.WordClass.PartOfSpeech;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordClassesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void readsAClass() {
    WordClass motion = read("motion\tverb\tgo somewhere\tgo come set_out").get("motion");
    assertThat(motion.partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
    assertThat(motion.words()).containsExactly("go", "come", "set out");
    assertThat(motion.contains("set out")).isTrue();
    assertThat(motion.contains("stay")).isFalse();
  }

  @Test
  void anAdjectiveMayBeAParticipleAndAVerbNoNoun() {
    assertThat(PartOfSpeech.ADJECTIVE.admits("JJR")).isTrue();
    assertThat(PartOfSpeech.ADJECTIVE.admits("VBN")).isTrue();
    assertThat(PartOfSpeech.ADJECTIVE.admits("VBD")).isFalse();
    assertThat(PartOfSpeech.VERB.admits("NN")).isFalse();
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatThrownBy(() -> read("a\tverb\tmeans\tgo", "a\tverb\tmeans\tcome"))
        .hasMessage("test.tsv:2: the class \"a\" stands twice");
    assertThatThrownBy(() -> read("a\tverb\tmeans\tgo come go"))
        .hasMessage("test.tsv:1: \"go\" stands twice in \"a\"");
    assertThatThrownBy(() -> read("a\tverb\tmeans\tGo"))
        .hasMessage("test.tsv:1: \"Go\" in \"a\" is not in lower case");
    assertThatThrownBy(() -> read("a\tverbs\tmeans\tgo"))
        .hasMessage("test.tsv:1: there is no part of speech \"verbs\"");
    assertThatThrownBy(() -> read("a\tverb\tmeans\tgo").get("b"))
        .hasMessage("there is no word class \"b\" in test.tsv; it has [a]");
  }

  private static WordClasses read(String... rows) {
    return WordClasses.of("test.tsv", Table.lines("test.tsv", List.of(rows), 4));
  }

  /** A class that no rule asks for is a mistake, or left over. */
  @TestFactory
  Stream<DynamicTest> everyClassIsAskedFor() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      files = all.filter(path -> path.endsWith(WordClasses.RESOURCE)).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Path room = RESOURCES.relativize(file).getParent();
    StringBuilder text = new StringBuilder();
    for (Path folder : List.of(SOURCES.resolve(room), RESOURCES.resolve(room))) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.filter(Files::isRegularFile).filter(p -> !p.equals(file)).toList()) {
          text.append(Files.readString(one)).append('\n');
        }
      }
    }
    WordClasses classes = WordClasses.of(file.toString(), Table.file(file));
    assertThat(classes.names())
        .allSatisfy(
            name ->
                assertThat(
                        text.indexOf('"' + name + '"') >= 0
                            || Pattern.compile("(#|\\bclass:)" + name + "\\b").matcher(text).find())
                    .as("the word class %s of %s is used", name, file)
                    .isTrue());
  }
}
