package org.attache.article.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that holds documents: an archive, a mailbox, a feed. Containers live in a module of their
 * own and are found by {@link java.util.ServiceLoader}; {@link Inputs} asks them in the order of
 * their ids.
 *
 * <p>A container is read once, as a stream, in memory that does not grow with it. It opens no
 * connection, writes no file, and takes the names in it as names, never as paths.
 */
public interface Container {

  /** Takes what is in a container, in the order in which it stands there. */
  interface Members {

    /**
     * A member whose kind its name and first bytes tell; it may be a container, too.
     *
     * @param name how the container calls it
     * @param content read at once, to its end or not, and not closed
     */
    void member(String name, InputStream content) throws IOException;

    /** A member that is known to be a document of some format. */
    void document(String name, Document.Format format, byte[] content);

    /**
     * A member that cannot be read.
     *
     * @param reason one line: what is wrong, and what to do
     */
    void refuse(String name, String reason);
  }

  /** What it is called in messages and in the version of the program: {@code zip@1}. */
  String id();

  /**
   * Whether it opens such a file.
   *
   * @param name the name of the file
   * @param head its first bytes, at most 8,192
   */
  boolean opens(String name, byte[] head);

  /**
   * Hands on what is in a file. What is damaged is refused, and the rest is handed on as far as it
   * can be read.
   *
   * @throws Refusal where nothing of it can be read
   */
  void open(InputStream in, Members members) throws IOException, Refusal;
}
