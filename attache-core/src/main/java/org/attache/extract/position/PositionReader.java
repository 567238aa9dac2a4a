package org.attache.extract.position;

import org.attache.extract.claim.Ground;
import org.attache.extract.claim.ClaimReader;
import org.attache.extract.claim.Complements;
import org.attache.extract.claim.Supposed;
import org.attache.extract.claim.Complements.Complement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.grammar.Dependencies;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Position;
import org.attache.extract.Provenance;
import org.attache.extract.Standing;
import org.attache.grammar.Clauses;
import org.attache.resolve.Party;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a party wants, demands, offers, accepts or rejects, and where the text says that this
 * changed ("no longer insists on", "backed down from").
 */
public final class PositionReader implements ClaimReader {

  private record Entry(
      String word,
      String pos,
      String frames,
      Position.Stance stance,
      Position.@Nullable Stance negated,
      boolean change) {}

  private static final Set<String> EXPRESSING =
      Set.of(
          "signal",
          "express",
          "voice",
          "show",
          "state",
          "declare",
          "reiterate",
          "have",
          "see",
          "renew",
          "restate",
          "underline",
          "underscore",
          "reaffirm",
          "indicate",
          "announce",
          "make",
          "stress",
          "confirm",
          "repeat",
          "demonstrate");

  private final Map<String, List<Entry>> entries = new HashMap<>();

  public PositionReader() {
    for (Table.Line row : rows()) {
      Entry entry =
          new Entry(
              row.cell(0),
              row.cell(1),
              row.cell(2),
              stance(row, row.cell(3)),
              row.cell(4).equals("-") ? null : stance(row, row.cell(4)),
              row.cell(5).equals("yes"));
      entries.computeIfAbsent(entry.word(), word -> new ArrayList<>()).add(entry);
    }
  }

  public static List<Table.Line> rows() {
    return Table.resource(PositionReader.class, "positions.tsv", 7);
  }

  private static Position.Stance stance(Table.Line row, String name) {
    try {
      return Position.Stance.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no such stance: " + name);
    }
  }

  @Override
  public String id() {
    return "position@1";
  }

  @Override
  public List<Observation> read(Ground ground) {
    List<Observation> found = new ArrayList<>();
    for (Sentence sentence : ground.sentences()) {
      for (int word = 0; word < sentence.size(); word++) {
        for (Entry entry : entriesAt(sentence, word)) {
          List<Observation> positions = read(ground, sentence, word, entry);
          found.addAll(positions);
          if (!positions.isEmpty()) {
            break;
          }
        }
      }
    }
    return found;
  }

  private List<Entry> entriesAt(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    String lemma = sentence.lemma(word);
    List<Entry> found = new ArrayList<>();
    if (tag.equals("IN")) {
      int head = sentence.head(word);
      if (head >= 0 && sentence.is(word, "case") && sentence.has(head, "cop")) {
        found.addAll(entries.getOrDefault("be " + lemma, List.of()));
      }
      return found;
    }
    if (sentence.has(word, "cop")) {
      for (int marker : sentence.children(word, "case")) {
        // "is in favor of", "is out of the question".
        add(found, Clauses.lower(sentence, marker) + " " + lemma, "JJ");
      }
    }
    for (int particle :
        sentence.children(word, "compound:prt", "advmod", "compound", "amod", "aux")) {
      add(found, lemma + " " + sentence.lemma(particle), tag);
      add(found, sentence.lemma(particle) + " " + lemma, tag);
    }
    if (found.isEmpty()) {
      add(found, lemma, tag);
      if (tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ")) {
        add(found, Clauses.lower(sentence, word), "JJ");
      }
    }
    return found;
  }

  private void add(List<Entry> found, String word, String tag) {
    for (Entry entry : entries.getOrDefault(word, List.of())) {
      boolean fits =
          switch (entry.pos()) {
            case "verb" -> tag.startsWith("VB");
            case "adjective", "phrase" -> tag.startsWith("JJ");
            default -> tag.startsWith("NN");
          };
      if (fits) {
        found.add(entry);
      }
    }
  }

  private List<Observation> read(Ground ground, Sentence sentence, int word, Entry entry) {
    return switch (entry.pos()) {
      case "preposition" -> preposition(ground, sentence, word, entry);
      case "phrase" -> condition(ground, sentence, word, entry);
      case "verb", "adjective" -> predicate(ground, sentence, word, entry);
      case "noun" -> noun(ground, sentence, word, entry);
      case "aim" -> aim(ground, sentence, word, entry);
      default -> condition(ground, sentence, word, entry);
    };
  }

  // "Norway wants", "Norway is ready to".

