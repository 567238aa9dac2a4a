package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameForm;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, titles and agent words in a sentence: the longest at each place, from left to right,
 * none inside another.
 *
 * <p>Where the annotator marks a longer name than the register knows ("Jordan Peterson", "New
 * Mexico", "Bank of Japan"), the annotator wins, unless the register can read all its words
 * ("Russian Foreign Ministry").
 */
final class Spotter {

  private final Register register;

  Spotter(Register register) {
    this.register = register;
  }

  /** The spots of a sentence, in text order. */
  List<Spot> spots(Sentence sentence, List<Name> names) {
    Pieces pieces = new Pieces(sentence);
    int size = sentence.size();
    // A name that begins with an initial takes the given name before it with it.
    @Nullable Name[] marked = new Name[size];
    for (Name name : names) {
      if (!readable(sentence, pieces, name)) {
        Arrays.fill(marked, name.first(), name.end(), name);
      }
    }
    boolean[] blocked = titlesOfWorks(sentence, pieces);
    List<Spot> found = new ArrayList<>();
    int word = 0;
    while (word < size) {
      if (blocked[word]) {
        word++;
        continue;
      }
      Name name = marked[word];
      if (name != null && isRestBeforePerson(name, word, marked)) {
        word = name.end();
        continue;
      }
      if (name != null) {
        addNames(found, sentence, pieces, name, word);
        word = Math.max(name.end(), found.isEmpty() ? 0 : found.get(found.size() - 1).end());
        continue;
      }
      Spot spot = at(sentence, pieces, word);
      if (spot == null) {
        word++;
      } else {
        found.add(spot);
        word = spot.end();
      }
    }
    return found;
  }

  /** "Lloyd J.", of which the annotator has made an institution with the title before it. */
  private static boolean isRestBeforePerson(Name name, int word, @Nullable Name[] marked) {
    Name next = name.end() < marked.length ? marked[name.end()] : null;
    return name.kind() != Name.Kind.PERSON
        && name.first() < word
        && next != null
        && next.kind() == Name.Kind.PERSON;
  }

  /** The spots of a marked name: mostly one; a title that the annotator took for a part of it. */
  private void addNames(List<Spot> found, Sentence sentence, Pieces pieces, Name name, int from) {
    if (name.kind() != Name.Kind.PERSON) {
      found.add(new Spot(from, name.end(), List.of(), name.kind()));
      return;
    }
    int first = givenBefore(sentence, hyphenBefore(sentence, from), found);
    int end = suffixBehind(sentence, name.end());
    while (first < end - 1 && WordSet.HONORIFIC.has(sentence.lower(first))) {
      first++;
    }
    Spot title = first < end - 1 ? common(sentence, pieces, first) : null;
    if (title != null && title.isTitle() && title.end() < end) {
      found.add(title);
      first = title.end();
    }
    if (end - first == 1 && isNoName(sentence.token(first).text())) {
      return;
    }
    found.add(person(sentence, pieces, first, end));
  }

  /** "Daffa-" before a name that the annotator begins behind the hyphen. */
  private static int hyphenBefore(Sentence sentence, int from) {
    return from >= 2
            && sentence.token(from - 1).text().equals("-")
            && sentence.token(from - 1).span().start() == sentence.token(from - 2).span().end()
            && sentence.token(from - 1).span().end() == sentence.token(from).span().start()
            && sentence.token(from - 2).isProper()
            && Character.isUpperCase(sentence.token(from - 2).text().charAt(0))
        ? from - 2
        : from;
  }

  /** "Lloyd J." before a name that the annotator begins with the family name. */
  private static int givenBefore(Sentence sentence, int from, List<Spot> found) {
    Spot last = found.isEmpty() ? null : found.get(found.size() - 1);
    int least = last == null ? 0 : last.end();
    if (last != null
        && least == from
        && last.namesPerson()
        && NameForm.isInitial(sentence.token(from - 1).text())) {
      // The annotator took "Lloyd J." for a name of its own.
      found.remove(found.size() - 1);
      return last.first();
    }
    if (from - 2 < least
        || !NameForm.isInitial(sentence.token(from - 1).text())
        || !sentence.token(from - 2).isProper()
        || !Character.isUpperCase(sentence.token(from - 2).text().charAt(0))) {
      return from;
    }
    return from - 2;
  }

  /** The end of a name with the "Jr." or ", Jr." behind it. */
  private static int suffixBehind(Sentence sentence, int end) {
    int next = end < sentence.size() && sentence.token(end).text().equals(",") ? end + 1 : end;
    return next < sentence.size()
            && NameForm.isSuffix(sentence.token(next).text())
            && Character.isUpperCase(sentence.token(next).text().charAt(0))
        ? next + 1
        : end;
  }

  /** "Jr.", "R.": nobody is called so. */
  private static boolean isNoName(String token) {
    return NameForm.isSuffix(token) || NameForm.isInitial(token);
  }

  /** A name with those who may be meant by it; with nobody where the register knows none. */
  private Spot person(Sentence sentence, Pieces pieces, int first, int end) {
    for (int word = first; word < end; word++) {
      Spot known = proper(pieces, word);
      if (known != null
          && known.person() != null
          && (known.end() == end || isRepeated(sentence, known, end))) {
        return new Spot(known.first(), end, known.entries(), null);
      }
    }
    List<String> words = new ArrayList<>();
    for (int word = first; word < end; word++) {
      words.add(sentence.token(word).text());
    }
    List<Entry> called = List.copyOf(register.called(NameForm.of(words)));
    return new Spot(first, end, called, called.isEmpty() ? Name.Kind.PERSON : null);
  }

  /** "Aino Salo Salo AinoPresident": what a web page shows beside a name when it is pointed at. */
  private static boolean isRepeated(Sentence sentence, Spot known, int end) {
    for (int word = known.end(); word < end; word++) {
      boolean again = false;
      for (int own = known.first(); own < known.end(); own++) {
        again |= sentence.token(word).text().startsWith(sentence.token(own).text());
      }
      if (!again) {
        return false;
      }
    }
    return known.end() < end;
  }

  /** Whether the register reads a marked name without its help. */
  private boolean readable(Sentence sentence, Pieces pieces, Name name) {
    int word = name.first();
    Spot whole = proper(pieces, word);
    if (whole != null && whole.end() >= name.end() && isNoPersonsName(sentence, whole)) {
      return true;
    }
    boolean place = name.kind() == Name.Kind.PLACE;
    while (word < name.end()) {
      Spot spot = at(sentence, pieces, word);
      if (spot == null) {
        boolean skip =
            (place && WordSet.REGION_OF_STATE.has(sentence.lower(word)))
                || WordSet.LINK_IN_NAME.has(sentence.lower(word))
                || pieces.none(word);
        if (!skip) {
          return false;
        }
        word++;
      } else {
        if (name.kind() == Name.Kind.PERSON && spot.person() == null && !spot.isTitle()) {
          return false;
        }
        word = spot.end();
      }
    }
    return true;
  }

  /** Whether the register is to be trusted where an annotator takes a name for a person's. */
  private boolean isNoPersonsName(Sentence sentence, Spot spot) {
    boolean several = spot.end() - spot.first() > 1;
    Entry.StateName state = spot.state();
    return spot.organisation() != null
        || (state != null
            && (several
                ? state.kind() != Entry.StateName.Kind.CAPITAL
                : isNobodysName(sentence, spot.first())));
  }

  /** Whether no person is called so: "Eritrea", where "Chad" and "Jordan" may be somebody. */
  private boolean isNobodysName(Sentence sentence, int word) {
    String text = sentence.token(word).text();
    boolean titled = word > 0 && sentence.token(word - 1).isProper();
    return !titled
        && !WordSet.STATE_AND_NAME.has(text)
        && register.surnamed(text).isEmpty()
        && register.givenNamed(text).isEmpty();
  }

  private @Nullable Spot at(Sentence sentence, Pieces pieces, int word) {
    Spot proper = proper(pieces, word);
    if (proper != null
        && proper.state() != null
        && proper.end() < sentence.size()
        && WordSet.INSTITUTION.has(sentence.token(proper.end()).text())) {
      return new Spot(word, proper.end() + 1, List.of(), Name.Kind.ORGANIZATION);
    }
    Spot common = common(sentence, pieces, word);
    if (proper == null || (common != null && common.end() > proper.end())) {
      return common;
    }
    return proper;
  }

  private @Nullable Spot proper(Pieces pieces, int word) {
    int piece = pieces.firstOf(word);
    int limit = pieces.endOf(word);
    String prefix = "";
    while (piece < limit) {
      NameTree.Match<Entry> match = register.names().longest(pieces.texts, piece);
      if (match == null && pieces.shouts(piece)) {
        // "PARIS": a dateline or headline in capitals.
        match = register.names().longest(pieces.calm, piece);
      }
      if (match != null && !WordSet.PREFIX.has(prefix.toLowerCase(Locale.ROOT))) {
        return new Spot(word, pieces.words.get(match.end() - 1) + 1, match.entries(), null);
      }
      prefix = pieces.texts.get(piece);
      piece++;
    }
    return null;
  }

  private @Nullable Spot common(Sentence sentence, Pieces pieces, int word) {
    int piece = pieces.firstOf(word);
    if (piece >= pieces.endOf(word)) {
      return null;
    }
    NameTree.Match<Entry> match = register.words().longest(pieces.lower, piece);
    if (match == null) {
      return null;
    }
    int end = pieces.words.get(match.end() - 1) + 1;
    if (end == word + 1 && isOtherWord(sentence.token(word).text(), match.entries())) {
      return null;
    }
    int head = headOfTitle(sentence, word, end);
    boolean noun = sentence.token(head).isNoun() || isHyphenated(sentence, word, end);
    return noun && pieces.endOf(end - 1) == match.end()
        ? new Spot(word, end, match.entries(), null)
        : null;
  }

  /** "charge" is no "chargé". */
  private static boolean isOtherWord(String text, List<Entry> entries) {
    boolean plain = text.chars().allMatch(c -> c < 128);
    return plain
        && entries.stream()
            .allMatch(
                entry ->
                    entry instanceof Entry.Title title
                        && title.words().chars().anyMatch(c -> c >= 128));
  }

  /** "secretary-general": whatever its parts are tagged as. */
  private static boolean isHyphenated(Sentence sentence, int first, int end) {
    for (int word = first; word < end; word++) {
      if (sentence.token(word).text().contains("-") && end - first > 1) {
        return true;
      }
    }
    return false;
  }

  /** "minister" of "minister of defence", "ministry" of "foreign ministry". */
  static int headOfTitle(Sentence sentence, int first, int end) {
    for (int word = first + 1; word < end; word++) {
      String text = sentence.lower(word);
      if (text.equals("of") || text.equals("for") || text.equals("to")) {
        return word - 1;
      }
    }
    return end - 1;
  }

  /**
   * The words of titles of books, papers and films: capitalised words after a capitalised "The" in
   * the middle of a sentence, unless the register knows all of them ("The Hague").
   */
  private boolean[] titlesOfWorks(Sentence sentence, Pieces pieces) {
    boolean[] blocked = new boolean[sentence.size()];
    for (int word = 1; word < sentence.size() - 1; word++) {
      String before = sentence.token(word - 1).text();
      if (!sentence.token(word).text().equals("The")
          || !Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
        continue;
      }
      int end = word + 1;
      for (int next = end; next < sentence.size(); next++) {
        String text = sentence.token(next).text();
        if (Character.isUpperCase(text.charAt(0))) {
          end = next + 1;
        } else if (!WordSet.LINK_IN_NAME.has(text)) {
          break;
        }
      }
      Spot known = at(sentence, pieces, word);
      Spot inside = word + 1 < sentence.size() ? at(sentence, pieces, word + 1) : null;
      boolean all =
          (known != null && known.end() >= end)
              || (inside != null && inside.end() >= end && !inside.entries().isEmpty());
      if (!all && end > word + 1) {
        Arrays.fill(blocked, word, end, true);
      }
    }
    return blocked;
  }

  /** The pieces of a sentence, and which word each belongs to. */
  private static final class Pieces {
    private final List<String> texts = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<String> calm = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final int[] first;

    Pieces(Sentence sentence) {
      first = new int[sentence.size() + 1];
      for (int word = 0; word < sentence.size(); word++) {
        first[word] = texts.size();
        for (String piece : NameTree.pieces(sentence.token(word).text())) {
          texts.add(piece);
          lower.add(piece.toLowerCase(Locale.ROOT));
          calm.add(piece.charAt(0) + piece.substring(1).toLowerCase(Locale.ROOT));
          words.add(word);
        }
      }
      first[sentence.size()] = texts.size();
    }

    int firstOf(int word) {
      return first[word];
    }

    int endOf(int word) {
      return first[word + 1];
    }

    /** Whether a piece is a word of four letters or more, all of them capitals. */
    boolean shouts(int piece) {
      String text = texts.get(piece);
      return text.length() > 3 && text.chars().allMatch(Character::isUpperCase);
    }

    boolean none(int word) {
      return first[word] == first[word + 1];
    }
  }
}
