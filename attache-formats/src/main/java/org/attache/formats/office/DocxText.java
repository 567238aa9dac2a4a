package org.attache.formats.office;

import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a part of a Word file (ECMA-376, part 1, section 17): paragraphs, rows of tables,
 * tabs and breaks. What was struck out under "track changes" is not part of the text; what was put
 * in is.
 */
final class DocxText {

  private final Paragraphs paragraphs = new Paragraphs();
  private int tables;
  private int deleted;
  private boolean separator;

  /** The text of {@code word/document.xml}, {@code footnotes.xml} or {@code endnotes.xml}. */
  static String of(byte[] part) throws XMLStreamException {
    DocxText text = new DocxText();
    XMLStreamReader xml = SafeXml.read(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> text.start(xml);
        case XMLStreamConstants.END_ELEMENT -> text.end(xml.getLocalName());
        default -> {
          // Words stand in w:t alone, which start() reads whole.
        }
      }
    }
    text.paragraphs.end();
    return text.paragraphs.toString();
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tbl" -> tables++;
      case "del", "moveFrom" -> deleted++;
      case "footnote", "endnote" -> separator = isSeparator(xml);
      case "tab", "br", "cr" -> paragraphs.add(" ");
      case "noBreakHyphen" -> paragraphs.add("-");
      case "t" -> {
        String words = xml.getElementText();
        if (deleted == 0 && !separator) {
          paragraphs.add(words);
        }
      }
      default -> {
        // Shape, not words.
      }
    }
  }

  private static boolean isSeparator(XMLStreamReader xml) {
    String type = xml.getAttributeValue(null, "type");
    for (int i = 0; type == null && i < xml.getAttributeCount(); i++) {
      type = xml.getAttributeLocalName(i).equals("type") ? xml.getAttributeValue(i) : null;
    }
    return type != null && type.toLowerCase(Locale.ROOT).contains("separator");
  }

  private void end(String element) {
    switch (element) {
      case "p" -> {
        if (tables == 0) {
          paragraphs.end();
        } else {
          paragraphs.add(" ");
        }
      }
      case "tc" -> paragraphs.endCell();
      case "tr" -> paragraphs.endRow();
      case "tbl" -> tables--;
      case "del", "moveFrom" -> deleted--;
      case "footnote", "endnote" -> separator = false;
      default -> {
        // Nothing ends.
      }
    }
  }
}
