package org.attache.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.article.Span;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** The quotations of an article while they are joined to drafts: who says which. */
final class Quotes {

  final ResolvedArticle article;
  final String text;
  final List<Draft> drafts;
  private final List<Quotation> all;
  private final Map<Quotation, Draft> owners = new HashMap<>();

  Quotes(ResolvedArticle article, List<Quotation> all, List<Draft> drafts) {
    this.article = article;
    this.text = article.article().text();
    this.all = List.copyOf(all);
    this.drafts = drafts;
  }

  List<Quotation> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  Quotation get(int index) {
    return all.get(index);
  }

  boolean isOwned(Quotation quotation) {
    return owners.containsKey(quotation);
  }

  /** Whose a quotation is, or null. */
  @Nullable Draft owner(Quotation quotation) {
    return owners.get(quotation);
  }

  /** Gives a draft a quotation. */
  void take(Draft draft, @Nullable Quotation quotation) {
    if (quotation != null) {
      draft.last = quotation;
      owners.put(quotation, draft);
    }
  }

  boolean isTitle(Quotation quotation) {
    return isTitle(words(quotation));
  }

  boolean isSpeech(Quotation quotation) {
    if (wordCount(quotation) < 4) {
      return false;
    }
    return !isTitle(words(quotation));
  }

  private String words(Quotation quotation) {
    return text.substring(quotation.inside().start(), quotation.inside().end());
  }

  int wordCount(Quotation quotation) {
    Span inside = quotation.inside();
    int count = 0;
    boolean in = false;
    for (int i = inside.start(); i < inside.end(); i++) {
      boolean letter =
          Character.isLetterOrDigit(text.charAt(i))
              || text.charAt(i) == '’'
              || text.charAt(i) == '\'';
      count += letter && !in ? 1 : 0;
      in = letter;
    }
    return count;
  }

  /** Titles of works capitalise all their longer words and end without a stop. */
  private static boolean isTitle(String words) {
    int longer = 0;
    int capital = 0;
    for (String word : words.split("[^\\p{L}’']+")) {
      if (!word.isEmpty() && !StatementWords.SMALL_WORD.contains(word.toLowerCase(Locale.ROOT))) {
        longer++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    return longer >= 1 && capital == longer && ",.!".indexOf(last) < 0;
  }

  int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
