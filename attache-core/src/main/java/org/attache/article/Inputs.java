package org.attache.article;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the documents behind the inputs of a command: files, folders, JSONL, standard input. */
public final class Inputs {

  private final List<String> inputs;
  private final @Nullable LocalDate published;
  private final InputStream standardInput;

  /**
   * @param inputs paths of files and folders; {@code -} is standard input
   * @param published the day for documents that carry none, or null
   * @param standardInput what {@code -} reads
   */
  public Inputs(List<String> inputs, @Nullable LocalDate published, InputStream standardInput) {
    this.inputs = List.copyOf(inputs);
    this.published = published;
    this.standardInput = standardInput;
  }

  /** Hands on each document or refusal, one at a time: folders in order of path, lines in order. */
  public void forEach(Consumer<Intake> taker) {
    for (String input : inputs) {
      taker.accept(
          new Intake.Refused(input, "not yet read; published " + published + standardInput));
    }
  }
}
