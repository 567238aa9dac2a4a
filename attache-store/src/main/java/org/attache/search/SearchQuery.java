package org.attache.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** What people type ({@link SearchRequest}), as a query of the index. There is no wrong input. */
final class SearchQuery {

  private static final Pattern PIECE =
      Pattern.compile(
          "(-?)(?:(kind|type|party|issue|source|day|standing|confidence):(?:\"([^\"]*)\"?|(\\S+))"
              + "|\"([^\"]*)\"?|([^\\s\"]+))");

  private static final int MOST_PIECES = 64;

  private final Analyzer stems;
  private final Analyzer words;
  private final BooleanQuery.Builder all = new BooleanQuery.Builder();
  private int wanted;
  private boolean fields;

  private SearchQuery(Analyzer stems, Analyzer words) {
    this.stems = stems;
    this.words = words;
  }

  /**
   * @param records whether to look for records even where no field is asked for
   */
  static Query parse(String typed, boolean records, Analyzer stems, Analyzer words) {
    SearchQuery query = new SearchQuery(stems, words);
    Matcher piece = PIECE.matcher(typed);
    for (int pieces = 0; pieces < MOST_PIECES && piece.find(); pieces++) {
      query.add(piece);
    }
    return query.whole(records);
  }

  private Query whole(boolean records) {
    if (wanted == 0) {
      return new MatchNoDocsQuery("nothing is searched for");
    }
    all.add(
        new TermQuery(new Term(Fields.WHAT, fields || records ? Fields.RECORD : Fields.SENTENCE)),
        Occur.FILTER);
    return all.build();
  }

  private void add(Matcher piece) {
    String field = piece.group(2);
    boolean without = !piece.group(1).isEmpty();
    Query query;
    if (field == null) {
      query = words(piece.group(5), piece.group(6));
    } else {
      String value = piece.group(3) == null ? piece.group(4) : piece.group(3);
      query = field(field, value.strip());
      fields = true;
    }
    if (query == null) {
      return; // only signs, no word
    }
    if (without) {
      all.add(query, Occur.MUST_NOT);
      if (field != null) {
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        wanted++;
      }
    } else {
      all.add(query, field == null ? Occur.MUST : Occur.FILTER);
      wanted++;
    }
  }

  private static Query field(String field, String value) {
    return switch (field) {
      case "kind" -> term(Fields.KIND, value.toLowerCase(Locale.ROOT));
      case "type" -> term(Fields.TYPE, value.toLowerCase(Locale.ROOT));
      case "party" -> term(Fields.PARTY, value.toLowerCase(Locale.ROOT));
      case "issue" -> term(Fields.ISSUE, value.toLowerCase(Locale.ROOT));
      case "source" -> term(Fields.SOURCE, value.toLowerCase(Locale.ROOT));
      case "standing" -> term(Fields.STANDING, value.toLowerCase(Locale.ROOT));
      case "confidence" -> atLeast(value);
      case "day" -> days(value);
      default -> throw new IllegalStateException("the pattern knows no field " + field);
    };
  }

  private static Query term(String field, String value) {
    if (value.endsWith("*") && value.length() > 1) {
      return new PrefixQuery(new Term(field, value.substring(0, value.length() - 1)));
    }
    return new TermQuery(new Term(field, value));
  }

  private static Query atLeast(String value) {
    try {
      double least = Double.parseDouble(value.replaceFirst("^>=?", ""));
      return DoublePoint.newRangeQuery(Fields.CONFIDENCE, least, Double.POSITIVE_INFINITY);
    } catch (NumberFormatException e) {
      return new MatchNoDocsQuery("\"" + value + "\" is no number");
    }
  }

  /** Records whose days overlap a period: the last is not before it, the first not after it. */
  private static Query days(String value) {
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots);
    String to = dots < 0 ? value : value.substring(dots + 2);
    try {
      BooleanQuery.Builder both = new BooleanQuery.Builder();
      long first = from.isEmpty() ? Long.MIN_VALUE : day(from, true);
      long last = to.isEmpty() ? Long.MAX_VALUE : day(to, false);
      both.add(LongPoint.newRangeQuery(Fields.TO, first, Long.MAX_VALUE), Occur.FILTER);
      both.add(LongPoint.newRangeQuery(Fields.FROM, Long.MIN_VALUE, last), Occur.FILTER);
      return both.build();
    } catch (DateTimeException e) {
      return new MatchNoDocsQuery("\"" + value + "\" is no period");
    }
  }

  private static long day(String typed, boolean first) {
    LocalDate day =
        switch (typed.length()) {
          case 4 ->
              first ? Year.parse(typed).atDay(1) : Year.parse(typed).atMonth(12).atEndOfMonth();
          case 7 -> first ? YearMonth.parse(typed).atDay(1) : YearMonth.parse(typed).atEndOfMonth();
          default -> LocalDate.parse(typed);
        };
    return day.toEpochDay();
  }

  private @Nullable Query words(@Nullable String quoted, @Nullable String word) {
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
