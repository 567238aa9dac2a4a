package org.attache.extract.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Provenance;
import org.attache.extract.claim.ClaimReader;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Matters;
import org.attache.extract.statement.Speakers;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** Finds where one thing is offered, demanded or used for another. */
public final class LinkageReader implements ClaimReader {

  private record Entry(List<String> words, String frame) {
    String text() {
      return String.join(" ", words);
    }
  }

  /**
   * A link found.
   *
   * @param clause the predicate of the clause around
   */
  private record Found(int clause, Span give, @Nullable Span get, Span link, Entry entry) {}

  private static final Set<String> GETTING =
      Set.of(
          "receive", "get", "obtain", "win", "gain", "secure", "expect", "demand", "want", "seek",
          "request", "insist", "extract", "earn", "acquire", "ask");
  private static final Set<String> GRANTING =
      Set.of("promise", "offer", "give", "grant", "award", "pay", "guarantee", "assure", "allow");

  static final String ID = "linkage@2";

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Bargains bargains = new Bargains();

  public LinkageReader() {
    for (Table.Line row : rows()) {
      Entry entry = new Entry(List.of(row.cell(0).split(" ")), row.cell(1));
      byFirstWord.computeIfAbsent(entry.words().get(0), word -> new ArrayList<>()).add(entry);
    }
    // The longest first: "in exchange for" before "in exchange".
    for (List<Entry> entries : byFirstWord.values()) {
      entries.sort((one, other) -> Integer.compare(other.words().size(), one.words().size()));
    }
  }

