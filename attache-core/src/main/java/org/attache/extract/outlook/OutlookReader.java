package org.attache.extract.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Outlook;
import org.attache.extract.Provenance;
import org.attache.extract.Standing;
import org.attache.extract.claim.Certainty;
import org.attache.extract.claim.ClaimReader;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Conditions;
import org.attache.extract.claim.Denial;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Matters;
import org.attache.extract.claim.Supposed;
import org.attache.extract.statement.Speakers;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody expects: futures, predictions, chances, and, kept apart in the entry, hopes
 * and fears, each with its condition and horizon.
 */
public final class OutlookReader implements ClaimReader {

  private record Entry(String word, String pos, String frames, double certainty, String hope) {}

  /**
   * An expectation.
   *
   * @param head the predicate that is expected
   * @param clause the word whose clause holds the whole expectation
   */
  private record Expectation(int head, int clause, Entry entry) {}

  private static final Set<String> EXPECTING =
      Set.of(
          "believe",
          "think",
          "expect",
          "trust",
          "convinced",
          "confident",
          "sure",
          "certain",
          "doubt");

  private static final Set<String> LIKELY =
      Set.of("likely", "probably", "surely", "certainly", "inevitably", "perhaps", "presumably");

  private static final Set<String> LINKING = Set.of("remain", "seem", "appear", "look", "become");

  private static final Set<String> HAVING_CHANCE =
      Set.of("see", "have", "be", "give", "leave", "offer", "stand", "hold");

  private static final Set<String> STATES =
      Set.of(
          "be",
          "believe",
          "know",
          "think",
          "have",
          "remember",
          "want",
          "seem",
          "feel",
          "include",
          "contain",
          "need",
          "like",
          "wish",
          "recall",
          "exist",
          "consider",
          "determine");

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Conditions conditions = Conditions.load();
  private final Directions directions = Directions.load();
  private final Certainty certainty = Certainty.load();

  public OutlookReader() {
    for (Table.Line row : rows()) {
      Entry entry =
          new Entry(
              row.cell(0), row.cell(1), row.cell(2), Double.parseDouble(row.cell(3)), row.cell(4));
      entries.computeIfAbsent(entry.word(), word -> new ArrayList<>()).add(entry);
    }
  }

  public static List<Table.Line> rows() {
    return Table.resource(OutlookReader.class, "outlooks.tsv", 6);
  }

  @Override
  public String id() {
    return "outlook@1";
  }

  @Override
  public List<Observation> read(Ground ground) {
    List<Observation> found = new ArrayList<>();
    for (Sentence sentence : ground.sentences()) {
      if (!ground.isInternational(sentence)) {
        continue;
      }
      Map<Integer, Expectation> byHead = new LinkedHashMap<>();
      for (int word = 0; word < sentence.size(); word++) {
        Expectation lexical = lexical(ground, sentence, word);
        if (lexical != null) {
          byHead.put(lexical.head(), lexical);
        }
      }
      for (int word = 0; word < sentence.size(); word++) {
        Expectation modal = modal(ground, sentence, word);
        if (modal != null) {
          byHead.putIfAbsent(modal.head(), modal);
        }
      }
      List<Outlook> here = new ArrayList<>();
      for (Expectation expectation : byHead.values()) {
        if (isOutside(sentence, expectation)) {
          here.add(outlook(ground, sentence, expectation));
        }
      }
      for (int i = 0; i < here.size(); i++) {
        if (!isTold(here, i)) {
          found.add(here.get(i));
        }
      }
    }
    return found;
  }

