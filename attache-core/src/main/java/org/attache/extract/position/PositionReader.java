package org.attache.extract.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Position;
import org.attache.extract.Provenance;
import org.attache.extract.Standing;
import org.attache.extract.claim.ClaimReader;
import org.attache.extract.claim.Complements.Complement;
import org.attache.extract.claim.Denial;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Kinds;
import org.attache.grammar.Dependencies;
import org.attache.grammar.construction.ClauseSituation;
import org.attache.grammar.construction.Construction;
import org.attache.grammar.construction.Constructions;
import org.attache.grammar.construction.Situation;
import org.attache.grammar.construction.Vocabulary;
import org.attache.resolve.Party;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a party wants, demands, offers, accepts or rejects, and where the text says that this
 * changed ("no longer insists on", "backed down from"). The rules are {@code positions.tsv}.
 */
public final class PositionReader implements ClaimReader {

  private static final int RESULT_COLUMNS = 5;

  private static final Set<PositionRule.Shape> HELD_BY_SAYING =
      EnumSet.of(PositionRule.Shape.CONDITION, PositionRule.Shape.OUT, PositionRule.Shape.SAID);
  private static final Set<String> NO = Set.of("no", "neither");

  private final Constructions<PositionRule> rules = rules();

  /** The rules, with their examples. */
  static Constructions<PositionRule> rules() {
    Vocabulary vocabulary =
        Vocabulary.ofClauses(Kinds.NAMES, WordClasses.beside(PositionReader.class));
    return Constructions.beside(
        PositionReader.class, "positions.tsv", vocabulary, RESULT_COLUMNS, PositionRule::of);
  }

  @Override
  public String id() {
    return "position@2";
  }

  @Override
  public List<Observation> read(Ground ground) {
    List<Observation> found = new ArrayList<>();
    for (Sentence sentence : ground.sentences()) {
      if (ground.isInternational(sentence)) {
        read(ground, sentence, found);
      }
    }
    return found;
  }

  private void read(Ground ground, Sentence sentence, List<Observation> found) {
    Situation situation = new ClauseSituation(sentence, new Kinds(ground, sentence));
    for (int word = 0; word < sentence.size(); word++) {
      int before = found.size();
      for (Construction<PositionRule> rule : rules.at(situation, word)) {
        if (found.size() == before) {
          read(ground, situation, word, rule, found);
        }
      }
      if (found.size() == before) {
        urged(ground, sentence, word, found);
      }
    }
  }

  /** The name of a rule in what it finds: its first word and its line. */
  static String entry(Construction<PositionRule> rule) {
    String first = rule.pattern().heads().stream().sorted().findFirst().orElse("");
    return first + "@" + rule.source().substring(rule.source().lastIndexOf(':') + 1);
  }

  private static boolean isAdjective(Construction<PositionRule> rule) {
    return rule.pattern().partOfSpeech() == WordClass.PartOfSpeech.ADJECTIVE;
  }

  /** "Dropped its demand": the verb tells that it holds no more. */
  private boolean isDropped(Situation situation, int noun) {
    Sentence sentence = situation.sentence();
    int head = sentence.head(noun);
    return head >= 0
        && sentence.is(noun, "obj", "obl")
        && rules.at(situation, head).stream().anyMatch(rule -> rule.result().shift());
  }

  private void read(
      Ground ground,
      Situation situation,
      int word,
      Construction<PositionRule> rule,
      List<Observation> found) {
    Sentence sentence = situation.sentence();
    PositionRule result = rule.result();
    if (result.shape() == PositionRule.Shape.NOUN && isDropped(situation, word)) {
      return;
    }
    Slots.Filled filled = Slots.of(ground, sentence, word, result, isAdjective(rule));
    if (filled == null
        || Unheld.isSupposed(sentence, word, result)
        || Unheld.arePeople(ground, sentence, filled.holders())) {
      return;
    }
    Complement content = resolved(ground, sentence, filled.content());
    if (content == null
        || Unheld.isEmpty(ground, sentence, word, content)
        || (result.shift() && !Shifts.isPosition(sentence, content.head(), word))) {
      return;
    }
    Shifts.Shifted shifted = shifted(ground, sentence, word, result, content);
    if (shifted == null || isTold(ground, sentence, word, shifted)) {
      return;
    }
    Standing standing = ground.standing(sentence, word);
    List<Party> holders = ground.holders(sentence, filled.holders(), standing.voice());
    boolean said =
        HELD_BY_SAYING.contains(result.shape())
            && filled.holders().isEmpty()
            && !standing.voice().isEmpty();
    if (holders.isEmpty() && said) {
      holders = List.of(standing.voice().get(standing.voice().size() - 1));
    }
    Complement about = result.shift() ? Shifts.withItsMatter(ground, sentence, content) : content;
    add(ground, sentence, word, holders, shifted, about, entry(rule), standing, found);
  }

