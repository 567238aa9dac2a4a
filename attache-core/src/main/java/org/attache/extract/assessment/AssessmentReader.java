package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Assessment;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Provenance;
import org.attache.extract.RuleId;
import org.attache.extract.Standing;
import org.attache.extract.claim.Certainty;
import org.attache.extract.claim.ClaimReader;
import org.attache.extract.claim.Ground;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.Clauses;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds judgements on relationships, acts and actors: evaluative words, charges against parties,
 * and in a speech the deeds that it holds against them.
 */
public final class AssessmentReader implements ClaimReader {

  private static final Set<String> DENYING = Set.of("doubt", "deny", "dispute", "question");

  private static final Set<String> GUESSING =
      Set.of("may", "might", "could", "should", "must", "will", "shall", "can");

  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");

  /** How sure a judgement without hedges is: a guess. */
  private static final double PLAIN = 0.8;

  private final Certainty certainty = Certainty.load();
  private final Judging judging = new Judging();
  private final Evaluations evaluations;
  private final Charges charges;
  private final Unnamed unnamed;

  public AssessmentReader() {
    Polarity polarity = Polarity.load();
    this.evaluations = new Evaluations(polarity);
    ChargeWords words = ChargeWords.load();
    this.charges = new Charges(polarity, words);
    this.unnamed = new Unnamed(charges, words);
  }

  @Override
  public String id() {
    return "assessment@1";
  }

  @Override
  public List<Observation> read(Ground common) {
    JudgedGround ground = new JudgedGround(common);
    List<Draft> drafts = new ArrayList<>();
    Accused accused = new Accused();
    for (Sentence sentence : ground.all()) {
      // Who speaks asks in order to charge: "Is it going to follow this criminal order?"
      boolean asks = JudgedGround.asks(sentence);
      if ((asks && !ground.speech().holds(sentence, sentence.root()))
          || !ground.isInternational(sentence)) {
        continue;
      }
      Draft draft = draft(ground, sentence, asks);
      drafts.add(draft);
      accused.charged(ground, draft.found());
    }
    List<Observation> found = new ArrayList<>();
    Sentence before = null;
    for (Draft draft : drafts) {
      if (draft.found().stream().noneMatch(AssessmentReader::blames)) {
        goOn(ground, draft, before, accused);
      } else {
        accused.named(ground, draft.sentence(), draft.found());
      }
      found.addAll(draft.found());
      before = draft.sentence();
    }
    return found;
  }

  /**
   * A sentence with what it judges by itself.
   *
   * @param condemned the clauses in which somebody praises or condemns
   * @param open a word that charges nobody by name, or −1
   */
  private record Draft(Sentence sentence, List<Assessment> found, List<Span> condemned, int open) {}

  private Draft draft(JudgedGround ground, Sentence sentence, boolean asks) {
    List<Assessment> found = new ArrayList<>();
    List<Span> condemned = new ArrayList<>();
    int open = -1;
    for (int word = 0; word < sentence.size(); word++) {
      Judgement judgement =
          asks ? asked(ground, sentence, word) : judgement(ground, sentence, word);
      if (judgement != null && counts(ground, sentence, word, judgement)) {
        Assessment assessment = assessment(ground, sentence, word, judgement);
        if (assessment == null || found.stream().anyMatch(other -> isSame(other, assessment))) {
          continue;
        }
        found.add(assessment);
        if (judgement.means() == Means.PRAISE) {
          condemned.add(assessment.content().span());
        }
        open = open < 0 && isOpen(assessment) ? word : open;
      } else if (judgement == null && open < 0 && unnamed.at(ground, sentence, word)) {
        open = word;
      }
    }
    return new Draft(sentence, found, condemned, open);
  }

  /** "A grave and cruel breach": one clause, one judgement of the same things. */
  private static boolean isSame(Assessment one, Assessment other) {
    return one.content().span().equals(other.content().span())
        && Math.signum(one.polarity()) == Math.signum(other.polarity());
  }

  /** Whether an assessment is a bad one of things that nobody is named for. */
  private static boolean isOpen(Assessment assessment) {
    return assessment.polarity() <= -0.5
        && assessment.about().stream().allMatch(subject -> subject.party() == null);
  }

