package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.register.NameForm;
import org.jspecify.annotations.Nullable;

/** A sentence with its spots and what is found out about them. */
final class Scene {

  private final Article article;
  private final Sentence sentence;
  private final @Nullable Part part;
  private final List<Spot> spots;
  private final @Nullable Figure[] figures;
  private final @Nullable Integer[] carriers;
  private final int[] firsts;
  private final int[] ends;
  private final @Nullable Integer[] spotOfWord;

  Scene(Article article, Sentence sentence, @Nullable Part part, List<Spot> spots) {
    this.article = article;
    this.sentence = sentence;
    this.part = part;
    this.spots = new ArrayList<>(spots);
    this.figures = new Figure[spots.size()];
    this.carriers = new Integer[spots.size()];
    this.firsts = new int[spots.size()];
    this.ends = new int[spots.size()];
    this.spotOfWord = new Integer[sentence.size()];
    for (int i = 0; i < spots.size(); i++) {
      firsts[i] = spots.get(i).first();
      ends[i] = spots.get(i).end();
      for (int word = firsts[i]; word < ends[i]; word++) {
        spotOfWord[word] = i;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  @Nullable Part part() {
    return part;
  }

  List<Spot> spots() {
    return spots;
  }

  Spot spot(int index) {
    return spots.get(index);
  }

  /** Index of the spot in which a word lies, or −1. */
  int spotAt(int word) {
    Integer spot = word < 0 || word >= spotOfWord.length ? null : spotOfWord[word];
    return spot == null ? -1 : spot;
  }

  /** Index of the spot that begins at a word, or −1. */
  int spotFrom(int word) {
    int spot = spotAt(word);
    return spot >= 0 && spots.get(spot).first() == word ? spot : -1;
  }

  /** Index of the spot whose last word stands before this one, or −1. */
  int spotUpTo(int word) {
    int spot = spotAt(word - 1);
    return spot >= 0 && spots.get(spot).end() == word ? spot : -1;
  }

  @Nullable Figure figure(int spot) {
    return figures[spot];
  }

  void figure(int spot, Figure figure) {
    figures[spot] = figure;
  }

  /** Makes a title a part of the mention of a person: "President" of "President Kennedy". */
  void carry(int title, int person, int from, int to) {
    carriers[title] = person;
    firsts[person] = Math.min(firsts[person], from);
    ends[person] = Math.max(ends[person], to);
  }

  /** Whether a title belongs to the mention of a person. */
  boolean isCarried(int title) {
    return carriers[title] != null;
  }

  /** Whether a word ends a title that belongs to the mention of a person. */
  boolean isCarriedAt(int word) {
    int spot = spotAt(word);
    return spot >= 0 && isCarried(spot);
  }

  /** Whether a word lies in a spot and does not end it. */
  boolean isInsideSpot(int word) {
    int spot = spotAt(word);
    return spot >= 0 && spots.get(spot).end() - 1 != word;
  }

  /** The person to whose mention a title belongs, or −1. */
  int carrier(int title) {
    Integer person = carriers[title];
    return person == null ? -1 : person;
  }

  /** First word of the mention of a spot, with the titles that it carries. */
  int first(int spot) {
    return firsts[spot];
  }

  int end(int spot) {
    return ends[spot];
  }

  String text(int word) {
    return word < 0 || word >= sentence.size() ? "" : sentence.token(word).text();
  }

  String lower(int word) {
    return text(word).toLowerCase(java.util.Locale.ROOT);
  }

  Evidence cite(int first, int end) {
    return article.cite(sentence.token(first).span().cover(sentence.token(end - 1).span()));
  }

  Evidence cite(Span span) {
    return article.cite(span);
  }

  /** The last word of a name, a suffix left out: "Bush" of "Bush Sr.". */
  String lastName(Spot spot) {
    int last = spot.end() - 1;
    while (last > spot.first() && (NameForm.isSuffix(text(last)) || text(last).equals(","))) {
      last--;
    }
    return text(last);
  }

  /** The words of a stretch, as they stand in the text. */
  String words(int first, int end) {
    return first >= end ? "" : cite(first, end).quote().replaceAll("\\s+", " ");
  }
}
