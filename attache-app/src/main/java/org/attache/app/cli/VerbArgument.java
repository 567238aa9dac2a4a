package org.attache.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.attache.app.cli.DecideCommand.Verb;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what is to be decided. */
final class VerbArgument implements ITypeConverter<Verb> {

  @Override
  public Verb convert(String typed) {
    for (Verb verb : Verb.values()) {
      if (verb.toString().equals(typed)) {
        return verb;
      }
    }
    throw new TypeConversionException(
        "nothing is decided by \""
            + typed
            + "\"; these are the words: "
            + Arrays.stream(Verb.values()).map(Verb::toString).collect(Collectors.joining(", ")));
  }
}
