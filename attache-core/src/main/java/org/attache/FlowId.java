package org.attache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What coded an article: same id and same input, same output. Written with every article.
 *
 * @param program {@link ProgramId#id}
 * @param annotator {@code Annotator.id}
 * @param settings names of the user's own tables and of layers, each changing with its content
 */
public record FlowId(String program, String annotator, List<String> settings) {

  private static final String NAME = "attache@";

  public FlowId {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(annotator, "annotator");
    settings = List.copyOf(settings);
  }

  /** The id of a flow of this program. */
  public static FlowId of(String annotator, List<String> settings) {
    return new FlowId(ProgramId.id(), annotator, settings);
  }

  /**
   * Whether an article that was coded under another id would be coded by the same rules now: by the
   * same program with the same tables of the user, on whichever annotator. What is no id, such as
   * those that versions before 0.1 wrote, is another program's.
   */
  public boolean isCurrent(String other) {
    String[] words = other.split(" ");
    List<String> rest = Arrays.asList(words).subList(Math.min(2, words.length), words.length);
    return words[0].equals(NAME + program) && rest.equals(settings);
  }

  /** The id as it is written: its parts between spaces. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>(List.of(NAME + program, annotator));
    words.addAll(settings);
    return String.join(" ", words);
  }
}
