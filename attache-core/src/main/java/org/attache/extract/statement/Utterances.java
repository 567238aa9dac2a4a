package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Joins cues and quotations of an article: who says which words.
 *
 * <p>The speaker of a quotation is sought in three steps, each only where the one before finds none
 * (the order of Muzny et al. 2017, "A Two-stage Sieve Approach for Quote Attribution", reduced to
 * what news needs), after those whose place leaves no doubt ("…," Okafor said): by grammar (a cue
 * whose content touches the quotation), by pattern (a cue in the same sentence; a label with a
 * colon), by discourse (a quotation that goes on after a cue between its halves, in the next
 * sentence, in the next paragraph).
 */
final class Utterances {

  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "an", "and", "of", "in", "on", "for", "to", "at", "by", "or", "with");

  private final ResolvedArticle article;
  private final String text;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Quotation> quotations;
  private final Map<Quotation, Draft> owners = new HashMap<>();

  private Utterances(ResolvedArticle article, List<Quotation> quotations) {
    this.article = article;
    this.text = article.article().text();
    this.quotations = quotations;
  }

  /** The statements of an article, in text order of their content. */
  static List<Draft> of(ResolvedArticle article, CueReader reader, List<Draft> turns) {
    Utterances utterances = new Utterances(article, Quotation.in(article.article()));
    utterances.drafts.addAll(turns);
    utterances.readCues(reader);
    utterances.byPlace();
    utterances.byGrammar();
    utterances.byPattern();
    utterances.byDiscourse();
    return utterances.finished();
  }

  private void readCues(CueReader reader) {
    SpeakerLabel labels = new SpeakerLabel(article);
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part == null || !part.kind().reports()) {
        continue;
      }
      drafts.addAll(reader.read(article, sentence, quotations));
      Draft label = labels.read(sentence, part);
      if (label != null) {
        drafts.add(label);
      }
    }
  }

  // By place: "…," said Okafor; Okafor said: "…".

  private void byPlace() {
    for (Draft draft : drafts) {
      if (draft.cue == null || !draft.takesQuotes) {
        continue;
      }
      Quotation behind = startingBehind(draft);
      Quotation before = endingBefore(draft, behind != null);
      if (behind != null) {
        draft.content = before == null ? behind.span() : before.span().cover(behind.span());
      } else if (before != null) {
        draft.content = fromSentence(draft, before);
      }
      take(draft, before);
      take(draft, behind);
    }
  }

  private void take(Draft draft, @Nullable Quotation quotation) {
    if (quotation != null) {
      draft.last = quotation;
      owners.put(quotation, draft);
    }
  }

  /** The quotation that begins right behind a cue, or behind its colon or comma. */
  private @Nullable Quotation startingBehind(Draft draft) {
    Sentence sentence = draft.sentence;
    Quotation next = null;
    int i = firstEndingAfter(sentence.token(draft.word).span().end());
    if (i < quotations.size() && quotations.get(i).span().start() <= sentence.span().end() + 3) {
      next = quotations.get(i);
    }
    if (next == null
        || owners.containsKey(next)
        || next.span().start() < sentence.token(draft.word).span().end()) {
      return null;
    }
    String between = text.substring(sentence.token(draft.word).span().end(), next.span().start());
    String sign = between.strip();
    if (sign.isEmpty() || sign.equals(",") || sign.equals(":")) {
      return isSpeech(next) || !sign.isEmpty() ? next : null;
    }
    // "told reporters in Lima: …", "said in a letter, …".
    boolean introduced = sign.endsWith(":") || (sign.endsWith(",") && isSpeech(next));
    if (!introduced || between.length() > 80) {
      return null;
    }
    for (int word = draft.word + 1; word < sentence.size(); word++) {
      if (sentence.token(word).span().start() >= next.span().start()) {
        break;
      }
      String tag = sentence.tag(word);
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return null;
      }
    }
    return next;
  }

  /** The quotation that ends with a comma or stop right before a cue and the one who speaks. */
  private @Nullable Quotation endingBefore(Draft draft, boolean goesOn) {
    Span cue = draft.cue;
    boolean follows = cue != null && draft.content != null && draft.content.start() >= cue.end();
    if (cue == null || (follows && !goesOn)) {
      return null;
    }
    Quotation found = null;
    for (int i = firstEndingAfter(draft.sentence.span().start() - 3);
        i < quotations.size() && quotations.get(i).span().end() <= cue.start();
        i++) {
      found = quotations.get(i);
    }
    if (found == null || !found.closed() || owners.containsKey(found)) {
      return null;
    }
    char last = text.charAt(found.inside().end() - 1);
    char behind = found.span().end() < text.length() ? text.charAt(found.span().end()) : ' ';
    boolean same = found.span().end() > draft.sentence.span().start();
    if ((same ? ",?!—–-" : "?!").indexOf(last) < 0 && !(same && behind == ',')) {
      return null;
    }
    return leadsTo(draft, found.span().end()) ? found : null;
  }

  /** A quotation with the words of its sentence before it: Trade, "the lifeblood," has fallen. */
  private Span fromSentence(Draft draft, Quotation quotation) {
    int start = draft.sentence.span().start();
    if (start >= quotation.span().start()) {
      return quotation.span();
    }
    String lead = text.substring(start, quotation.span().start());
    boolean letters = lead.chars().anyMatch(Character::isLetter);
    boolean own = lead.indexOf(':') < 0 && lead.indexOf('"') < 0 && lead.indexOf('”') < 0;
    Span content = draft.content;
    return letters && own && content != null && content.start() <= quotation.span().start()
        ? content.cover(quotation.span())
        : quotation.span();
  }

  /** Whether nothing but the one who speaks stands between an offset and the cue. */
  private static boolean leadsTo(Draft draft, int offset) {
    Sentence sentence = draft.sentence;
    boolean relative = false;
    for (int word = draft.word - 1; word >= 0; word--) {
      if (sentence.token(word).span().start() < offset) {
        break;
      }
      relative |= sentence.tag(word).startsWith("W");
    }
    for (int word = draft.word - 1; word >= 0; word--) {
      if (sentence.token(word).span().start() < offset) {
        return true;
      }
      String tag = sentence.tag(word);
      boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      boolean own = sentence.head(word) == draft.word && sentence.is(word, "aux");
      if ((verb && !own && !relative) || ":;".indexOf(sentence.token(word).text().charAt(0)) >= 0) {
        return false;
      }
    }
    return true;
  }

  // By grammar: content that touches a quotation takes all of it.

  private void byGrammar() {
    for (Draft draft : drafts) {
      Span content = draft.content;
      if (content == null) {
        continue;
      }
      for (int i = firstEndingAfter(content.start());
          i < quotations.size() && quotations.get(i).span().start() < content.end();
          i++) {
        Quotation quotation = quotations.get(i);
        boolean cueInside = draft.cue != null && quotation.inside().contains(draft.cue);
        if (cueInside) {
          continue;
        }
        if (endsIn(draft, quotation)) {
          draft.content = quotation.span();
          draft.last = quotation;
          owners.put(quotation, draft);
          break;
        }
        if (isSpeech(quotation) || mostly(content, quotation.inside())) {
          draft.grow(quotation.span());
          Draft owner = owners.get(quotation);
          if (draft.takesQuotes && (owner == null || !covers(owner, draft))) {
            owners.put(quotation, draft);
            draft.last = quotation;
          }
        }
      }
    }
  }

  /** Whether the content is a quotation with a remark of the writer's behind a dash. */
  private boolean endsIn(Draft draft, Quotation quotation) {
    Span content = draft.content;
    if (content == null
        || !isSpeech(quotation)
        || content.end() <= quotation.span().end()
        || Math.abs(content.start() - quotation.span().start()) > 1) {
      return false;
    }
    String rest = text.substring(quotation.span().end(), content.end()).strip();
    return !rest.isEmpty()
        && "—–-".indexOf(rest.charAt(0)) >= 0
        && rest.indexOf('"') < 0
        && rest.indexOf('“') < 0;
  }

  private static boolean mostly(Span content, Span inside) {
    int common = Math.min(content.end(), inside.end()) - Math.max(content.start(), inside.start());
    return 2 * common >= inside.length();
  }

  private static boolean covers(Draft owner, Draft draft) {
    Span outer = owner.content;
    Span inner = draft.content;
    return outer != null && inner != null && outer.contains(inner);
  }

  // By pattern: a cue without content beside a quotation.

  private void byPattern() {
    for (Draft draft : drafts) {
      if (draft.content != null || !draft.takesQuotes || draft.cue == null) {
        continue;
      }
      Quotation beside = beside(draft);
      if (beside != null) {
        draft.grow(beside.span());
        draft.last = beside;
        owners.put(beside, draft);
      }
    }
  }

  /** The free quotation nearest to a cue: in its sentence, or just after it, or just before. */
  private @Nullable Quotation beside(Draft draft) {
    Span sentence = draft.sentence.span();
    Quotation after = null;
    Quotation before = null;
    int cue = draft.cue == null ? sentence.start() : draft.cue.start();
    for (int i = firstEndingAfter(sentence.start() - 4); i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.span().start() > sentence.end() + 3) {
        break;
      }
      if (owners.containsKey(quotation) || quotation.inside().contains(cue)) {
        continue;
      }
      boolean inSentence = quotation.span().overlaps(sentence);
      if (!inSentence && (!isSpeech(quotation) || quotation.span().end() <= cue)) {
        continue;
      }
      if (inSentence && (wordCount(quotation) < 2 || isTitle(words(quotation)))) {
        continue;
      }
      if (quotation.span().end() <= cue) {
        before = quotation;
      } else if (after == null && (inSentence || endsWithColon(sentence))) {
        after = quotation;
      }
    }
    return before != null && !between(before.span().end(), cue)
        ? before
        : after != null ? after : before;
  }

  /** Whether a sentence ends between two offsets. */
  private boolean between(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithColon(Span sentence) {
    return text.charAt(sentence.end() - 1) == ':'
        || (sentence.end() < text.length() && text.charAt(sentence.end()) == ':');
  }

  // By discourse: a quotation without a cue goes on where the last one stopped.

  private void byDiscourse() {
    Quotation previous = null;
    for (Quotation quotation : quotations) {
      if (!owners.containsKey(quotation) && isSpeech(quotation) && previous != null) {
        Draft owner = owners.get(previous);
        if (owner != null) {
          goOn(quotation, previous, owner);
        }
      }
      if (owners.containsKey(quotation) || isSpeech(quotation)) {
        // A title between the halves ("…," she said on "The Morning Show". "…") parts nothing.
        previous = quotation;
      }
    }
  }

  private void goOn(Quotation quotation, Quotation previous, Draft owner) {
    boolean samePart = quotation.part() == previous.part();
    boolean nextPart = quotation.part() == previous.part() + 1;
    if ((samePart && closeBehind(quotation, owner)) || (nextPart && !previous.closed())) {
      owner.grow(quotation.span());
      owner.last = quotation;
      owners.put(quotation, owner);
    } else if (nextPart && startsPart(quotation)) {
      owner.grow(quotation.span());
      owner.last = quotation;
      owners.put(quotation, owner);
    } else if (samePart) {
      Draft next =
          new Draft(
              owner.sentence,
              owner.word,
              null,
              Trigger.GOES_ON,
              owner.speakers,
              true,
              quotation.span(),
              true);
      drafts.add(next);
      owners.put(quotation, next);
    }
  }

  /** Whether nothing but the cue and its sentence stands between a statement and a quotation. */
  private boolean closeBehind(Quotation quotation, Draft owner) {
    Span content = owner.content;
    if (content == null) {
      return false;
    }
    int end = Math.max(content.end(), owner.sentence.span().end());
    return quotation.span().start() - end <= 3;
  }

  private boolean startsPart(Quotation quotation) {
    int start = article.article().parts().get(quotation.part()).span().start();
    return text.substring(start, quotation.span().start()).isBlank();
  }

  private boolean isSpeech(Quotation quotation) {
    if (wordCount(quotation) < 4) {
      return false;
    }
    return !isTitle(words(quotation));
  }

  private String words(Quotation quotation) {
    return text.substring(quotation.inside().start(), quotation.inside().end());
  }

  private int wordCount(Quotation quotation) {
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
      if (!word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        longer++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    return longer >= 1 && capital == longer && ",.!".indexOf(last) < 0;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Draft> finished() {
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.content != null) {
        found.add(draft);
      }
    }
    found.sort(Comparator.comparing(draft -> draft.content));
    return Nesting.outermost(found, quotations);
  }
}
