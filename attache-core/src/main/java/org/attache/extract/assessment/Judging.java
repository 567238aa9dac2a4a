package org.attache.extract.assessment;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.extract.RuleId;
import org.attache.extract.claim.Denial;
import org.attache.extract.claim.Kinds;
import org.attache.extract.claim.Supposed;
import org.attache.grammar.Clause;
import org.attache.grammar.construction.ClauseSituation;
import org.attache.grammar.construction.Construction;
import org.attache.grammar.construction.Constructions;
import org.attache.grammar.construction.Situation;
import org.attache.grammar.construction.Vocabulary;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/** Judgements by a construction ("the talks made headway"): read from {@code judgements.tsv}. */
final class Judging {

  private static final int RESULT_COLUMNS = 3;
  private static final double TURNED = -0.7;

  private static final WordClass SCANT = WordClasses.beside(Judging.class).get("scant");

  private final Constructions<JudgementRule> rules = rules();

  /** The rules, with their examples. */
  static Constructions<JudgementRule> rules() {
    Vocabulary vocabulary = Vocabulary.ofClauses(Kinds.NAMES, WordClasses.beside(Judging.class));
    return Constructions.beside(
        Judging.class, "judgements.tsv", vocabulary, RESULT_COLUMNS, JudgementRule::of);
  }

  /** The judgement that a construction at a word makes, or null. */
  @Nullable Judgement at(JudgedGround ground, Sentence sentence, int word) {
    if (!sentence.token(word).isVerb() || Supposed.future(sentence, word)) {
      return null;
    }
    Situation situation = new ClauseSituation(sentence, new Kinds(ground, sentence));
    Construction<JudgementRule> rule = rules.best(situation, word);
    if (rule == null) {
      return null;
    }
    JudgementRule result = rule.result();
    for (String slot : result.about()) {
      List<Integer> about = situation.fill(word, slot);
      if (Judged.any(ground, sentence, about, word)) {
        boolean scant = !isOfDegree(rule) && isScant(situation, word);
        return judgement(situation, word, result, about, scant, saysNone(rule), rule.source());
      }
    }
    return null;
  }

  /** The name of a rule in what it finds. */
  static String entry(Construction<JudgementRule> rule) {
    return rule.source() + ":construction";
  }

  /** Whether a rule asks itself how much of its object there is. */
  private static boolean isOfDegree(Construction<JudgementRule> rule) {
    return rule.pattern().conditions().stream()
        .anyMatch(condition -> condition.subject().startsWith("obj."));
  }

  /** Whether a rule is itself one of "no results". */
  private static boolean saysNone(Construction<JudgementRule> rule) {
    return rule.pattern().conditions().stream()
        .anyMatch(condition -> condition.subject().equals("obj.det") && !condition.negated());
  }

  /** "Made little headway", "earned no trust". */
  private static boolean isScant(Situation situation, int word) {
    Sentence sentence = situation.sentence();
    for (int object : situation.fill(word, "obj")) {
      if (Clause.of(sentence, object).hasNegativeDeterminer()) {
        return true;
      }
      for (int child : sentence.children(object, "amod", "advmod")) {
        if (SCANT.contains(sentence.lower(child))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Judgement judgement(
      Situation situation,
      int word,
      JudgementRule result,
      List<Integer> about,
      boolean scant,
      boolean saysNone,
      String source) {
    Sentence sentence = situation.sentence();
    String judge = result.judge();
    List<Integer> judges = judge == null ? List.of() : situation.fill(word, judge);
    boolean denied = !saysNone && Denial.of(sentence, word);
    double polarity = denied || scant ? TURNED * result.polarity() : result.polarity();
    return new Judgement(polarity, about, word, judges, new RuleId<>(source, Means.CONSTRUCTION));
  }
}
