package org.attache.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.attache.article.Article;
import org.attache.article.Part;

/**
 * Keeps what another annotator says in a folder, one CoNLL-U file for each article, named by the
 * annotator, the text and its parts: for reading the same articles again after a lexicon has
 * changed.
 */
public final class CachingAnnotator implements Annotator {

  private final Path folder;
  private final Annotator behind;
  private final String code;

  /** Keeps the parses of an annotator whose id says all that decides them. */
  public CachingAnnotator(Path folder, Annotator behind) {
    this(folder, behind, "");
  }

  /**
   * @param code a name for the code behind the annotator, which its id does not cover; parses of
   *     other code are not taken
   */
  public CachingAnnotator(Path folder, Annotator behind, String code) {
    this.folder = folder;
    this.behind = behind;
    this.code = code;
  }

  @Override
  public String id() {
    return behind.id();
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    return kept(article)
        .orElseGet(
            () -> {
              AnnotatedArticle annotated = behind.annotate(article);
              if (annotated.problems().isEmpty()) {
                keep(file(article), Conllu.write(annotated));
              }
              return annotated;
            });
  }

  /** The parse of an article where the folder has it already; nothing is annotated. */
  public Optional<AnnotatedArticle> kept(Article article) {
    Path file = file(article);
    try {
      return Optional.of(Conllu.read(article, Files.readString(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parse " + file, e);
    }
  }

  private Path file(Article article) {
    return folder.resolve(key(article) + ".conllu");
  }

  private void keep(Path file, String conllu) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "parse", ".part");
      Files.writeString(part, conllu);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the parse " + file, e);
    }
  }

  private String key(Article article) {
    StringBuilder what = new StringBuilder(id()).append(code);
    for (Part part : article.parts()) {
      what.append(' ').append(part.span().start()).append('-').append(part.span().end());
    }
    what.append('\n').append(article.text());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(what.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
