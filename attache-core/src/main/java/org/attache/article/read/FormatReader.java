package org.attache.article.read;

import java.util.Set;
import org.attache.article.read.Document.Format;

/**
 * Turns the bytes of a document into text. Readers of formats that need a library live in a module
 * of their own and are found by {@link java.util.ServiceLoader}; text, HTML and JSON are read by
 * {@link ArticleReader} itself.
 *
 * <p>The steps of adding a format are:
 *
 * <ol>
 *   <li>a constant of {@link Format}, and how a stream of it is known in {@code Contents};
 *   <li>a class that implements this interface, and a line for it in {@code
 *       META-INF/services/org.attache.article.read.FormatReader} of its module;
 *   <li>a test with a small document, a damaged one, and one that tries to reach out of itself.
 * </ol>
 *
 * <p>A reader is shared by all threads, opens no connection and no file, and follows no reference
 * out of the document. The same bytes always give the same text.
 */
public interface FormatReader {

  /** The formats that it reads. */
  Set<Format> formats();

  /**
   * Name and version of its code and of its library. It is part of what decides an article's text:
   * where it changes, what was read before is read again.
   */
  String id();

  /**
   * Reads a document.
   *
   * @throws Refusal where there is no text in it, with what is wrong and what to do
   */
  Extracted read(Format format, byte[] content) throws Refusal;
}
