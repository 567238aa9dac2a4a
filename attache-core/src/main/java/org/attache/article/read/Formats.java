package org.attache.article.read;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.zip.CRC32;
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

  /**
   * One word for the readers of formats and their versions, which decide what text is read: {@code
   * formats@5f0c1a2b}; empty where there are none.
   */
  public String id() {
    if (readers.isEmpty()) {
      return "";
    }
    CRC32 digest = new CRC32();
    for (FormatReader reader : readers.values()) {
      digest.update(reader.id().getBytes(StandardCharsets.UTF_8));
    }
    return String.format(Locale.ROOT, "formats@%08x", digest.getValue());
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
