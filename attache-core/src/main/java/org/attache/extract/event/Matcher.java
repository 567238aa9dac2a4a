package org.attache.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.extract.PloverType;
import org.attache.extract.event.Entry.PartOfSpeech;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries that fit in one sentence, each word's best.
 *
 * <p>Meaning is composed from below: an entry such as "refuse" asks what kind of act its complement
 * is, so the complement is matched first. An act that is what another one is about ("agreed to
 * <em>send</em> observers") and a noun that is a condition of its verb ("imposed
 * <em>sanctions</em>") are part of that event and make none of their own.
 */
final class Matcher {

  private final EventLexicon lexicon;
  private final Sentence sentence;
  private final Arguments arguments;
  private final Participants participants;
  private final @Nullable Match[] matches;
  private final boolean[] tried;
  private final @Nullable List<Match>[] inner;
  private final String[] lemmas;
  private final Set<String> words = new HashSet<>();

  /**
   * @param lemmas the lemmas of the sentence, lower case
   */
  Matcher(
      EventLexicon lexicon,
      Strangers strangers,
      ResolvedArticle article,
      Sentence sentence,
      String[] lemmas) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.arguments = new Arguments(sentence, article.places(sentence), lexicon.transitive());
    this.participants =
        new Participants(article, sentence, arguments, strangers, this::inner, this::attack);
    this.matches = new Match[sentence.size()];
    this.tried = new boolean[sentence.size()];
    this.inner = lists(sentence.size());
    this.lemmas = lemmas;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<Match>[] lists(int size) {
    return new List[size];
  }

  Arguments arguments() {
    return arguments;
  }

  Participants participants() {
    return participants;
  }

  /** The matches that make events of their own, in text order. */
  List<Match> matches() {
    Set<Integer> part = new HashSet<>();
    for (int word = 0; word < sentence.size(); word++) {
      Match match = match(word);
      if (match == null || isNobodys(match)) {
        continue;
      }
      if (isAgendaOfAnother(match)) {
        part.add(word);
      }
      if (match.entry().absorbs()) {
        for (Match inner : inner(word)) {
          part.add(inner.word());
        }
      }
      Match attack = attack(match);
      if (attack != null) {
        part.add(attack.word());
      }
      for (Requirement condition : match.entry().conditions()) {
        if (!condition.negated()
            && !condition.lemmas().isEmpty()
            && Arguments.isSlot(condition.slot())) {
          for (int filler : arguments.fill(word, condition.slot(), match.host())) {
            if (condition.names(lemma(filler)) || condition.names(joined(filler))) {
              part.add(filler);
            }
          }
        }
      }
    }
    List<Match> found = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      Match match = match(word);
      if (match != null && !part.contains(word) && !isNobodys(match)) {
        found.add(match);
      }
    }
    return found;
  }

  /** "It was agreed", "it is not ruled out": without somebody there is only what is agreed on. */
  private boolean isNobodys(Match match) {
    Entry.Act act = match.entry().act();
    // "The summit was put off": a contact that was not held, refused by nobody.
    boolean holds = match.entry().absorbs() || (act != null && act.type() == PloverType.REJECT);
    return act != null
        && holds
        && act.type() != PloverType.REQUEST
        && !hasSubject(match)
        && participants.actors(match).isEmpty();
  }

  /**
   * "Met Petrova to discuss the border": what they meet for is one contact with the meeting, unless
   * it names a side of its own.
   */
  private boolean isAgendaOfAnother(Match match) {
    int word = match.word();
    int head = sentence.head(word);
    if (head < 0 || !match.entry().frame().reciprocal() || !isContact(match)) {
      return false;
    }
    boolean purpose = sentence.is(word, "advcl", "xcomp", "acl") && sentence.token(word).isVerb();
    Match around = purpose ? match(head) : null;
    return around != null && isContact(around) && !participants.hasOthers(match);
  }

  /**
   * The attack in which somebody is killed: "died in an Israeli strike" and "were killed in a raid"
   * tell of one act with it; null where there is none.
   */
  private @Nullable Match attack(Match match) {
    if (!isAssault(match) || !sentence.token(match.word()).isVerb()) {
      return null;
    }
    for (int noun : Dependencies.of(sentence).obliques(match.word(), "in", "during", "by")) {
      Match attack = sentence.token(noun).isNoun() ? match(noun) : null;
      if (attack != null && isAssault(attack)) {
        return attack;
      }
    }
    return null;
  }

  private static boolean isAssault(Match match) {
    Entry.Act act = match.entry().act();
    return act != null && act.type() == PloverType.ASSAULT;
  }

  private static boolean isContact(Match match) {
    Entry.Act act = match.entry().act();
    return act != null && act.type() == PloverType.CONSULT;
  }

  private boolean hasSubject(Match match) {
    for (int subject : arguments.fill(match.word(), "subj", -1)) {
      if (!sentence.token(subject).isPronoun()) {
        return true;
      }
    }
    return false;
  }

  /** What fits at a word, or null. */
  private @Nullable Match match(int word) {
    if (!tried[word]) {
      tried[word] = true;
      matches[word] = look(word);
    }
    return matches[word];
  }

  private @Nullable Match look(int word) {
    PartOfSpeech partOfSpeech = partOfSpeech(word);
    if (partOfSpeech == null) {
      return null;
    }
    List<Entry> entries =
        isWhereabouts(word)
            ? lexicon.find("be", PartOfSpeech.V)
            : lexicon.find(lemma(word), partOfSpeech);
    if (entries.isEmpty() && partOfSpeech == PartOfSpeech.N) {
      entries = lexicon.find(joined(word), partOfSpeech);
    }
    if (entries.isEmpty()) {
      return null;
    }
    int host = partOfSpeech == PartOfSpeech.N ? host(word) : -1;
    for (Entry entry : entries) {
      if (fits(entry, word, host)) {
        return new Match(entry, word, host);
      }
    }
    return null;
  }

  private @Nullable PartOfSpeech partOfSpeech(int word) {
    Token token = sentence.token(word);
    if (sentence.is(word, "aux", "cop", "case", "mark", "punct")) {
      return null;
    }
    if (token.isVerb()) {
      return sentence.is(word, "compound") ? null : PartOfSpeech.V;
    }
    if (token.isNoun()) {
      return sentence.is(word, "compound") ? null : PartOfSpeech.N;
    }
    return token.tag().startsWith("JJ") && !sentence.is(word, "amod") ? PartOfSpeech.A : null;
  }

  /** "She is in Oslo": the place is the head, and being there what it tells. */
  private boolean isWhereabouts(int word) {
    return sentence.token(word).isProper()
        && sentence.has(word, "cop")
        && "in".equals(Dependencies.of(sentence).preposition(word));
  }

  /** The light verb of which a noun is the object, or −1. */
  private int host(int noun) {
    int head = sentence.head(noun);
    boolean shared =
        sentence.is(noun, "conj") || (sentence.is(noun, "nmod") && arguments.isQuantity(head));
    if (head >= 0 && shared) {
      return host(head);
    }
    if (head < 0 || !sentence.token(head).isVerb()) {
      return -1;
    }
    for (Entry entry : lexicon.find(lemma(head), PartOfSpeech.HOST)) {
      if (isUnder(entry.frame().actors().get(0), noun) && fits(entry, head, -1)) {
        return head;
      }
    }
    return -1;
  }

  /**
   * Whether a noun stands to a light verb as the lexicon has it: object, or behind what it says.
   */
  private boolean isUnder(String slot, int noun) {
    return switch (slot) {
      case "obj" -> sentence.is(noun, "obj", "nsubj:pass");
      case "subj" -> sentence.is(noun, "obl");
      default -> slot.equals(Dependencies.of(sentence).preposition(noun));
    };
  }

  private boolean fits(Entry entry, int word, int host) {
    for (Requirement condition : entry.conditions()) {
      if (holds(condition, word, host) == condition.negated()) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Requirement condition, int word, int host) {
    if (condition.slot().equals("sentence")) {
      return isInSentence(condition.lemmas());
    }
    if (condition.slot().equals("prt")) {
      for (int particle : sentence.children(word, "compound:prt", "advmod")) {
        if (condition.lemmas().contains(lemma(particle))) {
          return true;
        }
      }
      return opensPhrase(word, condition.lemmas());
    }
    if (condition.slot().equals("act")) {
      return inner(word).stream().anyMatch(inner -> isOf(inner, condition.lemmas()));
    }
    if (condition.joint()) {
      return isJoint(arguments.fill(word, condition.slot(), host));
    }
    for (int filler : arguments.fill(word, condition.slot(), host)) {
      if (isWanted(condition, filler, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether those of more than one country stand in a slot: "Peru and Chile", "the two". */
  private boolean isJoint(List<Integer> fillers) {
    Set<String> countries = new HashSet<>();
    for (int filler : fillers) {
      for (Party party : participants.of(filler, "subj")) {
        String country = party.actor().country();
        countries.add(country == null ? party.actor().id().value() : country);
      }
    }
    return countries.size() > 1;
  }

  /** Whether the sentence has one of the words, wherever. */
  private boolean isInSentence(Set<String> wanted) {
    if (words.isEmpty()) {
      words.addAll(List.of(lemmas));
    }
    for (String word : wanted) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWanted(Requirement condition, int filler, int word) {
    if (condition.any() || condition.names(lemma(filler)) || condition.names(joined(filler))) {
      return true;
    }
    if (isCalled(condition, filler) || isTakenUp(condition, filler)) {
      return true;
    }
    if (condition.act() && isAct(filler)) {
      return true;
    }
    if (condition.actor() && participants.isActor(filler)) {
      return true;
    }
    if (condition.person() && participants.isPerson(filler, condition.slot())) {
      return true;
    }
    if (condition.other() || condition.self()) {
      return isOther(filler, word, condition.other());
    }
    return condition.party() && !participants.of(filler, condition.slot()).isEmpty();
  }

  /** "Recalled Ana Lund, its ambassador", "Ambassador Ana Lund": what a name is said to be. */
  private boolean isCalled(Requirement condition, int filler) {
    if (!sentence.token(filler).isProper()) {
      return false;
    }
    for (int beside : sentence.children(filler, "appos", "compound")) {
      if (beside != filler && condition.names(lemma(beside))) {
        return true;
      }
    }
    return false;
  }

  /** "Ties were restored a year after Peru severed them": what a pronoun takes up. */
  private boolean isTakenUp(Requirement condition, int filler) {
    int noun = arguments.takenUp(filler);
    return noun >= 0 && condition.names(lemma(noun));
  }

  private boolean isAct(int word) {
    Match inner = sentence.token(word).isNoun() ? match(word) : null;
    return inner != null && inner.entry().act() != null;
  }

  /** Whether a word is a party, and whether it is none, or one, of those of the subject. */
  private boolean isOther(int filler, int word, boolean other) {
    List<Party> parties = participants.of(filler, "obj");
    List<Party> own = new ArrayList<>();
    for (int subject : arguments.fill(word, "subj", -1)) {
      own.addAll(participants.of(subject, "subj"));
    }
    return !parties.isEmpty()
        && other == parties.stream().noneMatch(party -> Participants.contains(own, party));
  }

  /** A particle that the parser joined to the preposition after it: "pulled out of". */
  private boolean opensPhrase(int word, Set<String> particles) {
    for (int child : sentence.children(word, "obl")) {
      String preposition = Dependencies.of(sentence).preposition(child);
      if (preposition != null
          && preposition.endsWith(" of")
          && particles.contains(preposition.substring(0, preposition.length() - 3))) {
        return true;
      }
      for (int marker : sentence.children(child, "case", "advmod")) {
        if (particles.contains(lemma(marker)) && marker == word + 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(Match inner, Set<String> kinds) {
    Entry.Act act = inner.entry().act();
    if (act == null) {
      return false;
    }
    PloverType type = act.type();
    String side = type.quad().name().endsWith("COOPERATION") ? "cooperation" : "conflict";
    return kinds.contains("any") || kinds.contains(type.name()) || kinds.contains(side);
  }

  /**
   * The acts that a predicate embeds, also behind a light verb ("agreed to hold talks") or a plan.
   */
  List<Match> inner(int word) {
    List<Match> known = inner[word];
    if (known == null) {
      known = findInner(word);
      inner[word] = known;
    }
    return known;
  }

  private List<Match> findInner(int word) {
    List<Match> found = new ArrayList<>();
    for (int complement : arguments.complements(word)) {
      for (int conjunct : Dependencies.of(sentence).conjuncts(complement)) {
        collect(conjunct, found, 0);
      }
    }
    return found;
  }

  private void collect(int word, List<Match> found, int depth) {
    Match match = match(word);
    if (match != null) {
      found.add(match);
    } else if (depth < 2) {
      for (int complement : arguments.complements(word)) {
        collect(complement, found, depth + 1);
      }
    }
  }

  /**
   * A noun with the one in front in one word, as others write it: "air strike", "cease-fire"; the
   * noun itself where there is none.
   */
  private String joined(int word) {
    int before = word - 1;
    if (before > 0 && sentence.token(before).text().equals("-")) {
      before--;
    }
    boolean compound =
        before >= 0 && sentence.head(before) == word && sentence.is(before, "compound");
    return compound ? lemma(before) + lemma(word) : lemma(word);
  }

  private String lemma(int word) {
    return lemmas[word];
  }
}
