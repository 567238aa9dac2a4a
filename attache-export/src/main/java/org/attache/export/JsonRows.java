package org.attache.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; what has no value is left out. */
final class JsonRows implements Rows {

  private final JsonGenerator out;
  private final List<String> names;

  JsonRows(Path file, List<String> names) throws IOException {
    this.names = List.copyOf(names);
    this.out =
        new JsonFactory()
            .createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    out.setRootValueSeparator(null);
  }

  @Override
  public void add(List<@Nullable Object> values) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < values.size(); i++) {
      put(names.get(i), values.get(i));
    }
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void put(String name, @Nullable Object value) throws IOException {
    if (value instanceof Double number) {
      out.writeNumberField(name, number);
    } else if (value instanceof Number number) {
      out.writeNumberField(name, number.longValue());
    } else if (value instanceof Boolean truth) {
      out.writeBooleanField(name, truth);
    } else if (value instanceof Raw raw) {
      out.writeFieldName(name);
      out.writeRawValue(raw.json());
    } else if (value != null) {
      out.writeStringField(name, value.toString());
    }
  }

  /** A value that is JSON already. */
  record Raw(String json) {}

  @Override
  public void close() throws IOException {
    out.close();
  }
}
