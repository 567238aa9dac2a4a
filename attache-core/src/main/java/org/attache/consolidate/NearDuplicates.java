package org.attache.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that are one source: copies of a wire report, and revisions of an article.
 *
 * <p>Two articles whose texts resemble each other by {@value #COPY} or more are copies. Two with
 * the same title or address, or of which one says that it is an update, are a revision of each
 * other already where {@value #REVISION} of the shorter stands in the longer; the later one
 * supersedes.
 */
public final class NearDuplicates {

  private static final double COPY = 0.7;
  private static final double REVISION = 0.6;

  /** Fewer shingles than this say too little to call two texts the same. */
  private static final int SHORT = 20;

  /**
   * Of many articles with one title, or made after one pattern, each is compared with so many that
   * come before it in the order of their ids: a daily column must not cost the square of its days.
   */
  private static final int WINDOW = 32;

  /** What tells two articles apart: the earliest first, then by id. */
  private static final Comparator<PublishedArticle> EARLIEST =
      Comparator.comparing(NearDuplicates::day).thenComparing(PublishedArticle::id);

  private NearDuplicates() {}

  /** The facts of each article, in the order of their ids. */
  public static List<ArticleFacts> facts(Collection<PublishedArticle> articles) {
    List<PublishedArticle> sorted =
        articles.stream().sorted(Comparator.comparing(PublishedArticle::id)).toList();
    List<long[]> shingles = new ArrayList<>();
    List<long[]> keys = new ArrayList<>();
    for (PublishedArticle article : sorted) {
      long[] of = MinHash.shingles(article.article().text());
      shingles.add(of);
      keys.add(of.length >= SHORT ? MinHash.keys(of) : new long[0]);
    }
    int[] group = new int[sorted.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    Map<Integer, Set<Integer>> revisions = new TreeMap<>();
    for (long pair : pairs(sorted, keys)) {
      int one = (int) (pair >>> 32);
      int other = (int) pair;
      boolean revision =
          revised(sorted.get(one).article(), sorted.get(other).article())
              && MinHash.containment(shingles.get(one), shingles.get(other)) >= REVISION;
      if (revision) {
        revisions.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
        revisions.computeIfAbsent(other, k -> new TreeSet<>()).add(one);
      }
      if (revision || MinHash.resemblance(shingles.get(one), shingles.get(other)) >= COPY) {
        unite(group, one, other);
      }
    }
    Map<Integer, PublishedArticle> sources = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      sources.merge(find(group, i), sorted.get(i), (x, y) -> EARLIEST.compare(x, y) <= 0 ? x : y);
    }
    List<ArticleFacts> facts = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      PublishedArticle article = sorted.get(i);
      ArticleId by = null;
      PublishedArticle last = article;
      for (int other : revisions.getOrDefault(i, Set.of())) {
        if (later(sorted.get(other), last)) {
          last = sorted.get(other);
          by = last.id();
        }
      }
      ArticleId source = sources.getOrDefault(find(group, i), article).id();
      facts.add(new ArticleFacts(article.id(), article.publication(), source, by));
    }
    return facts;
  }

  /**
   * The pairs worth comparing, each once and the smaller number in its upper half: those with a key
   * of a band, a title or an address in common.
   */
  private static long[] pairs(List<PublishedArticle> articles, List<long[]> keys) {
    Set<Long> pairs = new HashSet<>();
    for (int band = 0; band < MinHash.BANDS; band++) {
      int of = band;
      addPairs(pairs, keys, i -> keys.get(i)[of]);
    }
    addPairs(pairs, keys, i -> title(articles.get(i).article()));
    addPairs(pairs, keys, i -> articles.get(i).article().origin().url());
    return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static void addPairs(
      Set<Long> pairs, List<long[]> keys, IntFunction<@Nullable Object> key) {
    Map<Object, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Object of = keys.get(i).length == 0 ? null : key.apply(i);
      if (of == null || of.equals("")) {
        continue;
      }
      List<Integer> bucket = buckets.computeIfAbsent(of, k -> new ArrayList<>());
      for (int other : bucket.subList(Math.max(0, bucket.size() - WINDOW), bucket.size())) {
        pairs.add(((long) other << 32) | i);
      }
      bucket.add(i);
    }
  }

  /** Whether two articles that share much of their text are versions of one. */
  private static boolean revised(Article one, Article other) {
    String url = one.origin().url();
    return (url != null && url.equals(other.origin().url()))
        || title(one).equals(title(other))
        || update(one) != update(other);
  }

  private static boolean later(PublishedArticle one, PublishedArticle other) {
    int days = day(one).compareTo(day(other));
    if (days != 0 && !day(one).equals(LocalDate.MAX) && !day(other).equals(LocalDate.MAX)) {
      return days > 0;
    }
    if (update(one.article()) != update(other.article())) {
      return update(one.article());
    }
    int length = Integer.compare(one.article().text().length(), other.article().text().length());
    return length != 0 ? length > 0 : one.id().compareTo(other.id()) > 0;
  }

  private static boolean update(Article article) {
    return article.parts().stream().anyMatch(part -> part.kind() == Part.Kind.UPDATE);
  }

  private static LocalDate day(PublishedArticle article) {
    LocalDate day = article.publication().day();
    return day == null ? LocalDate.MAX : day;
  }

  private static String title(Article article) {
    return article.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static int find(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static void unite(int[] group, int one, int other) {
    int a = find(group, one);
    int b = find(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }
}
