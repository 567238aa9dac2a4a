package org.attache.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.attache.article.Part;
import org.attache.article.Part.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word of {@code words.tsv} does in its example what its list is for. */
class PersonWordsTest {

  private static final String ARTICLE = "The ferry line is closed again.\n\n%s\n\nThis will last.";
  private static final String INTERVIEW =
      "We spoke with Ola Berg, a historian.\n\n%s\n\n%s\n\n%s\n\n%s";

  @TestFactory
  Stream<DynamicTest> everyWordDoesItsWork() {
    return WordLists.read("words.tsv", 3).stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.get(0) + " " + entry.get(1), () -> check(entry.get(0), entry.get(2))));
  }

  private static void check(String list, String example) {
    switch (list) {
      case "role" -> assertThat(heading(example)).isEqualTo("Marta Lindqvist");
      case "honorific" -> assertThat(heading(example)).isEqualTo("Marta Lindqvist");
      case "saying", "finite" -> assertThat(heading(example)).isEqualTo("no heading");
      case "interviewer" ->
          assertThat(kinds(INTERVIEW.formatted(example, "Berg: No.", example, "Berg: It may.")))
              .containsExactly(
                  Kind.LEAD,
                  Kind.QUESTION,
                  Kind.SPEAKER_LABEL,
                  Kind.EXPERT,
                  Kind.QUESTION,
                  Kind.SPEAKER_LABEL,
                  Kind.EXPERT);
      case "answer" ->
          assertThat(kinds(INTERVIEW.formatted("Q: Will it?", example, "Q: When?", example)))
              .containsExactly(
                  Kind.LEAD,
                  Kind.QUESTION,
                  Kind.SPEAKER_LABEL,
                  Kind.EXPERT,
                  Kind.QUESTION,
                  Kind.SPEAKER_LABEL,
                  Kind.EXPERT);
      case "head" -> assertThat(label(example, "")).isEqualTo("Kari Moe");
      case "office", "small", "aside" ->
          assertThat(label(example, "The strait is the work of Kari Moe.")).isEqualTo("Kari Moe");
      default -> throw new AssertionError("no test for the list " + list);
    }
  }

  /** The name in the only label of an article that ends in some words. */
  private static String label(String example, String end) {
    String text = ARTICLE.formatted(example) + "\n\n" + end;
    return PartFinder.find(text).parts().stream()
        .filter(part -> part.kind() == Kind.SPEAKER_LABEL && part.voice() != null)
        .map(part -> text.substring(part.voice().name().start(), part.voice().name().end()))
        .findFirst()
        .map(name -> name.replaceAll("^.*(?=Kari)", ""))
        .orElse("no label");
  }

  private static String heading(String example) {
    String text = ARTICLE.formatted(example);
    return PartFinder.find(text).parts().stream()
        .filter(part -> part.kind() == Kind.EXPERT_HEADING && part.voice() != null)
        .map(part -> text.substring(part.voice().name().start(), part.voice().name().end()))
        .findFirst()
        .orElse("no heading");
  }

  private static Stream<Kind> kinds(String text) {
    return PartFinder.find(text).parts().stream().map(Part::kind);
  }
}
