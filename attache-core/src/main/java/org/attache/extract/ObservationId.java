package org.attache.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Makes the ids of observations: a kind's letter and twelve hexadecimal digits of a SHA-256 over
 * the article's id, the words and how they are coded. The place in the article is left out, so that
 * a paragraph added above leaves the ids below as they are.
 */
public final class ObservationId {

  private ObservationId() {}

  /**
   * @param evidence the words the observation rests on
   * @param coded everything that tells it from another observation of the same kind on the same
   *     words: type, trigger, parties
   */
  public static String of(Observation.Kind kind, Evidence evidence, @Nullable Object... coded) {
    return of(kind, evidence.article(), evidence.quote(), coded);
  }

  private static String of(
      Observation.Kind kind, ArticleId article, String quote, @Nullable Object... coded) {
    StringBuilder key = new StringBuilder();
    key.append(article).append('\0').append(quote);
    for (Object part : coded) {
      key.append('\0').append(part);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return letter(kind) + HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String letter(Observation.Kind kind) {
    return switch (kind) {
      case EVENT -> "e";
      case STATEMENT -> "s";
      case POSITION -> "p";
      case ASSESSMENT -> "a";
      case OUTLOOK -> "o";
      case LINKAGE -> "l";
      case ATTRIBUTION -> "t";
      case PREDICATE -> "v";
      case DATE -> "d";
    };
  }
}
