package org.attache.formats.pdf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.util.Version;
import org.attache.article.read.Document.Format;
import org.attache.article.read.Extracted;
import org.attache.article.read.FormatReader;
import org.attache.article.read.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF file: lines in reading order, joined to paragraphs, without running heads
 * and page numbers. Nothing in the file is run, and nothing that it refers to is opened.
 */
public final class PdfReader implements FormatReader {

  /** A page of text has some two thousand letters; pictures of pages have none. */
  private static final int LETTERS_A_PAGE = 20;

  private static final int MOST_PAGES = 5_000;

  private static final int LONGEST_TITLE = 300;

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.PDF);
  }

  @Override
  public String id() {
    return "pdf@1(pdfbox@" + Version.getVersion() + ")";
  }

  @Override
  public Extracted read(Format format, byte[] content) throws Refusal {
    try (PDDocument document =
        Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new Refusal("a PDF of " + pages + " pages; split it: qpdf --split-pages=500");
      }
      List<Line> lines = LineStripper.lines(document);
      String text = Unwrapping.text(ReadingOrder.of(Furniture.without(lines)));
      long letters = text.chars().filter(Character::isLetter).count();
      if (letters < (long) LETTERS_A_PAGE * Math.max(1, pages)) {
        throw new Refusal(
            "pictures of pages without text in them; recognise the text first: ocrmypdf IN OUT");
      }
      return new Extracted(text, title(document, text), null, null, null, null);
    } catch (InvalidPasswordException e) {
      throw new Refusal("locked by a password; save a copy without one: qpdf --decrypt");
    } catch (IOException e) {
      throw new Refusal("damaged: no PDF that can be read; get it again from where it came");
    } catch (RuntimeException | StackOverflowError e) {
      // The library takes the structure of a file for granted here and there.
      throw new Refusal("damaged: its inner structure is broken; print it to a new PDF");
    }
  }

  /** The title in its properties, where it is one: many hold the name of a file or a template. */
  private static @Nullable String title(PDDocument document, String text) {
    String title = document.getDocumentInformation().getTitle();
    if (title == null) {
      return null;
    }
    String words = title.replaceAll("\\s+", " ").strip();
    String start = letters(text.substring(0, Math.min(text.length(), 2_000)));
    boolean isPrinted = words.length() <= LONGEST_TITLE && start.contains(letters(words));
    return !letters(words).isEmpty() && isPrinted ? words : null;
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