  private List<Observation> predicate(Ground ground, Sentence sentence, int word, Entry entry) {
    Complement complement = Complements.of(sentence, word, entry.frames());
    if (complement == null && entry.frames().endsWith("none")) {
      complement = new Complement(word, sentence.token(word).span());
    }
    if (complement == null) {
      return List.of();
    }
    Dependencies dependencies = Dependencies.of(sentence);
    List<Integer> agents = dependencies.agents(word);
    boolean adjective = entry.pos().equals("adjective");
    if (agents.isEmpty() && adjective) {
      agents = sentence.children(word, "nsubj");
    }
    return positions(ground, sentence, word, entry, agents, complement);
  }

  // "Norway is against the deployment".

  private List<Observation> preposition(Ground ground, Sentence sentence, int word, Entry entry) {
    int noun = sentence.head(word);
    List<Integer> holders = sentence.children(noun, "nsubj");
    if (holders.isEmpty()) {
      return List.of();
    }
    Span words =
        Clauses.without(
            sentence,
            noun,
            branches(sentence, noun, "nsubj", "cop", "aux", "case", "advmod", "mark", "advcl"));
    List<Integer> all = new ArrayList<>();
    holders.forEach(holder -> all.addAll(Dependencies.of(sentence).conjuncts(holder)));
    return words == null
        ? List.of()
        : positions(ground, sentence, noun, entry, all, new Complement(noun, words));
  }

  // "Norway's refusal to", "signaled its readiness to".

  private List<Observation> noun(Ground ground, Sentence sentence, int word, Entry entry) {
    Complement complement = Complements.of(sentence, word, entry.frames());
    if (complement == null || isDropped(sentence, word) || isStake(sentence, word)) {
      return List.of();
    }
    List<Integer> holders = new ArrayList<>();
    int owner = sentence.child(word, "nmod:poss");
    if (owner >= 0) {
      holders.addAll(Dependencies.of(sentence).conjuncts(owner));
    } else {
      for (int child : sentence.children(word, "amod", "compound")) {
        if (!ground.article().parties(sentence, child).isEmpty()) {
          holders.add(child);
        }
      }
      if (holders.isEmpty()) {
        for (int child : Ground.owners(sentence, word)) {
          // "the opposition of Poland to the imports".
          if (child < complement.head() && !ground.article().parties(sentence, child).isEmpty()) {
            holders.add(child);
          }
        }
      }
    }
    int head = sentence.head(word);
    if (head >= 0 && sentence.is(word, "obj") && EXPRESSING.contains(sentence.lemma(head))) {
      List<Integer> agents = Dependencies.of(sentence).agents(head);
      boolean pronoun = owner >= 0 && ground.article().parties(sentence, owner).isEmpty();
      if (holders.isEmpty() || pronoun) {
        holders = agents;
      }
    }
    return positions(ground, sentence, word, entry, holders, complement);
  }

  /** "dropped its demand": the verb tells that it holds no more. */
  private boolean isDropped(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    return head >= 0
        && sentence.is(noun, "obj")
        && entriesAt(sentence, head).stream().anyMatch(Entry::change);
  }

  /** "represents British interests": what is at stake, not what is wanted. */
  private static boolean isStake(Sentence sentence, int noun) {
    return sentence.lemma(noun).equals("interest") && sentence.tag(noun).equals("NNS");
  }

  // "Norway's goal is to".

  private List<Observation> aim(Ground ground, Sentence sentence, int word, Entry entry) {
    int head = sentence.head(word);
    if (head < 0 || !sentence.is(word, "nsubj")) {
      return List.of();
    }
    Complement complement = null;
    if (Complements.marked(sentence, head, "to")) {
      Span words =
          Clauses.without(
              sentence, head, branches(sentence, head, "nsubj", "cop", "aux", "obl:npmod"));
      complement = words == null ? null : new Complement(head, words);
    } else if (sentence.lemma(head).equals("be")) {
      complement = Complements.of(sentence, head, entry.frames());
    } else if (sentence.has(head, "cop") && sentence.token(head).isNoun()) {
      Span words =
          Clauses.without(
              sentence, head, branches(sentence, head, "nsubj", "cop", "aux", "advmod"));
      complement = words == null ? null : new Complement(head, words);
    }
    if (complement == null) {
      return List.of();
    }
    return positions(ground, sentence, word, entry, Ground.owners(sentence, word), complement);
  }

  private static int[] branches(Sentence sentence, int head, String... relations) {
    return sentence.children(head, relations).stream().mapToInt(Integer::intValue).toArray();
  }

  // "An apology is not a precondition": who says so holds it.

  private List<Observation> condition(Ground ground, Sentence sentence, int word, Entry entry) {
    int subject = sentence.child(word, "nsubj");
    if (subject < 0
        || !sentence.has(word, "cop")
        || (sentence.has(word, "case") && !entry.pos().equals("phrase"))) {
      return List.of();
    }
    Span words = Clauses.without(sentence, subject);
    if (words == null) {
      return List.of();
    }
    int clause = word;
    while (sentence.is(clause, "ccomp", "xcomp") && sentence.head(clause) >= 0) {
      clause = sentence.head(clause);
    }
    List<Integer> holders = clause == word ? List.of() : Dependencies.of(sentence).agents(clause);
    return positions(ground, sentence, word, entry, holders, new Complement(subject, words));
  }

