package org.attache.formats.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What an Office file says of itself, in the words of Dublin Core. Only the title is taken: the
 * creator is whoever the program was once told sits before it, and the days are those of the file.
 */
final class DublinCore {

  private static final int LONGEST = 300;

  private DublinCore() {}

  /** The title in {@code docProps/core.xml} or {@code meta.xml}, or null. */
  static @Nullable String title(byte @Nullable [] part) throws XMLStreamException {
    if (part == null) {
      return null;
    }
    XMLStreamReader xml = SafeXml.read(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("title")) {
        String title = xml.getElementText().replaceAll("\\s+", " ").strip();
        if (!title.isEmpty() && title.length() <= LONGEST) {
          return title;
        }
      }
    }
    return null;
  }
}
