package org.attache.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a graph as a stream: nodes first, then edges. */
abstract class GraphWriter {

  private final XMLStreamWriter xml;
  private final boolean undirected;

  private GraphWriter(OutputStream out, boolean undirected) throws XMLStreamException {
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    this.undirected = undirected;
  }

  static GraphWriter of(Format format, OutputStream out, boolean undirected)
      throws XMLStreamException {
    return format == Format.GEXF ? new Gexf(out, undirected) : new GraphMl(out, undirected);
  }

  abstract void begin() throws IOException;

  abstract void node(String id, Map<String, String> values) throws IOException;

  /** From here on edges come. */
  abstract void edges() throws IOException;

  abstract void edge(long number, String from, String to, Map<String, String> values)
      throws IOException;

  abstract void end() throws IOException;

  String directedness() {
    return undirected ? "undirected" : "directed";
  }

  /**
   * @param attributes names and values in turn
   */
  void open(String element, String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void empty(String element, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(element);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  void text(String text) throws IOException {
    try {
      xml.writeCharacters(allowed(text));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** XML has no place for control characters. */
  private static String allowed(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  void close() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void document(boolean begins) throws IOException {
    try {
      if (begins) {
        xml.writeStartDocument("UTF-8", "1.0");
      } else {
        xml.writeEndDocument();
        xml.flush();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** GraphML 1.0, as igraph, NetworkX and Gephi read it. */
  private static final class GraphMl extends GraphWriter {

    GraphMl(OutputStream out, boolean undirected) throws XMLStreamException {
      super(out, undirected);
    }

    @Override
    void begin() throws IOException {
      document(true);
      open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
      keys("node", Network.NODE);
      keys("edge", Network.EDGE);
      open("graph", "id", "attache", "edgedefault", directedness());
    }

    private void keys(String of, Map<String, String> types) throws IOException {
      for (Map.Entry<String, String> type : types.entrySet()) {
        empty(
            "key",
            "id",
            of + "_" + type.getKey(),
            "for",
            of,
            "attr.name",
            type.getKey(),
            "attr.type",
            type.getValue());
      }
    }

    @Override
    void node(String id, Map<String, String> values) throws IOException {
      open("node", "id", id);
      data("node", values);
      close();
    }

    @Override
    void edges() {}

    @Override
    void edge(long number, String from, String to, Map<String, String> values) throws IOException {
      open("edge", "id", "e" + number, "source", from, "target", to);
      data("edge", values);
      close();
    }

    private void data(String of, Map<String, String> values) throws IOException {
      for (Map.Entry<String, String> value : values.entrySet()) {
        open("data", "key", of + "_" + value.getKey());
        text(value.getValue());
        close();
      }
    }

    @Override
    void end() throws IOException {
      document(false);
    }
  }

  /** GEXF 1.2, as Gephi and NetworkX read it. */
  private static final class Gexf extends GraphWriter {

    Gexf(OutputStream out, boolean undirected) throws XMLStreamException {
      super(out, undirected);
    }

    @Override
    void begin() throws IOException {
      document(true);
      open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
      open("graph", "mode", "static", "defaultedgetype", directedness());
      attributes("node", Network.NODE);
      attributes("edge", Network.EDGE);
      open("nodes");
    }

    private void attributes(String of, Map<String, String> types) throws IOException {
      open("attributes", "class", of);
      for (Map.Entry<String, String> type : types.entrySet()) {
        empty("attribute", "id", type.getKey(), "title", type.getKey(), "type", type.getValue());
      }
      close();
    }

    @Override
    void node(String id, Map<String, String> values) throws IOException {
      open("node", "id", id, "label", values.getOrDefault("label", id));
      values(values);
      close();
    }

    @Override
    void edges() throws IOException {
      close();
      open("edges");
    }

    @Override
    void edge(long number, String from, String to, Map<String, String> values) throws IOException {
      open(
          "edge",
          "id",
          "e" + number,
          "source",
          from,
          "target",
          to,
          "weight",
          values.getOrDefault("weight", "1"));
      values(values);
      close();
    }

    private void values(Map<String, String> values) throws IOException {
      open("attvalues");
      for (Map.Entry<String, String> value : values.entrySet()) {
        empty("attvalue", "for", value.getKey(), "value", value.getValue());
      }
      close();
    }

    @Override
    void end() throws IOException {
      document(false);
    }
  }
}