  private List<Observation> positions(
      Ground ground,
      Sentence sentence,
      int word,
      Entry entry,
      List<Integer> holderWords,
      Complement complement) {
    String tag = sentence.tag(complement.head());
    if (Supposed.conditional(sentence, word)
        || Supposed.foreseen(sentence, word)
        || Supposed.refused(sentence, word)) {
      return List.of();
    }
    if (Clauses.lower(sentence, complement.head()).equals("one")) {
      // "The claim is one that it never accepted".
      int subject = sentence.child(complement.head(), "nsubj");
      if (subject < 0) {
        return List.of();
      }
      Complement thing = new Complement(subject, sentence.phraseSpan(subject));
      return positions(ground, sentence, word, entry, holderWords, thing);
    }
    if (tag.startsWith("PRP") || tag.equals("DT") || isTime(ground, sentence, complement.head())) {
      return List.of();
    }
    if (tag.startsWith("W")) {
      int antecedent = Dependencies.of(sentence).antecedent(complement.head());
      if (antecedent < 0) {
        return List.of();
      }
      return positions(
          ground,
          sentence,
          word,
          entry,
          holderWords,
          new Complement(antecedent, sentence.phraseSpan(antecedent)));
    }
    Complement about = complement;
    if (entry.change()) {
      if (!Shifts.of(sentence, complement.head(), entry.word())) {
        return List.of();
      }
      about = Shifts.withItsMatter(ground, sentence, complement);
    }
    return positionsAbout(ground, sentence, word, entry, holderWords, about);
  }

  private List<Observation> positionsAbout(
      Ground ground,
      Sentence sentence,
      int word,
      Entry entry,
      List<Integer> holderWords,
      Complement complement) {
    Span noLonger = Clauses.noLonger(sentence, word);
    boolean negated = noLonger != null || Clauses.negated(sentence, word);
    if (Clauses.owed(sentence, word)) {
      return List.of();
    }
    Position.Stance stance = negated ? entry.negated() : entry.stance();
    if (stance == null) {
      return List.of();
    }
    Standing standing = ground.standing(sentence, word);
    List<Party> holders = ground.holders(sentence, holderWords, standing.voice());
    if (holders.isEmpty()
        && entry.pos().equals("condition")
        && holderWords.isEmpty()
        && !standing.voice().isEmpty()) {
      holders = List.of(standing.voice().get(standing.voice().size() - 1));
    }
    Evidence content = ground.cite(complement.words());
    Evidence evidence = ground.cite(sentence.span());
    Position.Change change = change(ground, sentence, word, entry, complement, noLonger);
    List<Observation> found = new ArrayList<>();
    for (Party holder : holders) {
      found.add(
          new Position(
              ObservationId.of(
                  Observation.Kind.POSITION,
                  evidence,
                  holder.actor().id(),
                  stance,
                  content.quote()),
              holder,
              issue(ground, sentence, complement),
              stance,
              content,
              change,
              new Provenance(evidence, id(), entry.word() + ":" + entry.pos(), 0.7),
              standing,
              ground.setting(sentence, word)));
    }
    return found;
  }

  private static Position.@Nullable Change change(
      Ground ground,
      Sentence sentence,
      int word,
      Entry entry,
      Complement complement,
      @Nullable Span noLonger) {
    if (noLonger != null) {
      Span verb = sentence.token(word).span();
      Span earlier =
          verb.start() < complement.words().end() ? verb.cover(complement.words()) : verb;
      return new Position.Change(ground.cite(earlier).quote(), ground.cite(noLonger.cover(verb)));
    }
    if (!entry.change()) {
      return null;
    }
    Span words = sentence.token(word).span();
    for (int particle : sentence.children(word, "compound:prt")) {
      words = words.cover(sentence.token(particle).span());
    }
    return new Position.Change(ground.cite(complement.words()).quote(), ground.cite(words));
  }

  /** "Agreed on Friday" has no Friday for its matter. */
  private static boolean isTime(Ground ground, Sentence sentence, int word) {
    return ground.article().times(sentence).stream()
        .anyMatch(time -> time.words().span().contains(sentence.token(word).span()));
  }

  /** The issue in the thesaurus, else the thing spoken of in the text's words. */
  private static String issue(Ground ground, Sentence sentence, Complement complement) {
    String known = ground.issue(complement.words());
    if (known != null) {
      return known;
    }
    int head = complement.head();
    if (sentence.token(head).isVerb()) {
      int object = sentence.child(head, "obj", "obl", "nsubj:pass");
      if (object < 0 || isTime(ground, sentence, object)) {
        return ground.cite(complement.words()).quote();
      }
      head = object;
    }
    return ground.cite(sentence.phraseSpan(head)).quote().replaceFirst("^(?i)(the|a|an)\\s+", "");
  }
}
