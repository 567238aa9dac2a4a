package org.attache.formats.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of {@code content.xml} of an OpenDocument text (OASIS OpenDocument 1.3, part 3):
 * headings, paragraphs, rows of tables; footnotes where they stand, as paragraphs behind theirs.
 */
final class OdtText {

  private final Paragraphs paragraphs = new Paragraphs();
  private final Paragraphs notes = new Paragraphs();
  private boolean body;
  private int silent;
  private int tables;
  private int note;

  static String of(byte[] content) throws XMLStreamException {
    OdtText text = new OdtText();
    XMLStreamReader xml = SafeXml.read(content);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> text.start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> text.end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.words(xml.getText());
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    text.paragraphs.end();
    text.notes.end();
    String words = text.paragraphs.toString();
    String below = text.notes.toString();
    return below.isEmpty() ? words : words + "\n\n" + below;
  }

  private void words(String words) {
    if (body && silent == 0) {
      (note > 0 ? notes : paragraphs).add(words);
    }
  }

  private void start(String element) {
    switch (element) {
      case "text" -> body = true; // office:text
      case "tracked-changes", "annotation", "note-citation", "title", "desc" -> silent++;
      case "table" -> tables++;
      case "note" -> note++;
      case "s", "tab", "line-break" -> words(" ");
      default -> {
        // Shape, not words.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "p", "h" -> {
        if (note > 0) {
          notes.end();
        } else if (tables > 0) {
          paragraphs.add(" ");
        } else {
          paragraphs.end();
        }
      }
      case "tracked-changes", "annotation", "note-citation", "title", "desc" -> silent--;
      case "table-cell" -> paragraphs.endCell();
      case "table-row" -> paragraphs.endRow();
      case "table" -> tables--;
      case "note" -> note--;
      default -> {
        // Nothing ends.
      }
    }
  }
}
