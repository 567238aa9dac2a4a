package org.attache.article.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.attache.article.read.Document.Format;
import org.jspecify.annotations.Nullable;

/** The readers of formats and the containers that the program was put together with. */
public final class Formats {

  private static final Formats FOUND =
      new Formats(
          ServiceLoader.load(FormatReader.class).stream().map(ServiceLoader.Provider::get).toList(),
          ServiceLoader.load(Container.class).stream().map(ServiceLoader.Provider::get).toList());

  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private final List<Container> containers;

  Formats(List<FormatReader> readers, List<Container> containers) {
    for (FormatReader reader : readers) {
      for (Format format : reader.formats()) {
        FormatReader other = this.readers.putIfAbsent(format, reader);
        if (other != null) {
          throw new IllegalStateException(
              "two readers of " + format + ": " + other.id() + " and " + reader.id());
        }
      }
    }
    this.containers = containers.stream().sorted(Comparator.comparing(Container::id)).toList();
  }

  /** What is on the class path. */
  public static Formats standard() {
    return FOUND;
  }

  /** Names and versions of all readers, in the order of their formats: they decide what is read. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    readers.values().stream().map(FormatReader::id).distinct().forEach(ids::add);
    containers.stream().map(Container::id).forEach(ids::add);
    return ids;
  }

  /** The reader of a format. */
  FormatReader reader(Format format) throws Refusal {
    FormatReader reader = readers.get(format);
    if (reader == null) {
      throw new Refusal(
          format.named() + ", which this build has no reader for; save it as text or HTML");
    }
    return reader;
  }

  /** The container that opens a file, or null where the file is no container. */
  @Nullable Container container(String name, byte[] head) {
    for (Container container : containers) {
      if (container.opens(name, head)) {
        return container;
      }
    }
    return null;
  }
}
