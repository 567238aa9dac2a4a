package org.attache.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Makes the ids of observations: a kind's letter and twelve hexadecimal digits of a SHA-256 over
 * the article's id and the {@link Anchor}: the words and their place. How the words are coded is
 * left out, so that what people decided about a record, and where it was cited, outlive a change of
 * the rules. Of several on the same words, the second and those after it count on.
 */
public final class ObservationId {

  private ObservationId() {}

  /**
   * A provisional id, over how the words are coded, for extractors: tells apart what one article
   * gives until {@link #assign} gives the lasting one.
   *
   * @param evidence the words the observation rests on
   * @param coded everything that tells it from another observation of the same kind on the same
   *     words: type, trigger, parties
   */
  public static String of(Observation.Kind kind, Evidence evidence, @Nullable Object... coded) {
    StringBuilder key = new StringBuilder();
    key.append(evidence.article()).append('\0').append(evidence.quote());
    for (Object part : coded) {
      key.append('\0').append(part);
    }
    return id(kind, key);
  }

  /**
   * The id of what stands on an anchor.
   *
   * @param number from 0, among those of one article on the same anchor
   */
  public static String of(ArticleId article, Anchor anchor, int number) {
    StringBuilder key = new StringBuilder();
    key.append(article).append('\0').append(anchor.place().start());
    key.append('\0').append(anchor.words());
    if (number > 0) {
      key.append('\0').append(number);
    }
    return id(anchor.kind(), key);
  }

  /**
   * The observations of one article with their lasting ids. Those on the same anchor are numbered
   * in the order of their provisional ids; the same twice is one.
   *
   * @return in the order of {@link Observation#compare}
   */
  public static List<Observation> assign(Collection<Observation> observations) {
    List<Observation> assigned = new ArrayList<>(observations.size());
    Set<String> seen = new HashSet<>();
    Map<Anchor, Integer> numbers = new HashMap<>();
    for (Observation found : Observation.sorted(List.copyOf(observations))) {
      Anchor anchor = Anchor.of(found);
      if (seen.add(anchor.place() + found.id())) {
        int number = numbers.merge(anchor, 1, Integer::sum) - 1;
        assigned.add(found.withId(of(found.article(), anchor, number)));
      }
    }
    return Observation.sorted(assigned);
  }

  private static String id(Observation.Kind kind, StringBuilder key) {
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
