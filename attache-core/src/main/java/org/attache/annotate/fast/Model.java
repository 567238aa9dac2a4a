package org.attache.annotate.fast;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that the fast annotator has learned: the names of tags, kinds of names, relations and
 * transitions, and the weights of its three classifiers. Immutable; one serves all threads.
 *
 * @param names what a word's mark can be: first {@code O}, for a word in no name
 */
public record Model(
    List<String> tags,
    List<String> names,
    List<String> relations,
    List<String> transitions,
    Weights tagWeights,
    Weights nameWeights,
    Weights parseWeights) {

  private static final String RESOURCE = "fast.model";
  private static final String ID_RESOURCE = "fast.id";

  /** First in every file, so that another file is not taken for a model. */
  private static final String KIND = "Attaché model 1";

  public Model {
    tags = List.copyOf(tags);
    names = List.copyOf(names);
    relations = List.copyOf(relations);
    transitions = List.copyOf(transitions);
  }

  /** Whether the library was built with its model. */
  static boolean isThere() {
    return Model.class.getResource(RESOURCE) != null
        && Model.class.getResource(ID_RESOURCE) != null;
  }

  /** What the model that comes with the library is called: changes with its weights. */
  static String id() {
    try (InputStream in = Model.class.getResourceAsStream(ID_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without " + ID_RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + ID_RESOURCE, e);
    }
  }

  /**
   * The model that comes with the library.
   *
   * @throws IllegalStateException where it is missing or damaged
   */
  static Model load() {
    try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new IllegalStateException(
          "the model " + RESOURCE + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Model read(InputStream from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16))) {
      String kind = in.readUTF();
      if (!kind.equals(KIND)) {
        throw new IOException("no model of this version: " + kind);
      }
      return new Model(
          strings(in),
          strings(in),
          strings(in),
          strings(in),
          Weights.read(in),
          Weights.read(in),
          Weights.read(in));
    }
  }

  /** Writes the model; the same model always gives the same bytes. */
  public void write(OutputStream to) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new SmallestGzip(to))) {
      out.writeUTF(KIND);
      for (List<String> strings : List.of(tags, names, relations, transitions)) {
        out.writeShort(strings.size());
        for (String string : strings) {
          out.writeUTF(string);
        }
      }
      tagWeights.write(out);
      nameWeights.write(out);
      parseWeights.write(out);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream to) throws IOException {
      super(to, 1 << 16);
      def.setLevel(9);
    }
  }
}