  /** "Will affect trade, but will not touch aid": one content, one outlook. */
  private static boolean isTold(List<Outlook> here, int index) {
    Outlook one = here.get(index);
    Span words = one.content().span();
    for (int i = 0; i < here.size(); i++) {
      Outlook other = here.get(i);
      Span more = other.content().span();
      boolean covers =
          i < index ? more.contains(words) : more.contains(words) && !words.equals(more);
      if (i != index
          && covers
          && Objects.equals(one.standing().condition(), other.standing().condition())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Entry entry(String word, String pos) {
    for (Entry entry : entries.getOrDefault(word, List.of())) {
      if (entry.pos().equals(pos)) {
        return entry;
      }
    }
    return null;
  }

  // "will improve", "could delay".

  private @Nullable Expectation modal(Ground ground, Sentence sentence, int word) {
    for (int auxiliary : sentence.children(word, "aux")) {
      if (!sentence.tag(auxiliary).equals("MD")) {
        continue;
      }
      Entry entry = entry(sentence.lower(auxiliary), "modal");
      if (entry == null || !isExpected(ground, sentence, word, entry)) {
        return null;
      }
      return new Expectation(word, word, entry);
    }
    return null;
  }

  private boolean isExpected(Ground ground, Sentence sentence, int word, Entry entry) {
    boolean perfect = false;
    for (int child : sentence.children(word, "aux")) {
      perfect |= sentence.lemma(child).equals("have") && sentence.tag(child).equals("VB");
    }
    if (perfect || isWhatever(sentence, word) || isForbidden(sentence, word, entry)) {
      return false;
    }
    if (isOfSpeakers(sentence, word)) {
      return false;
    }
    return switch (entry.word()) {
      case "would" ->
          conditions.of(ground, sentence, word) != null
              || isReported(sentence, word)
              || sentence.children(word, "advmod").stream()
                  .anyMatch(adverb -> LIKELY.contains(sentence.lower(adverb)))
              || isEffect(ground, sentence, word);
      case "can" ->
          directions.moves(sentence, word) && directions.of(sentence, word, false) != null;
      case "could" -> !isPastAbility(sentence, word);
      case "may", "might" -> !isPermission(sentence, word) && !isState(sentence, word);
      default -> true;
    };
  }

  /** "We will discuss", "you may remember", "may they rest": a plan of the talk, no outlook. */
  private static boolean isOfSpeakers(Sentence sentence, int word) {
    int above = sentence.head(word);
    if (above >= 0 && sentence.is(word, "ccomp") && EXPECTING.contains(sentence.lower(above))) {
      // "I believe that we will": an expectation of oneself.
      return false;
    }
    for (int subject : Dependencies.of(sentence).agents(word)) {
      if (Speakers.isFirstPerson(sentence, subject) || sentence.lower(subject).equals("you")) {
        return true;
      }
    }
    return sentence.child(word, "nsubj", "nsubj:pass", "csubj", "expl") < 0
        && !sentence.is(word, "conj", "xcomp");
  }

  /** "Could not agree", "could be found": what was possible and what was not. */
  private static boolean isPastAbility(Sentence sentence, int word) {
    if (sentence.has(word, "advcl") || Clauses.inverted(sentence) != null) {
      return false;
    }
    return Clause.of(sentence, word).isNegated() || sentence.is(word, "acl:relcl", "advcl");
  }

  /** "May be exchanged under the agreement", "may God bless", "whatever they may offer". */
  private static boolean isPermission(Sentence sentence, int word) {
    int first = sentence.child(word, "aux");
    int subject = sentence.child(word, "nsubj", "nsubj:pass");
    return subject < 0
        || first < subject
        || (sentence.is(word, "acl:relcl", "advcl") && sentence.lower(first).equals("may"))
        || sentence.children(word, "obl").stream()
            .map(noun -> Dependencies.of(sentence).preposition(noun))
            .anyMatch("under"::equals);
  }

  /** "May believe", "may be the orator": a guess at what is. */
  private static boolean isState(Sentence sentence, int word) {
    return STATES.contains(sentence.lemma(word))
        || (sentence.has(word, "cop") && !sentence.has(word, "advcl"));
  }

  /** "whatever they may offer". */
  private static boolean isWhatever(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      if (sentence.tag(child).startsWith("W") && sentence.lower(child).endsWith("ever")) {
        return true;
      }
    }
    return false;
  }

  /** "No ship may pass" forbids. */
  private static boolean isForbidden(Sentence sentence, int word, Entry entry) {
    if (!entry.word().equals("may")) {
      return false;
    }
    for (int subject : sentence.children(word, "nsubj", "nsubj:pass")) {
      if (Clause.of(sentence, subject).hasNegativeDeterminer()) {
        return true;
      }
    }
    return false;
  }

  /** "A victory would pave the way": what would come of an event. */
  private boolean isEffect(Ground ground, Sentence sentence, int word) {
    if (sentence.has(word, "cop")) {
      return false;
    }
    boolean moves = directions.of(sentence, word, false) != null;
    for (int subject : sentence.children(word, "nsubj")) {
      boolean matter = moves || ground.isAct(sentence, subject) || Matters.is(sentence, subject);
      if (matter && sentence.token(subject).isNoun() && !ground.isHolder(sentence, subject)) {
        return true;
      }
    }
    return false;
  }

  /** "said that it would": the future of a reported past. */
  private static boolean isReported(Sentence sentence, int word) {
    int head = sentence.head(word);
    return head >= 0 && sentence.is(word, "ccomp") && !sentence.has(word, "expl");
  }

  // "is likely to", "expects that", "no chance of".

  private @Nullable Expectation lexical(Ground ground, Sentence sentence, int word) {
    if (sentence.token(word).isVerb()) {
      return verbal(ground, sentence, word);
    }
    if (sentence.tag(word).startsWith("JJ") || sentence.tag(word).equals("VBN")) {
      return adjectival(sentence, word);
    }
    return sentence.token(word).isNoun() ? nominal(sentence, word) : null;
  }

  private @Nullable Expectation verbal(Ground ground, Sentence sentence, int word) {
    if (isAboutTo(sentence, word)) {
      Entry about = entry("be about", "verb");
      return about == null || isPast(sentence, word) ? null : new Expectation(word, word, about);
    }
    Entry seen = entry("remain to be see", "phrase");
    if (seen != null && sentence.lemma(word).equals("remain")) {
      int open = sentence.child(word, "xcomp");
      if (open >= 0 && sentence.lemma(open).equals("see")) {
        int clause = sentence.child(open, "ccomp", "csubj");
        clause = clause < 0 ? sentence.child(word, "ccomp", "csubj") : clause;
        return new Expectation(clause < 0 ? word : clause, word, seen);
      }
    }
    Entry entry = entry(sentence.lemma(word), "verb");
    if (entry == null) {
      return adjectival(sentence, word);
    }
    if ((entry.word().equals("go") || entry.frames().equals("prep:for,towards,toward,into"))
        && (!sentence.tag(word).equals("VBG")
            || !sentence.has(word, "aux")
            || isPast(sentence, word)
            || isOfSpeakers(sentence, word))) {
      return null;
    }
    if (entry.word().equals("set") && !Dependencies.of(sentence).isPassive(word)) {
      return null;
    }
    boolean ownPlan =
        !Dependencies.of(sentence).isPassive(word)
            && sentence.child(word, "obj") < 0
            && entry.frames().startsWith("to")
            && (entry.word().equals("promise") || entry.word().equals("threaten"))
            && Dependencies.of(sentence).agents(word).stream()
                .anyMatch(a -> sentence.token(a).isProper());
    if (ownPlan) {
      return null;
    }
    if (entry.frames().equals("subject")) {
      return sentence.has(word, "nsubj") ? new Expectation(word, word, entry) : null;
    }
    Complement complement = Complements.of(sentence, word, entry.frames());
    if (complement == null || isDoubtOfThePresent(sentence, complement.head(), entry)) {
      return null;
    }
    if (sentence.token(complement.head()).isPronoun()) {
      return null;
    }
    boolean felt = !entry.hope().equals("no") || entry.word().equals("expect");
    List<Integer> agents = Dependencies.of(sentence).agents(word);
    if (felt
        && !agents.isEmpty()
        && agents.stream()
            .noneMatch(a -> ground.isHolder(sentence, a) || sentence.tag(a).equals("PRP"))) {
      return null;
    }
    return new Expectation(complement.head(), word, entry);
  }

  /** "doubts that it works" looks at what is, not at what comes. */
  private static boolean isDoubtOfThePresent(Sentence sentence, int clause, Entry entry) {
    return entry.word().equals("doubt")
        && sentence.token(clause).isVerb()
        && !Supposed.future(sentence, clause);
  }

  /** "were about to": a future that is past. */
  private static boolean isPast(Sentence sentence, int word) {
    for (int child : sentence.children(word, "aux", "cop")) {
      if (sentence.tag(child).equals("VBD")) {
        return true;
      }
    }
    int head = sentence.head(word);
    return head >= 0
        && sentence.is(word, "xcomp")
        && sentence.lemma(head).equals("be")
        && sentence.tag(head).equals("VBD");
  }

  /** "is about to leave": the parser makes "leave" the head of "is" and "about". */
  private static boolean isAboutTo(Sentence sentence, int word) {
    for (int child : sentence.children(word, "advmod", "mark", "case")) {
      if (sentence.lower(child).equals("about")
          && child + 1 < sentence.size()
          && sentence.lower(child + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Expectation adjectival(Sentence sentence, int word) {
    Entry entry = entry(sentence.lower(word), "adjective");
    if (entry == null || sentence.is(word, "amod")) {
      return null;
    }
    Complement complement = Complements.of(sentence, word, entry.frames());
    if (complement != null) {
      return new Expectation(complement.head(), word, entry);
    }
    if (!entry.frames().contains("subject")) {
      return null;
    }
    int head = sentence.head(word);
    if (head >= 0
        && sentence.is(word, "xcomp")
        && LINKING.contains(sentence.lemma(head))
        && isThing(sentence, head)) {
      return new Expectation(head, head, entry);
    }
    boolean predicate =
        sentence.has(word, "cop")
            && isThing(sentence, word)
            && !sentence.has(word, "xcomp", "expl");
    return predicate ? new Expectation(word, word, entry) : null;
  }

  /** Whether what is likely is told by a noun: "a war is unlikely", and not "it" or "this". */
  private static boolean isThing(Sentence sentence, int clause) {
    int subject = sentence.child(clause, "nsubj");
    return subject >= 0 && sentence.token(subject).isNoun();
  }

  private @Nullable Expectation nominal(Sentence sentence, int word) {
    int head = sentence.head(word);
    int time = sentence.child(word, "nmod");
    if (sentence.has(word, "cop") && time >= 0 && isThing(sentence, word)) {
      // "Another crisis is a matter of time".
      Entry predicate = entry(sentence.lemma(word) + " of " + sentence.lemma(time), "predicate");
      return predicate == null ? null : new Expectation(word, word, predicate);
    }
    Entry entry = entry(sentence.lemma(word), "noun");
    if (entry == null
        || head < 0
        || !HAVING_CHANCE.contains(sentence.lemma(head))
        || !sentence.is(word, "obj", "nsubj")) {
      return null;
    }
    Complement complement = Complements.of(sentence, word, "that to prep:of,for");
    return complement == null ? null : new Expectation(complement.head(), head, entry);
  }

  /** A clause that is itself a condition is not expected; "whether it will" may be. */
  private static boolean isOutside(Sentence sentence, Expectation expectation) {
    return expectation.clause() != expectation.head()
        ? !Clause.of(sentence, expectation.clause()).isConditional()
        : !Clause.of(sentence, expectation.head()).isConditional();
  }

  private Outlook outlook(Ground ground, Sentence sentence, Expectation expectation) {
    int clause = expectation.clause();
    Entry entry = expectation.entry();
    Standing read = ground.standing(sentence, expectation.head());
    Standing.Condition condition = conditions.of(ground, sentence, clause);
    if (condition == null && clause != expectation.head()) {
      condition = conditions.of(ground, sentence, expectation.head());
    }
    if (condition == null) {
      condition = read.condition();
    }
    List<Party> voice = new ArrayList<>(read.voice());
    if (clause != expectation.head()
        && sentence.token(clause).isVerb()
        && !entry.frames().equals("to")
        && !Dependencies.of(sentence).isPassive(clause)) {
      add(voice, ground.holders(sentence, Dependencies.of(sentence).agents(clause), read.voice()));
    }
    Standing standing = new Standing(voice, read.factuality(), Standing.Time.FUTURE, condition);
    Span words = withSubject(sentence, clause, Clauses.clause(sentence, clause));
    Evidence content = ground.cite(words == null ? sentence.span() : words);
    Evidence evidence = ground.cite(sentence.span());
    boolean negated =
        Denial.of(sentence, clause)
            || (clause != expectation.head() && Clause.of(sentence, expectation.head()).isNegated())
            || entry.word().equals("unlikely")
            || noChance(sentence, clause, expectation.head());
    double sure = certainty.of(sentence, clause, entry.certainty());
    return new Outlook(
        ObservationId.of(Observation.Kind.OUTLOOK, evidence, entry.word(), content.quote()),
        content,
        horizon(ground, sentence, content.span(), condition),
        directions.of(sentence, clause, negated),
        Math.max(0, Math.min(1, sure)),
        new Provenance(
            evidence,
            id(),
            entry.word()
                + ":"
                + entry.pos()
                + (entry.hope().equals("no") ? "" : ":" + entry.hope()),
            0.7),
        standing,
        ground.setting(sentence, expectation.head()));
  }

  private static void add(List<Party> voice, List<Party> more) {
    for (Party party : more) {
      if (voice.stream().noneMatch(p -> p.actor().id().equals(party.actor().id()))) {
        voice.add(party);
      }
    }
  }

  /** "The two disagree and will not yield": with the subject that the clause shares. */
  private static @Nullable Span withSubject(Sentence sentence, int clause, @Nullable Span words) {
    int head = sentence.head(clause);
    int antecedent = sentence.is(clause, "acl:relcl") ? head : -1;
    if (words != null && antecedent >= 0 && antecedent < clause) {
      // "the summits that will take place": the relative clause with its noun.
      return words.cover(sentence.token(antecedent).span());
    }
    if (words == null
        || !sentence.is(clause, "conj")
        || sentence.has(clause, "nsubj", "expl", "nsubj:pass")) {
      return words;
    }
    int subject = sentence.child(head, "nsubj", "nsubj:pass");
    return subject < 0 || subject > clause ? words : words.cover(sentence.phraseSpan(subject));
  }

  /** "sees no chance", "little prospect". */
  private static boolean noChance(Sentence sentence, int clause, int head) {
    for (int noun : sentence.children(clause, "obj", "nsubj")) {
      if (sentence.dominates(noun, head) && Clause.of(sentence, noun).hasNegativeDeterminer()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable When horizon(
      Ground ground, Sentence sentence, Span content, Standing.@Nullable Condition condition) {
    for (TimeExpression time : ground.article().times(sentence)) {
      DayRange days = time.days();
      boolean ofCondition =
          condition != null && condition.words().span().contains(time.words().span());
      if (days != null && content.contains(time.words().span()) && !ofCondition) {
        return new When(days, time.words(), time.basis());
      }
    }
    return null;
  }
}
