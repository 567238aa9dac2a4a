package org.attache.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file to which lines of JSON are only ever added, each on the disk before the next thing
 * happens.
 *
 * <p>A last line without its line break is one that was being written when the machine stopped. If
 * it is a whole object (somebody edited the file), it counts; if not, nobody was ever told that it
 * was stored, so it is left out, and the next line takes its place.
 */
final class JsonLines<T> {

  private final Path file;
  private final Durable durable;
  private final Function<T, JsonNode> write;
  private final Function<JsonNode, T> read;

  /**
   * @param read throws IllegalArgumentException for an object that is no entry
   */
  JsonLines(Path file, Durable durable, Function<T, JsonNode> write, Function<JsonNode, T> read) {
    this.file = file;
    this.durable = durable;
    this.write = write;
    this.read = read;
  }

  /** Adds an entry; when this returns, it is on the disk. */
  void append(T entry) {
    try {
      mendEnd();
      durable.append(file, (Json.line(write.apply(entry)) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
  }

  /** All entries; throws at the first line that is none. */
  List<T> entries() {
    return entries(
        flaw -> {
          throw new DeskException(flaw);
        });
  }

  /**
   * The highest whole number in a field of any line, of whatever version; 0 where there is none.
   */
  long highest(String field) {
    long[] highest = new long[1];
    Function<JsonNode, T> look =
        node -> {
          highest[0] = Math.max(highest[0], node.path(field).asLong());
          return read.apply(node);
        };
    new JsonLines<>(file, durable, write, look).entries(flaw -> {});
    return highest[0];
  }

  /** All lines that are entries; the others go to the taker, with their numbers. */
  List<T> entries(Consumer<Flaw> flaws) {
    if (!Files.exists(file)) {
      return List.of();
    }
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (IOException e) {
      throw DeskException.of(file, e);
    }
    List<T> entries = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start < all.length) {
      number++;
      int end = start;
      while (end < all.length && all[end] != '\n') {
        end++;
      }
      boolean finished = end < all.length;
      byte[] line = Arrays.copyOfRange(all, start, end);
      start = end + 1;
      if (new String(line, StandardCharsets.UTF_8).isBlank()) {
        continue;
      }
      try {
        entries.add(read.apply(Json.read(line)));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        if (finished) {
          String reason =
              e instanceof JsonProcessingException json
                  ? json.getOriginalMessage()
                  : String.valueOf(e.getMessage());
          flaws.accept(
              new Flaw(
                  file + ":" + number,
                  DeskException.oneLine(reason),
                  "mend or remove the line; nothing else in the file is touched"));
        }
      }
    }
    return entries;
  }

  private void mendEnd() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    if (endsWithBreak()) {
      return;
    }
    byte[] all = Files.readAllBytes(file);
    int start = all.length;
    while (start > 0 && all[start - 1] != '\n') {
      start--;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (isEntry(Arrays.copyOfRange(all, start, all.length))) {
        channel.position(all.length);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
      } else {
        channel.truncate(start);
      }
      channel.force(true);
    }
  }

  /** Looks at one byte: a journal may have a hundred thousand lines. */
  private boolean endsWithBreak() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() == 0) {
        return true;
      }
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.read(last, channel.size() - 1);
      return last.get(0) == '\n';
    }
  }

  private boolean isEntry(byte[] line) {
    try {
      Objects.requireNonNull(read.apply(Json.read(line)));
      return true;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return false;
    }
  }
}
