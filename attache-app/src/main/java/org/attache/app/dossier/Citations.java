package org.attache.app.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.analyse.Dossier.Highlight;
import org.attache.analyse.Dossier.Ref;
import org.attache.analyse.Dossier.SourcePage;
import org.attache.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the records and knows the two ends of every link: the words of a record in its article
 * ({@code #w-…}) and the line that shows it ({@code #r-…}).
 *
 * <p>Articles have letters in the order of the sources; the records of an article are numbered in
 * the order of its text, so that "B7" is found on paper too. A record may be cited on many lines.
 * The first that asks with {@link #home} becomes the one that the words link back to, so the
 * sections are to be asked in order of how much they tell of a record.
 */
final class Citations {

  private final Map<ArticleId, String> letters = new LinkedHashMap<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> highlighted = new HashSet<>();
  private final Set<String> homes = new HashSet<>();

  Citations(List<SourcePage> sources) {
    for (SourcePage source : sources) {
      letter(source.article());
      for (Highlight highlight : SourceText.inTextOrder(source.highlights())) {
        highlighted.add(highlight.observation());
        label(source.article(), highlight.observation());
      }
    }
  }

  /** Citations on a line that tells what the records are about. */
  List<Citation> home(List<Ref> refs) {
    return cite(refs, true);
  }

  /** Citations on a line that only points to records told elsewhere. */
  List<Citation> cite(List<Ref> refs) {
    return cite(refs, false);
  }

  private List<Citation> cite(List<Ref> refs, boolean home) {
    List<Citation> citations = new ArrayList<>();
    Set<Ref> seen = new HashSet<>();
    for (Ref ref : refs) {
      if (seen.add(ref)) {
        String observation = ref.observation();
        citations.add(
            new Citation(
                label(ref.article(), observation),
                ref.quote(),
                observation,
                home && homes.add(observation) ? recordAnchor(observation) : null,
                highlighted.contains(observation) ? "#" + wordsAnchor(observation) : null));
      }
    }
    return citations;
  }

  String letter(ArticleId article) {
    return letters.computeIfAbsent(article, id -> letters(letters.size()));
  }

  String label(ArticleId article, String observation) {
    return labels.computeIfAbsent(
        observation, id -> letter(article) + numbers.merge(article, 1, Integer::sum));
  }

  /** Where the words of a record link to; null where no line shows it. */
  @Nullable String recordLink(String observation) {
    return homes.contains(observation) ? "#" + recordAnchor(observation) : null;
  }

  static String wordsAnchor(String observation) {
    return "w-" + anchor(observation);
  }

  static String recordAnchor(String observation) {
    return "r-" + anchor(observation);
  }

  /** Ids come from the desk, but a page must hold whatever they are: other characters as hex. */
  private static String anchor(String observation) {
    StringBuilder anchor = new StringBuilder();
    for (int i = 0; i < observation.length(); i++) {
      char c = observation.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
        anchor.append(c);
      } else {
        anchor.append('_').append(Integer.toHexString(c)).append('_');
      }
    }
    return anchor.toString();
  }

  /** A … Z, AA, AB … */
  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
