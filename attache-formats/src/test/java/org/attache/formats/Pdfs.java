package org.attache.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small PDF files, line by line. */
final class Pdfs {

  /**
   * A line of a page.
   *
   * @param x points from the left
   * @param y points from the bottom
   */
  record At(float x, float y, float size, String words) {}

  private Pdfs() {}

  static byte[] of(List<List<At>> pages) {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (List<At> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (At line : lines) {
            content.beginText();
            content.setFont(font, line.size());
            content.newLineAtOffset(line.x(), line.y());
            content.showText(line.words());
            content.endText();
          }
        }
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