  /** "This is a breach", "these acts": what the sentence before tells of. */
  private static boolean pointsBack(Sentence sentence) {
    for (int word = 0; word < Math.min(sentence.size(), 4); word++) {
      boolean that = POINTING.contains(sentence.lower(word));
      if (that && (sentence.is(word, "nsubj") || sentence.is(word, "det"))) {
        return true;
      }
    }
    return false;
  }

  /** "Our government condemns those acts": the speaker's own side may do so. */
  private static boolean condemns(Draft draft, int word) {
    int start = draft.sentence().token(word).span().start();
    return draft.condemned().stream().anyMatch(words -> words.contains(start));
  }

  private static boolean blames(Assessment assessment) {
    return assessment.polarity() < 0
        && assessment.about().stream()
            .map(Assessment.Subject::party)
            .anyMatch(party -> party != null && party.actor().country() != null);
  }

  /** A charge without a name in a speech goes on with the one before it. */
  private void goOn(JudgedGround ground, Draft draft, @Nullable Sentence before, Accused accused) {
    Sentence sentence = draft.sentence();
    int word = draft.open();
    List<Assessment.Subject> about = List.of();
    Means how = Means.GOES_ON;
    if (word >= 0 && ground.speech().holds(sentence, word)) {
      about = accused.at(ground, sentence, condemns(draft, word));
      if (about.isEmpty() && unnamed.isWord(ground, sentence, word)) {
        about = Sole.party(ground, sentence);
        how = Means.SOLE;
      }
    }
    if (about.isEmpty()
        && word >= 0
        && ground.speech().holds(sentence, word)
        && pointsBack(sentence)) {
      about = before == null ? about : Sole.party(ground, before);
    }
    if (about.isEmpty() || Deeds.suffers(ground, sentence, about)) {
      return;
    }
    int clause = Clauses.clauseHead(sentence, word);
    Judgement judgement =
        new Judgement(Charges.GOES_ON, List.of(), clause, new RuleId<>(sentence.lemma(word), how));
    Assessment assessment = assessment(ground, sentence, word, judgement, about);
    if (ground.speech().isVoiceOf(assessment.standing().voice())) {
      draft.found().add(assessment);
      accused.named(ground, sentence, draft.found());
    }
  }

  /** Whether a judgement holds where it stands, and is not of the speaker's own side. */
  private static boolean counts(
      JudgedGround ground, Sentence sentence, int word, Judgement judgement) {
    boolean owned = judgement.isCharge() && sentence.token(word).isNoun();
    if (judgement.isCharge()
        && !ground.speech().holds(sentence, word)
        && ground.standing(sentence, judgement.clause()).voice().isEmpty()) {
      // What a report tells in its own words is told, and not held against anybody.
      return false;
    }
    if (!judgement.isCharge() && isOnlyThought(ground, sentence, word, judgement)) {
      return false;
    }
    if (!owned && Supposed.conditional(sentence, judgement.clause())) {
      return false;
    }
    if (Supposed.refused(sentence, judgement.clause())) {
      return false;
    }
    if (judgement.polarity() < 0
        && ground.speech().holds(sentence, word)
        && Denied.isTurnedDown(sentence, word)) {
      return false;
    }
    return !judgement.isCharge() || !Denied.at(ground, sentence, word, judgement);
  }

