package org.attache.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What people type, as a query of the index. There is no wrong input:
 *
 * <pre>
 * arms embargo        both words, in any of their forms
 * "arms embargo"      these words, in this form and order
 * negotiat*           words that begin so
 * embargo -arms       without the second word
 * </pre>
 */
final class SearchQuery {

  private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

  private SearchQuery() {}

  static Query parse(String typed, Analyzer stems, Analyzer words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Query> wanted = new ArrayList<>();
    Matcher piece = PIECE.matcher(typed);
    while (piece.find() && wanted.size() < 64) {
      Query query = piece(piece.group(2), piece.group(3), stems, words);
      if (query == null) {
        continue; // only signs, no word
      }
      if (piece.group(1).isEmpty()) {
        wanted.add(query);
        all.add(query, Occur.MUST);
      } else {
        all.add(query, Occur.MUST_NOT);
      }
    }
    return wanted.isEmpty() ? new MatchNoDocsQuery("nothing is searched for") : all.build();
  }

  private static @Nullable Query piece(
      @Nullable String quoted, @Nullable String word, Analyzer stems, Analyzer words) {
    if (quoted != null) {
      return new QueryBuilder(words).createPhraseQuery(Fields.WORDS, quoted);
    }
    if (word == null) {
      return null;
    }
    if (word.endsWith("*") && word.length() > 2) {
      String start = word.substring(0, word.length() - 1);
      if (start.chars().allMatch(Character::isLetterOrDigit)) {
        return new PrefixQuery(new Term(Fields.WORDS, words.normalize(Fields.WORDS, start)));
      }
    }
    // "co-operation" is two words for the index: one after the other
    return new QueryBuilder(stems).createPhraseQuery(Fields.STEMS, word);
  }
}