  /** The stance at a word with what became of it, or null where that is no position. */
  private static Shifts.@Nullable Shifted shifted(
      Ground ground, Sentence sentence, int word, PositionRule rule, Complement content) {
    Span noLonger = Shifts.noLonger(sentence, word);
    boolean denied =
        noLonger != null
            || Denial.of(sentence, word)
            || NO.contains(determiner(sentence, content.head()));
    if (rule.shift()) {
      return Shifts.dropped(ground, sentence, word, content.head(), denied, rule.stance());
    }
    if (noLonger != null && rule.stance() != null) {
      return Shifts.noLonger(ground, sentence, word, rule.stance(), noLonger);
    }
    Position.Stance stance = denied ? rule.negated() : rule.stance();
    return stance == null ? null : new Shifts.Shifted(stance, null);
  }

  /** "Offered no mediation", "wants no war": denied on the thing. */
  private static String determiner(Sentence sentence, int noun) {
    int determiner = sentence.token(noun).isNoun() ? sentence.child(noun, "det") : -1;
    return determiner < 0 ? "" : sentence.lower(determiner);
  }

  /** "Agreed to a truce" is told as an event already. */
  private static boolean isTold(
      Ground ground, Sentence sentence, int word, Shifts.Shifted shifted) {
    return shifted.stance() == Position.Stance.ACCEPTS
        && shifted.change() == null
        && AGREEING.contains(sentence.lemma(word))
        && ground.eventAt(sentence, word) != null;
  }

  private static final WordClass AGREEING =
      WordClasses.beside(PositionReader.class).get("agreeing");

  private void urged(Ground ground, Sentence sentence, int word, List<Observation> found) {
    Complement content = Urged.at(ground, sentence, word);
    if (content == null) {
      return;
    }
    Standing standing = ground.standing(sentence, word);
    if (standing.voice().isEmpty()) {
      return;
    }
    Party holder = standing.voice().get(standing.voice().size() - 1);
    for (int subject : Dependencies.of(sentence).agents(word)) {
      if (ground.article().parties(sentence, subject).stream()
          .anyMatch(party -> party.actor().id().equals(holder.actor().id()))) {
        return;
      }
    }
    boolean denied = Denial.of(sentence, word);
    Position.Stance stance = denied ? Position.Stance.AGAINST : Position.Stance.DEMANDS;
    Shifts.Shifted held = new Shifts.Shifted(stance, null);
    add(ground, sentence, word, List.of(holder), held, content, "should", standing, found);
  }

  /** What a content stands for: "which it rejected", "one that it accepts"; null if nothing. */
  private static @Nullable Complement resolved(
      Ground ground, Sentence sentence, Complement content) {
    int head = content.head();
    String tag = sentence.tag(head);
    if (sentence.lower(head).equals("one")) {
      // "The claim is one that it never accepted".
      int subject = sentence.child(head, "nsubj");
      return subject < 0 ? null : new Complement(subject, sentence.phraseSpan(subject));
    }
    if (tag.startsWith("W")) {
      int antecedent = Dependencies.of(sentence).antecedent(head);
      return antecedent < 0
          ? null
          : resolved(ground, sentence, new Complement(antecedent, sentence.phraseSpan(antecedent)));
    }
    return tag.startsWith("PRP") || tag.equals("DT") || isTime(ground, sentence, head)
        ? null
        : content;
  }

  private void add(
      Ground ground,
      Sentence sentence,
      int word,
      List<Party> holders,
      Shifts.Shifted held,
      Complement about,
      String entry,
      Standing standing,
      List<Observation> found) {
    Evidence content = ground.cite(about.words());
    Evidence evidence = ground.cite(sentence.span());
    for (Party holder : holders) {
      found.add(
          new Position(
              ObservationId.of(
                  Observation.Kind.POSITION,
                  evidence,
                  holder.actor().id(),
                  held.stance(),
                  content.quote()),
              holder,
              issue(ground, sentence, about),
              held.stance(),
              content,
              held.change(),
              new Provenance(evidence, id(), entry, 0.7),
              standing,
              ground.setting(sentence, word)));
    }
  }

  /** "Agreed on Friday" has no Friday for its matter. */
  private static boolean isTime(Ground ground, Sentence sentence, int word) {
    return ground.article().times(sentence).stream()
        .anyMatch(time -> time.words().span().contains(sentence.token(word).span()));
  }

  /** The issue in the thesaurus, else the thing spoken of in the text's words. */
  private static String issue(Ground ground, Sentence sentence, Complement content) {
    int head = content.head();
    Complement matter = Shifts.matter(sentence, head);
    String known = ground.issue(matter == null ? content.words() : matter.words());
    if (known != null) {
      return known;
    }
    head = matter == null ? head : matter.head();
    if (sentence.token(head).isVerb()) {
      int object = sentence.child(head, "obj", "obl", "nsubj:pass");
      if (object < 0 || sentence.token(object).isPronoun() || isTime(ground, sentence, object)) {
        return ground.cite(content.words()).quote();
      }
      head = object;
    }
    return ground
        .cite(sentence.phraseSpan(head))
        .quote()
        .replaceFirst("^(?i)(the|a|an|its|their|his|her|no|any)\\s+", "");
  }
}
