package org.attache.formats.office;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.attache.article.read.Document.Format;
import org.attache.article.read.Extracted;
import org.attache.article.read.FormatReader;
import org.attache.article.read.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the text of Word and OpenDocument files; no macro is run, no external part is opened. */
public final class OfficeReader implements FormatReader {

  private static final Set<String> DOCX =
      Set.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "docProps/core.xml");
  private static final Set<String> ODT = Set.of("content.xml", "meta.xml");

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.DOCX, Format.ODT);
  }

  @Override
  public String id() {
    return "office@1";
  }

  @Override
  public Extracted read(Format format, byte[] content) throws Refusal {
    try {
      return format == Format.DOCX ? docx(content) : odt(content);
    } catch (XMLStreamException e) {
      throw new Refusal(
          "damaged: its text is no sound XML; open it in its program and save it again");
    }
  }

  private static Extracted docx(byte[] content) throws Refusal, XMLStreamException {
    Map<String, byte[]> parts = OfficeFile.parts(content, DOCX);
    byte[] document = needed(parts.get("word/document.xml"));
    StringBuilder text = new StringBuilder(DocxText.of(document));
    for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
      byte[] part = parts.get(notes);
      String words = part == null ? "" : DocxText.of(part);
      if (!words.isEmpty()) {
        text.append("\n\n").append(words);
      }
    }
    return extracted(text.toString(), DublinCore.title(parts.get("docProps/core.xml")));
  }

  private static Extracted odt(byte[] content) throws Refusal, XMLStreamException {
    Map<String, byte[]> parts = OfficeFile.parts(content, ODT);
    String text = OdtText.of(needed(parts.get("content.xml")));
    return extracted(text, DublinCore.title(parts.get("meta.xml")));
  }

  private static byte[] needed(byte @Nullable [] part) throws Refusal {
    if (part == null) {
      throw new Refusal("holds no text: its main part is missing; save it again from its program");
    }
    return part;
  }

  private static Extracted extracted(String text, @Nullable String title) {
    return new Extracted(text, title, null, null, null, null);
  }
}
