package org.attache.formats.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of a document with their places, in the order in which the file draws them.
 * Letters that are drawn as one (ﬁ, ﬂ) become the letters that they are.
 */
final class LineStripper extends PDFTextStripper {

  /**
   * Words of one line stand nearer, also where it is stretched to the margin; in letters' sizes.
   */
  private static final double GAP = 2;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private double left;
  private double right;
  private double base;
  private double size;

  private LineStripper() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true); // bold by drawing twice
  }

  static List<Line> lines(PDDocument document) throws IOException {
    LineStripper stripper = new LineStripper();
    stripper.getText(document);
    stripper.end();
    return stripper.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    if (!words.isEmpty() && first.getXDirAdj() - right > GAP * first.getFontSizeInPt()) {
      end(); // the next column, drawn in the same go
    }
    if (words.isEmpty()) {
      left = first.getXDirAdj();
      right = left;
    }
    base = first.getYDirAdj();
    size = Math.max(size, first.getHeightDir());
    left = Math.min(left, first.getXDirAdj());
    right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    if (!words.isEmpty()) {
      words.append(' ');
    }
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    String text = plain(words.toString());
    if (!text.isEmpty()) {
      lines.add(new Line(getCurrentPageNo() - 1, left, right, base, size, text));
    }
    words.setLength(0);
    size = 0;
  }

  /** Without ligatures, soft hyphens and runs of blanks. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u00AD') {
        plain.append('-'); // at the end of a line a hyphen like others; within it, rare
      } else if (Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c)) {
        plain.append(' ');
      } else {
        plain.append(c);
      }
    }
    return plain.toString().replaceAll(" {2,}", " ").strip();
  }
}