  /** "Denies that it was a mistake", "this would be good", "may be useful": nobody judges so. */
  private static boolean isOnlyThought(
      JudgedGround ground, Sentence sentence, int word, Judgement judgement) {
    int clause = judgement.clause();
    boolean own =
        Clause.of(sentence, word).isNegated()
            || Clause.of(sentence, clause).isNegated()
            || sentence.children(clause, "obj").stream()
                .anyMatch(thing -> Clause.of(sentence, thing).hasNegativeDeterminer())
            || isUndoubted(sentence, clause);
    if (!own && ground.standing(sentence, clause).factuality() <= -1.5) {
      return true;
    }
    for (int auxiliary : sentence.children(clause, "aux")) {
      String modal = sentence.lower(auxiliary);
      if (GUESSING.contains(modal)
          || (modal.equals("would") && sentence.lemma(clause).equals("become"))
          || (modal.equals("would")
              && judgement.about().stream().allMatch(of -> Antecedents.isOpen(sentence, of)))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Judgement asked(JudgedGround ground, Sentence sentence, int word) {
    return sentence.token(word).isNoun() ? charges.at(ground, sentence, word) : null;
  }

  private @Nullable Judgement judgement(JudgedGround ground, Sentence sentence, int word) {
    Judgement judgement = judging.at(ground, sentence, word);
    if (judgement == null) {
      judgement = evaluations.at(ground, sentence, word);
    }
    if (judgement == null) {
      judgement = charges.at(ground, sentence, word);
    }
    return judgement == null ? Deeds.at(ground, sentence, word) : judgement;
  }

  /**
   * "The claims made by Chile are false", "it is wrong that Chile left": who does it is judged too.
   */
  private static void addDoers(
      JudgedGround ground, Sentence sentence, int subject, List<Assessment.Subject> about) {
    if (about.stream().anyMatch(known -> known.party() != null)) {
      return;
    }
    boolean clause = sentence.token(subject).isVerb();
    List<Integer> doers =
        clause
            ? Doers.ofVerb(ground, sentence, subject)
            : sentence.token(subject).isNoun() ? Doers.ofAct(ground, sentence, subject) : List.of();
    for (int doer : doers) {
      for (Party party : ground.article().parties(sentence, doer)) {
        about.add(new Assessment.Subject(party, party.actor().name()));
      }
    }
  }

  private @Nullable Assessment assessment(
      JudgedGround ground, Sentence sentence, int word, Judgement judgement) {
    List<Assessment.Subject> about = new ArrayList<>();
    for (int subject : judgement.about()) {
      if (Antecedents.isOpen(sentence, subject)
          && ground.article().parties(sentence, subject).isEmpty()) {
        String meant = Antecedents.of(ground, sentence, subject);
        if (meant == null) {
          return null;
        }
        about.add(new Assessment.Subject(null, meant));
        continue;
      }
      if (judgement.about().size() > 1 && !Judged.is(ground, sentence, subject)) {
        continue;
      }
      Judged.add(ground, sentence, subject, about);
      if (judgement.polarity() < 0) {
        addDoers(ground, sentence, subject, about);
      }
    }
    return assessment(ground, sentence, word, judgement, about);
  }

  private Assessment assessment(
      JudgedGround ground,
      Sentence sentence,
      int word,
      Judgement judgement,
      List<Assessment.Subject> about) {
    int clause = judgement.clause();
    Standing standing = judged(ground, sentence, judgement);
    Span words = Clauses.clause(sentence, Clauses.clauseHead(sentence, clause));
    Evidence content = ground.cite(words == null ? sentence.span() : words);
    Evidence evidence = ground.cite(sentence.span());
    double sure = certainty.of(sentence, word, clause, PLAIN);
    double value = judgement.polarity();
    if (Math.abs(standing.factuality()) <= 1 || judgement.means() == Means.GOES_ON) {
      sure = Math.min(sure, 0.5);
    }
    return new Assessment(
        ObservationId.of(
            Observation.Kind.ASSESSMENT,
            evidence,
            judgement.rule().text(),
            content.quote(),
            about.size()),
        about,
        content,
        Math.round(100 * Math.max(-1, Math.min(1, value))) / 100.0,
        sure,
        Reasons.of(ground, sentence, clause),
        new Provenance(evidence, id(), judgement.rule().text(), 0.6),
        standing,
        ground.setting(sentence, clause));
  }

  /** "Few doubt that it works": twice denied. */
  private static boolean isUndoubted(Sentence sentence, int clause) {
    int head = sentence.head(clause);
    return head >= 0
        && sentence.is(clause, "ccomp")
        && DENYING.contains(sentence.lemma(head))
        && Clause.of(sentence, head).isNegated();
  }

  /** The standing with those in the voice who "remain skeptical", "call it a mistake". */
  private static Standing judged(JudgedGround ground, Sentence sentence, Judgement judgement) {
    Standing read = ground.standing(sentence, judgement.clause());
    List<Party> voice = new ArrayList<>(read.voice());
    for (Party judge : ground.holders(sentence, judgement.judges(), read.voice())) {
      if (voice.stream().noneMatch(p -> p.actor().id().equals(judge.actor().id()))) {
        voice.add(judge);
      }
    }
    return new Standing(voice, read.factuality(), read.time(), read.condition());
  }
}