  public static List<Table.Line> rows() {
    return Table.resource(LinkageReader.class, "linkages.tsv", 3);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Observation> read(Ground ground) {
    List<Observation> found = new ArrayList<>();
    for (Sentence sentence : ground.sentences()) {
      if (!ground.isInternational(sentence)) {
        continue;
      }
      int before = found.size();
      int word = 0;
      while (word < sentence.size()) {
        Found link = at(ground, sentence, word);
        if (link != null && isOfStates(ground, sentence)) {
          found.add(linkage(ground, sentence, link));
          word += 2;
        }
        word++;
      }
      if (found.size() == before) {
        bargains.read(ground, sentence).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "In return for my question I got a cup of tea" is nobody's trade here. */
  private static boolean isOfStates(Ground ground, Sentence sentence) {
    for (int word = 0; word < sentence.size(); word++) {
      if (!ground.article().parties(sentence, word).isEmpty()
          || ground.isHolder(sentence, word)
          || matters(ground, sentence, word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found at(Ground ground, Sentence sentence, int word) {
    String text = sentence.lower(word);
    String lemma = sentence.lemma(word);
    Found found = at(ground, sentence, word, byFirstWord.getOrDefault(text, List.of()));
    return found != null || lemma.equals(text)
        ? found
        : at(ground, sentence, word, byFirstWord.getOrDefault(lemma, List.of()));
  }

  private static @Nullable Found at(
      Ground ground, Sentence sentence, int word, List<Entry> entries) {
    for (Entry entry : entries) {
      boolean tied = entry.frame().equals("tied");
      if (tied ? matches(sentence, word, entry.words().get(0)) : matches(sentence, word, entry)) {
        Found found =
            switch (entry.frame()) {
              case "for" -> forFrame(sentence, word, entry);
              case "lever" -> lever(sentence, word, entry);
              case "condition" -> condition(sentence, word, entry);
              case "tied" -> tied(ground, sentence, word, entry);
              default -> bare(sentence, word, entry);
            };
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean matches(Sentence sentence, int word, Entry entry) {
    for (int i = 0; i < entry.words().size(); i++) {
      if (word + i >= sentence.size() || !matches(sentence, word + i, entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Sentence sentence, int word, String text) {
    return sentence.lower(word).equals(text) || sentence.lemma(word).equals(text);
  }

  private static Span link(Sentence sentence, int word, Entry entry) {
    return sentence
        .token(word)
        .span()
        .cover(sentence.token(word + entry.words().size() - 1).span());
  }

  /** The nominal behind the last word of an entry, which is its preposition. */
  private static int behind(Sentence sentence, int word, Entry entry) {
    int preposition = word + entry.words().size() - 1;
    int head = sentence.head(preposition);
    return head > preposition ? head : -1;
  }

  /** The noun of an entry: "exchange" of "in exchange for". */
  private static int anchor(Sentence sentence, int word, Entry entry) {
    for (int i = word + entry.words().size() - 1; i >= word; i--) {
      if (sentence.token(i).isNoun()) {
        return i;
      }
    }
    return word;
  }

  private static @Nullable Found forFrame(Sentence sentence, int word, Entry entry) {
    int got = behind(sentence, word, entry);
    int anchor = anchor(sentence, word, entry);
    if (got < 0) {
      return null;
    }
    int clause = clauseAbove(sentence, anchor, got);
    Span get = Clauses.without(sentence, got, word + entry.words().size() - 1);
    Span give = given(sentence, clause, anchor, got);
    if (get == null || give == null) {
      return null;
    }
    boolean passive = Dependencies.of(sentence).isPassive(clause);
    boolean gets =
        (!passive && GETTING.contains(sentence.lemma(clause)))
            || (passive
                && GRANTING.contains(sentence.lemma(clause))
                && sentence.has(clause, "obj"));
    // "wants a pact in return for recognition": what the clause tells of is got.
    return new Found(
        clause, gets ? get : give, gets ? give : get, link(sentence, word, entry), entry);
  }

  private static int clauseAbove(Sentence sentence, int anchor, int got) {
    int from = sentence.dominates(anchor, got) || !sentence.dominates(got, anchor) ? anchor : got;
    int head = sentence.head(from);
    return head < 0 ? from : Clauses.clauseHead(sentence, head);
  }

  /** The clause around without its subject, the link and what is got. */
  private static @Nullable Span given(Sentence sentence, int clause, int... branches) {
    List<Integer> out = new ArrayList<>();
    for (int branch : branches) {
      if (!sentence.dominates(branch, clause)) {
        out.add(branch);
      }
    }
    int subject = sentence.child(clause, "nsubj");
    if (subject >= 0 && !Dependencies.of(sentence).isPassive(clause)) {
      out.add(subject);
    }
    out.addAll(sentence.children(clause, "aux"));
    for (int child : sentence.children(clause, "conj", "parataxis")) {
      if (sentence.token(child).isVerb() && sentence.has(child, "nsubj")) {
        out.add(child);
      }
    }
    return Clauses.without(sentence, clause, out.stream().mapToInt(Integer::intValue).toArray());
  }

  private static @Nullable Found lever(Sentence sentence, int word, Entry entry) {
    int anchor = anchor(sentence, word, entry);
    int head = sentence.head(anchor);
    if (head < 0) {
      return null;
    }
    int clause = Clauses.clauseHead(sentence, head);
    while (sentence.is(clause, "acl") && sentence.head(clause) >= 0) {
      // "the loans granted to it as a lever": the parser may join the phrase too low.
      clause = Clauses.clauseHead(sentence, sentence.head(clause));
    }
    List<Integer> things = Dependencies.of(sentence).patients(clause);
    int thing = things.isEmpty() ? sentence.child(clause, "nsubj") : things.get(0);
    if (thing < 0) {
      return null;
    }
    Span give = Clauses.without(sentence, thing, anchor);
    int got = sentence.child(anchor, "nmod", "acl");
    if (got < 0) {
      for (int child : sentence.children(clause, "obl", "advcl", "xcomp")) {
        got = child > anchor ? child : got;
      }
    }
    Span get =
        got < 0
            ? null
            : Clauses.without(
                sentence,
                got,
                sentence.children(got, "case").stream().mapToInt(Integer::intValue).toArray());
    return give == null ? null : new Found(clause, give, get, link(sentence, word, entry), entry);
  }

  private static @Nullable Found condition(Sentence sentence, int word, Entry entry) {
    int anchor = anchor(sentence, word, entry);
    int got = behind(sentence, word, entry);
    int head = sentence.head(anchor);
    if (got < 0 || head < 0) {
      return null;
    }
    int clause = Clauses.clauseHead(sentence, head);
    Span get = Clauses.clause(sentence, got);
    Span give = given(sentence, clause, anchor, got);
    return get == null || give == null
        ? null
        : new Found(clause, give, get, link(sentence, word, entry), entry);
  }

  // "linked its vote to the release", "is conditional on".

  private static @Nullable Found tied(Ground ground, Sentence sentence, int word, Entry entry) {
    String preposition = entry.words().get(1);
    int got = -1;
    int made = makes(sentence, word);
    List<Integer> places = new ArrayList<>(sentence.children(word, "obl", "nmod"));
    for (int child : sentence.children(word, "xcomp")) {
      // "linked aid to progress": a noun may be taken for an infinitive.
      if (Complements.marked(sentence, child, preposition)) {
        places.add(child);
      }
    }
    if (made >= 0) {
      places.addAll(sentence.children(made, "obl"));
    }
    for (int child : places) {
      if (child > word
          && (preposition.equals(Dependencies.of(sentence).preposition(child))
              || Complements.marked(sentence, child, preposition))) {
        got = child;
      }
    }
    boolean verb = sentence.token(word).isVerb();
    boolean passive = verb && Dependencies.of(sentence).isPassive(word);
    int object = verb ? sentence.child(word, "obj") : -1;
    if (got < 0 && object >= 0) {
      // "tied the agreement to progress": the parser may hang the phrase on the object.
      for (int child : sentence.children(object, "nmod")) {
        if (preposition.equals(Dependencies.of(sentence).preposition(child))) {
          got = child;
        }
      }
    }
    int thing = object >= 0 ? object : sentence.child(word, "nsubj", "nsubj:pass");
    if (thing < 0 && made >= 0) {
      thing = sentence.child(made, "obj");
    }
    if (got < 0 || thing < 0) {
      return null;
    }
    if (ground.isHolder(sentence, thing)
        || (verb && !isTrade(ground, sentence, word, thing, got, passive))) {
      return null;
    }
    Span give = Clauses.without(sentence, thing, got, made >= 0 ? word : got);
    int marker = sentence.child(got, "case", "mark");
    Span get = Clauses.without(sentence, got, marker);
    Span link = sentence.token(word).span();
    return give == null || get == null ? null : new Found(word, give, get, link, entry);
  }

  /** "made its vote conditional on": the verb over an adjective, or -1. */
  private static int makes(Sentence sentence, int word) {
    if (!sentence.tag(word).startsWith("JJ")) {
      return -1;
    }
    for (int node = sentence.head(word); node >= 0; node = sentence.head(node)) {
      if (sentence.lemma(node).equals("make")) {
        return node;
      }
      if (sentence.token(node).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  /** Boats are tied to piers: parties or things of their business must be in it. */
  private static boolean isTrade(
      Ground ground, Sentence sentence, int verb, int thing, int got, boolean passive) {
    for (int agent : Dependencies.of(sentence).agents(verb)) {
      if (ground.isAct(sentence, agent)) {
        return true;
      }
      if (Speakers.known(ground.article(), sentence, agent).stream()
          .anyMatch(party -> !party.actor().person())) {
        return true;
      }
    }
    return passive
        ? matters(ground, sentence, thing) || matters(ground, sentence, got)
        : matters(ground, sentence, thing) && matters(ground, sentence, got);
  }

  private static boolean matters(Ground ground, Sentence sentence, int noun) {
    return ground.isAct(sentence, noun)
        || Matters.is(sentence, noun)
        || ground.issue(sentence.subtreeSpan(noun)) != null;
  }

  // "and in return received".

  private static @Nullable Found bare(Sentence sentence, int word, Entry entry) {
    int anchor = anchor(sentence, word, entry);
    int head = sentence.head(anchor);
    if (head < 0
        || sentence.head(word) != anchor
        || !sentence.is(anchor, "obl", "nmod", "advmod")) {
      return null;
    }
    int clause = Clauses.clauseHead(sentence, head);
    Span here = given(sentence, clause, anchor);
    int joined = clause;
    while (sentence.is(joined, "xcomp", "ccomp")
        && Complements.marked(sentence, joined, "to")
        && sentence.head(joined) >= 0) {
      // "but had to give up its claim in exchange".
      joined = sentence.head(joined);
    }
    int other = sentence.is(joined, "conj") ? sentence.head(joined) : -1;
    Span there = other < 0 ? null : given(sentence, other, joined);
    if (here == null || !sentence.token(clause).isVerb()) {
      return null;
    }
    boolean gets = GETTING.contains(sentence.lemma(clause)) && there != null;
    Span give = gets && there != null ? there : here;
    Span get = gets ? here : there;
    return new Found(clause, give, get, link(sentence, word, entry), entry);
  }

  private Linkage linkage(Ground ground, Sentence sentence, Found found) {
    List<Party> parties = new ArrayList<>();
    add(
        parties,
        ground.article().parties(sentence, Dependencies.of(sentence).agents(found.clause())));
    Span get = found.get();
    // The other side: whose deed is got, else the first that what is got or given names.
    if (get != null) {
      addFirst(ground, sentence, get, parties);
    }
    if (parties.size() < 2) {
      addFirst(ground, sentence, found.give(), parties);
    }
    Evidence evidence = ground.cite(sentence.span());
    Evidence give = ground.cite(found.give());
    return new Linkage(
        ObservationId.of(Observation.Kind.LINKAGE, evidence, found.entry().text(), give.quote()),
        parties,
        give,
        get == null ? null : ground.cite(get),
        ground.cite(found.link()),
        new Provenance(evidence, id(), found.entry().text(), 0.7),
        ground.standing(sentence, found.clause()),
        ground.setting(sentence, found.clause()));
  }

  private static void addFirst(Ground ground, Sentence sentence, Span words, List<Party> parties) {
    for (int word = 0; word < sentence.size(); word++) {
      if (words.contains(sentence.token(word).span())) {
        int before = parties.size();
        add(parties, ground.article().parties(sentence, word));
        if (parties.size() > before) {
          return;
        }
      }
    }
  }

  private static void add(List<Party> parties, List<Party> more) {
    for (Party party : more) {
      if (parties.stream().noneMatch(p -> p.actor().id().equals(party.actor().id()))) {
        parties.add(party);
      }
    }
  }
}
