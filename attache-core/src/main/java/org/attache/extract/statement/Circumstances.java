package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.statement.Cues.Cue;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads to whom something is said and on what occasion: "told reporters", "in an interview with Der
 * Morgen".
 */
final class Circumstances {

  private static final Set<String> OCCASIONS = load();

  private final ResolvedArticle article;
  private final Cues cues;

  Circumstances(ResolvedArticle article, Cues cues) {
    this.article = article;
    this.cues = cues;
  }

  /** The entries of {@code occasions.tsv}. */
  static List<Table.Line> rows() {
    return Table.resource(Circumstances.class, "occasions.tsv", 2);
  }

  private static Set<String> load() {
    Set<String> nouns = new HashSet<>();
    rows().forEach(row -> nouns.add(row.cell(0)));
    return Set.copyOf(nouns);
  }

  /** To whom it is said, as the grammar around the cue shows. */
  List<Party> addressees(Sentence sentence, int word) {
    List<Integer> words = new ArrayList<>();
    Cue cue = cues.verb(sentence, word);
    boolean hearer =
        cue != null && cue.takes("hearer") && !Dependencies.of(sentence).isPassive(word);
    if (hearer) {
      words.addAll(sentence.children(word, "iobj", "obj"));
    } else {
      words.addAll(sentence.children(word, "iobj"));
    }
    for (int child : sentence.children(word, "obl", "nmod")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      // "called on Norway to", "appealed to Norway to".
      boolean on = hearer && "on".equals(preposition) && sentence.lemma(word).equals("call");
      if ("to".equals(preposition) || on) {
        words.add(child);
      }
    }
    words.removeIf(child -> child < word && !sentence.has(child, "case"));
    words.removeIf(child -> sentence.token(child).text().endsWith("self"));
    words.removeIf(
        child ->
            Speakers.known(article, sentence, child).isEmpty()
                && !sentence.token(child).isProper()
                && !Holders.standard().isSpeaker(sentence, child));
    return Speakers.at(article, sentence, words);
  }

  /** The occasion on which it is said, outside of what is said; null where none is told. */
  @Nullable Evidence venue(Sentence sentence, int word, Span content) {
    List<Integer> clauses = new ArrayList<>(List.of(word));
    for (int child : sentence.children(word, "advcl", "xcomp", "dep")) {
      if (StatementWords.APPEARING.contains(sentence.lemma(child))
          && sentence.tag(child).equals("VBG")) {
        clauses.add(child);
      }
    }
    for (int clause : clauses) {
      for (int child : sentence.children(clause, "obl", "nmod")) {
        String preposition = Dependencies.of(sentence).preposition(child);
        if (preposition != null
            && StatementWords.OCCASION_PREPOSITION.contains(preposition)
            && isOccasion(sentence, child)) {
          Span span = phrase(sentence, child, content);
          if (span != null) {
            return article.article().cite(span);
          }
        }
      }
    }
    Span opening = opening(sentence, word);
    return opening == null || opening.overlaps(content) ? null : article.article().cite(opening);
  }

  private static boolean isOccasion(Sentence sentence, int noun) {
    return OCCASIONS.contains(sentence.lemma(noun)) || OCCASIONS.contains(sentence.lower(noun));
  }

  /** "At a summit in Oslo on Monday that" without the day and what is said; null if it is. */
  private static @Nullable Span phrase(Sentence sentence, int noun, Span content) {
    int[] words = sentence.subtree(noun);
    int last = words.length - 1;
    Span head = sentence.token(noun).span();
    if (content.overlaps(head)) {
      return null;
    }
    while (words[last] > noun
        && head.end() <= content.start()
        && sentence.token(words[last]).span().end() > content.start()) {
      last--;
    }
    while (words[last] > noun && isLoose(sentence, words[last])) {
      last--;
    }
    Span span = sentence.token(words[0]).span().cover(sentence.token(words[last]).span());
    return span.overlaps(content) ? null : span;
  }

  /** Days, and what only leads to them or to what is said. */
  private static boolean isLoose(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    return isDay(sentence, word)
        || tag.equals("IN")
        || tag.equals("WDT")
        || !Character.isLetterOrDigit(sentence.token(word).text().charAt(0));
  }

  private static boolean isDay(Sentence sentence, int word) {
    return Line.isDay(sentence.lower(word));
  }

  /** "In an interview with Der Morgen, …": by the order of words, where the parser errs. */
  private static @Nullable Span opening(Sentence sentence, int cue) {
    if (!StatementWords.OCCASION_PREPOSITION.contains(sentence.lower(0))) {
      return null;
    }
    boolean occasion = false;
    for (int i = 1; i < cue; i++) {
      if (sentence.token(i).text().equals(",")) {
        return occasion ? sentence.token(0).span().cover(sentence.token(i - 1).span()) : null;
      }
      if (!occasion && sentence.tag(i).equals("IN")) {
        return null;
      }
      occasion |= isOccasion(sentence, i);
    }
    return null;
  }
}
